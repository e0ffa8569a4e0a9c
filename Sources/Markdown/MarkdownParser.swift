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
    var reader = DocumentReader(ProseSource(file, range: range), parser: self)
    let document = reader.read()
    diagnostics += reader.diagnostics
    return document
  }

  /// Reads a text that was read before and found without mistakes.
  public func document(of checked: [UInt8]) -> MarkdownDocument {
    let file = SourceFile(path: "", bytes: checked)
    var reader = DocumentReader(ProseSource(file, range: checked.indices), parser: self)
    return reader.read()
  }
}
