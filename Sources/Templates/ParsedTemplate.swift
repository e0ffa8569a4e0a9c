import Diagnostics

/// A template file as parsed: what it shows, and what it names.
struct ParsedTemplate: Sendable {
  /// The file it was read from.
  let file: SourceFile
  /// The whole template first, then what fills parents' blocks.
  let bodies: [TemplateBody]
  /// What is wrong with its tags.
  let faults: [Diagnostic]

  /// Parses a file; faults do not stop it, so that one run finds them all.
  init(_ file: SourceFile) {
    let scanner = TemplateScanner(file)
    var parser = TemplateParser(file)
    parser.parse(scanner.tags)
    self.file = file
    bodies = parser.bodies
    faults = scanner.faults + parser.faults
  }
}
