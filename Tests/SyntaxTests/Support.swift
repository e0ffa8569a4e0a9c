import Diagnostics
import Syntax
import Testing

/// A source, and the whole printed text of what is wrong with it, in both languages.
struct FaultCase: Sendable, CustomTestStringConvertible {
  let source: String
  let french: String
  let english: String

  init(_ source: String, french: String, english: String) {
    self.source = source
    self.french = french
    self.english = english
  }

  var testDescription: String { source.debugDescription }

  /// Compares what a function reports about the source with what was expected.
  func check(path: String, _ report: (SourceFile, inout [Diagnostic]) -> Void) {
    #expect(printed(source, .french, path: path, report) == french)
    #expect(printed(source, .english, path: path, report) == english)
  }
}

/// The whole printed text of what a function reports, but for the last empty line.
func printed(
  _ source: String, _ language: DiagnosticLanguage, path: String,
  _ report: (SourceFile, inout [Diagnostic]) -> Void
) -> String {
  var diagnostics: [Diagnostic] = []
  report(SourceFile(path: path, text: source), &diagnostics)
  return String(DiagnosticTextFormat(language: language).text(of: diagnostics).dropLast(2))
}

/// What a JSON text is read as.
func json(_ source: String) -> SyntaxNode? {
  var diagnostics: [Diagnostic] = []
  return JSONSyntax.parse(SourceFile(path: "a.json", text: source), into: &diagnostics)
}

/// What a YAML text is read as.
func yaml(_ source: String) -> SyntaxNode? {
  var diagnostics: [Diagnostic] = []
  let file = SourceFile(path: "a.yml", text: source)
  return YAMLSyntax.parse(file, into: &diagnostics)
}

/// A tree as lines: kind, text, and in `⟨⟩` the very bytes of the file it takes.
func outline(_ node: SyntaxNode?, _ depth: Int) -> String {
  guard let node else { return "nothing\n" }
  let margin = String(repeating: "  ", count: depth)
  switch node.value {
  case .null: return "null \(written(node.location))\n"
  case .scalar(let scalar): return "\(scalar.kind) '\(scalar.text)' \(written(node.location))\n"
  case .sequence(let items):
    let lines = items.map { "\(margin)- " + outline($0, depth + 1) }
    return "list \(written(node.location))\n" + lines.joined()
  case .mapping(let entries):
    let lines = entries.map { entry in
      "\(margin)'\(entry.key.value)' \(written(entry.key.location)): "
        + outline(entry.value, depth + 1)
    }
    return "keys \(written(node.location))\n" + lines.joined()
  }
}

/// The bytes of a place, line endings made visible, the middle of long ones left out.
private func written(_ location: Diagnostics.SourceLocation) -> String {
  let characters = location.file.text(in: location.range).unicodeScalars.map { scalar in
    scalar == "\n" ? "⏎" : scalar == "\r" ? "␍" : String(scalar)
  }
  let text =
    characters.count > 32 ? characters.prefix(12) + ["…"] + characters.suffix(12) : characters[...]
  return "\(location.range.lowerBound)⟨\(text.joined())⟩"
}
