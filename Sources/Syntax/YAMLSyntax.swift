public import Diagnostics

extension Rule {
  /// YAML is written as YAML is.
  public static let yamlSyntax = Rule("yaml-syntax")
}

/// Reads YAML, in a whole file or a part of it, with the place of every value.
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
  /// `SyntaxEncoding.check` before: faulty UTF-8 is replaced here without a word.
  public static func parse(
    _ file: SourceFile, range: Range<Int>, into diagnostics: inout [Diagnostic]
  ) -> SyntaxNode? {
    var range = range.clamped(to: 0..<file.bytes.count)
    let mark = SyntaxEncoding.lengthOfByteOrderMark(in: file.bytes)
    if range.lowerBound < mark { range = mark..<max(mark, range.upperBound) }
    if let fault = YAMLControlCharacters.firstFault(in: file, range: range) {
      diagnostics.append(fault)
      return nil
    }
    let (text, hidesAliases) = YAMLText(file, range: range).hidingAliases()
    var found: [Diagnostic] = []
    var node = tree(of: text, into: &found)
    if node != nil, hidesAliases {
      found = []
      node = tree(of: YAMLText(file, range: range), into: &found)
    }
    diagnostics += found
    return node
  }

  private static func tree(of text: YAMLText, into diagnostics: inout [Diagnostic]) -> SyntaxNode? {
    var text = text
    switch YAMLComposer.compose(&text) {
    case .failure(let fault):
      diagnostics.append(fault.diagnostic)
      return nil
    case .success(let root):
      guard let root else {
        return SyntaxNode(
          .null, at: text.file.location(text.range.lowerBound..<text.range.lowerBound))
      }
      var conversion = YAMLConversion(text)
      let node = conversion.node(of: root)
      diagnostics += conversion.diagnostics
      return conversion.isRefused ? nil : node
    }
  }
}
