public import Diagnostics

extension Rule {
  /// YAML is written as YAML is.
  public static let yamlSyntax = Rule("yaml-syntax")
}

/// Reads YAML, in a whole file or a part of it, in one pass and with the place of every value.
///
/// Only what content needs is accepted: scalars stay text (`no`, `012` and dates are never converted),
/// and anchors, aliases, tags and several documents are refused with a word on what to write instead.
public enum YAMLSyntax {
  /// The tree of a whole file; see `parse(_:range:into:)`.
  public static func parse(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> SyntaxNode?
  { parse(file, range: 0..<file.bytes.count, into: &diagnostics) }

  /// The tree of a range of bytes, or nothing when its syntax is faulty.
  ///
  /// Text without any value is `.null` at an empty place. The first fault of syntax ends the reading;
  /// repeated keys are all reported, and the tree then holds the first of each. Call
  /// `SyntaxEncoding.check` before: it tells faulty UTF-8 better than libyaml does.
  public static func parse(
    _ file: SourceFile, range: Range<Int>, into diagnostics: inout [Diagnostic]
  ) -> SyntaxNode? {
    let mark = SyntaxEncoding.lengthOfByteOrderMark(in: file.bytes)
    let range = range.clamped(to: mark..<file.bytes.count)
    let text = YAMLText(file: file, range: range)
    var tree = YAMLTree(text)
    if let place = text.strayByteOrderMark {
      tree.refuse(.invisible("\u{FEFF}"), at: place..<text.characterEnd(from: place))
    } else if let fault = YAMLEvent.read(text, { tree.take($0) }) {
      tree.fail(fault)
    }
    diagnostics += tree.diagnostics
    guard !tree.isRefused else { return nil }
    return tree.root ?? SyntaxNode(.null, at: file.location(range.lowerBound..<range.lowerBound))
  }
}
