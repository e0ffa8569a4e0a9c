import Publishing
import Writing

extension Publication {
  /// A publication of texts by path.
  init(_ texts: [String: String]) {
    self.init(files: texts.map { path, text in File(path: path) { Array(text.utf8) } })
  }
}

extension TemporaryFolder {
  /// Writes a publication into the output folder, silently.
  @discardableResult func build(
    _ publication: Publication
  ) async throws(WritingFailure) -> WritingOutcome {
    let outcome = try await SiteWriter.write(
      publication, to: output, site: site, accepting: { true }, progress: { _, _ in })
    guard let outcome else { preconditionFailure("what was accepted is written") }
    return outcome
  }

  /// Writes texts by path into the output folder, silently.
  @discardableResult func build(
    _ texts: [String: String]
  ) async throws(WritingFailure) -> WritingOutcome { try await build(Publication(texts)) }

  /// The failure of a build; `nil` when it succeeds.
  func failure(of texts: [String: String]) async -> WritingFailure? {
    do throws(WritingFailure) {
      try await build(texts)
      return nil
    } catch { return error }
  }
}

extension WritingOutcome {
  /// The four numbers: total, written, unchanged, removed.
  var numbers: [Int] { [total, written, unchanged, removed] }
}
