import Diagnostics
import Loading
import Model
import Syntax

extension Reading {
  private static let easyToReadHeader = HeaderShape(
    subject: Message(
      "l’en-tête de la version facile à lire", "the header of the easy-to-read version"), facts: [],
    lists: [], calendars: [])

  /// The version of a fiche that is easy to read, in each language; nothing where nobody wrote one.
  func easyToRead(
    _ action: String, in folder: String, contract: Contract.ID, files: ContentFiles,
    into diagnostics: inout [Diagnostic]
  ) -> Localized<EasyToRead>? {
    let text = SiteText.action(contract, Action.ID(action), .easyToRead)
    let present = files.tree.listing(of: folder).files.filter { $0.name.hasSuffix(text.ending) }
    guard let first = present.first(where: { isText($0, of: text) }) else { return nil }
    let versions = versions(in: folder, of: text, files: files, near: first, into: &diagnostics)
    return versions.flatMap { versions in
      texts(versions, Self.easyToReadHeader, into: &diagnostics) { keys, version in
        let title = keys.optional("title", self.text(in: version.language))
        let updated = keys.optional("updated", .day)
        return version.prose.map { EasyToRead(title: title, updated: updated?.value, body: $0) }
      }
    }
  }

  private func isText(_ file: SourceFile, of text: SiteText) -> Bool {
    languages.contains { file.name == $0.code + text.ending }
  }
}
