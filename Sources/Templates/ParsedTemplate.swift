import Diagnostics

/// A template file as parsed: what it shows, and what it names.
struct ParsedTemplate: Sendable {
  /// The file it was read from.
  let file: SourceFile
  let nodes: [TemplateNode]
  /// What is wrong with its tags.
  let faults: [Diagnostic]

  /// Parses a file; faults do not stop it, so that one run finds them all.
  init(_ file: SourceFile) {
    let scanner = TemplateScanner(file)
    var parser = TemplateParser(file)
    self.file = file
    nodes = parser.parse(scanner.tags)
    faults = scanner.faults + parser.faults
  }
}
