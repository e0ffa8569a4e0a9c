import Ground

/// Diagnostics as a report of GitLab's code quality, which shows each beside its line.
public struct DiagnosticGitLabFormat: Sendable {
  private let language: DiagnosticLanguage
  private let folder: String

  /// Makes a format; `folder` is that of the site in the repository, empty for the repository itself.
  public init(language: DiagnosticLanguage, folder: String) {
    self.language = language
    self.folder = folder
  }

  /// The report, one object a diagnostic, sorted.
  ///
  /// A fingerprint tells a mistake from all others of the report, and stays while it is not mended,
  /// wherever in its file it moves.
  public func text(of diagnostics: [Diagnostic]) -> String {
    var seen: [String: Int] = [:]
    let objects = diagnostics.sorted().map { diagnostic in
      let path = diagnostic.location.file.path(in: folder)
      let name = "\(diagnostic.rule.identifier) \(path) \(diagnostic.message.english)"
      seen[name, default: 0] += 1
      return object(of: diagnostic, path, fingerprint: "\(name) \(seen[name, default: 0])")
    }
    return String(decoding: JSONValue.lines(objects).file, as: UTF8.self)
  }

  private func object(of diagnostic: Diagnostic, _ path: String, fingerprint: String) -> JSONValue {
    let words = [diagnostic.message] + [diagnostic.help].compactMap(\.self)
    let line = JSONValue.number(String(diagnostic.location.position.line))
    let severity = diagnostic.severity == .error ? "major" : "minor"
    let hash = ByteHash(of: fingerprint.utf8)
    return .object([
      ("description", .text(words.map { $0[language] }.joined(separator: " – "))),
      ("check_name", .text(diagnostic.rule.identifier)),
      ("fingerprint", .text(String(hash.value, radix: 16))), ("severity", .text(severity)),
      ("location", .object([("path", .text(path)), ("lines", .object([("begin", line)]))])),
    ])
  }
}
