public import Diagnostics

extension Rule {
  /// JSON is written as JSON is.
  public static let jsonSyntax = Rule("json-syntax")
}

/// Reads JSON files strictly, as RFC 8259 defines them, with the place of every value.
public enum JSONSyntax {
  /// The tree of a JSON file, or nothing when its syntax is faulty.
  ///
  /// The first fault of syntax ends the reading; repeated keys are all reported, and the tree then
  /// holds the first of each. A byte order mark at the start is accepted. Call `SyntaxEncoding.check`
  /// before: faulty UTF-8 inside texts is replaced here without a word.
  public static func parse(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> SyntaxNode?
  {
    var parser = JSONParser(file)
    let node = parser.document()
    diagnostics += parser.diagnostics
    return node
  }
}
