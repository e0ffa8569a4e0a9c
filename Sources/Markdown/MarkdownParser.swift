public import Diagnostics

/// Reads Markdown: CommonMark with notes and tables, without raw HTML and with nothing but safe links.
///
/// Every mistake is reported where it stands; a document without mistakes can only become valid HTML.
/// A pure function: any number of threads may share a parser.
public struct MarkdownParser: Sendable {
  /// How quotes, spaces and dashes are set.
  public let typographer: Typographer
  /// Identifiers that the page around the text uses, which no heading may take.
  public let reservedAnchors: Set<String>
  /// The kinds of link beside addresses and anchors.
  public let schemes: [LinkScheme]

  /// Makes a parser for texts of one language.
  public init(typographer: Typographer, reservedAnchors: Set<String>, schemes: [LinkScheme]) {
    self.typographer = typographer
    self.reservedAnchors = reservedAnchors
    self.schemes = schemes
  }

  /// Reads a part of a file.
  public func parse(
    _ file: SourceFile, range: Range<Int>, into diagnostics: inout [Diagnostic]
  ) -> MarkdownDocument {
    var range = range.clamped(to: 0..<file.bytes.count)
    let hasByteOrderMark = range.count >= 3 && file.bytes.holds("\u{FEFF}", at: range.lowerBound)
    if hasByteOrderMark { range = range.lowerBound + 3..<range.upperBound }
    let layout = ProseLayout(Array(file.bytes[range]), source: range.lowerBound, fixed: nil)
    return build(layout, in: file, into: &diagnostics)
  }

  /// Reads a text that was read before and found without mistakes.
  public func document(of checked: [UInt8]) -> MarkdownDocument {
    var diagnostics: [Diagnostic] = []
    return parse(SourceFile(path: "", bytes: checked), range: checked.indices, into: &diagnostics)
  }

  /// Reads a text that was taken from a value of a file, such as a summary in a front matter.
  ///
  /// Mistakes are reported where they stand when the file holds the text as it is, else on the whole value.
  public func parse(
    _ text: Located<String>, into diagnostics: inout [Diagnostic]
  ) -> MarkdownDocument {
    let (source, fixed) = place(of: text)
    let layout = ProseLayout(Array(text.value.utf8), source: source, fixed: fixed)
    return build(layout, in: text.location.file, into: &diagnostics)
  }

  /// Reads a short text that was taken from a value of a file: words, emphasis, links and code, but no blocks.
  public func parseInline(
    _ text: Located<String>, into diagnostics: inout [Diagnostic]
  ) -> MarkdownDocument {
    let (source, fixed) = place(of: text)
    let layout = ProseLayout(line: Array(text.value.utf8), source: source, fixed: fixed)
    return build(layout, in: text.location.file, into: &diagnostics)
  }
}

extension MarkdownParser {
  private func build(
    _ layout: ProseLayout, in file: SourceFile, into diagnostics: inout [Diagnostic]
  ) -> MarkdownDocument {
    var builder = DocumentBuilder(file, layout, parser: self)
    builder.build()
    diagnostics += builder.diagnostics
    return builder.document
  }

  /// Where a text starts in its file; the whole value when the file writes it otherwise.
  private func place(of text: Located<String>) -> (source: Int, fixed: Range<Int>?) {
    let range = text.location.range
    let bytes = text.location.file.bytes[range]
    var value = Array(text.value.utf8)
    while value.last?.isLineEnding == true { value.removeLast() }
    // A quoted value starts one byte later than its quotes.
    for skipped in 0...1 where bytes.dropFirst(skipped).starts(with: value) {
      return (range.lowerBound + skipped, nil)
    }
    return (range.lowerBound, range)
  }
}
