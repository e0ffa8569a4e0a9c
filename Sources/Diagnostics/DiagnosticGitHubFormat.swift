import Ground

/// Diagnostics as commands of GitHub's workflows, which shows each beside its line.
public struct DiagnosticGitHubFormat: Sendable {
  private let language: DiagnosticLanguage
  private let folder: String

  /// Makes a format; `folder` is that of the site in the repository, empty for the repository itself.
  public init(language: DiagnosticLanguage, folder: String) {
    self.language = language
    self.folder = folder
  }

  /// One line a diagnostic, sorted, each with its repair.
  public func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted().map { line(of: $0) + "\n" }.joined()
  }

  private func line(of diagnostic: Diagnostic) -> String {
    let position = diagnostic.location.position
    let path = diagnostic.location.file.path(in: folder)
    let properties = [
      "file=\(Self.escaped(path))", "line=\(position.line)", "col=\(position.column)",
      "title=\(Self.escaped(diagnostic.rule.identifier))",
    ]
    let words =
      [diagnostic.message] + diagnostic.notes.map(\.message) + [diagnostic.help].compactMap(\.self)
    let text = words.map { $0[language] }.joined(separator: "\n")
    return
      "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(Self.data(text))"
  }

  /// A message as a command holds it: on one line.
  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// A property, in which commas and colons are signs of the command.
  private static func escaped(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension SourceFile {
  /// The path from the repository, where the site lies in a folder of it.
  func path(in folder: String) -> String { folder.isEmpty ? path : "\(folder)/\(path)" }
}
