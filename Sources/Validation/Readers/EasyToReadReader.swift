import Consistency
import Diagnostics
import Layout
import Loading
import Model
import Syntax

extension Reading {
  private static let easyToReadHeader = HeaderShape(
    subject: Message(
      "l’en-tête de la version facile à lire", "the header of the easy-to-read version"))

  /// The version of a fiche that is easy to read, in each language; nothing where nobody wrote one.
  func easyToRead(
    _ action: Action.ID, in folder: ContentFolder, _ contract: Contract.ID,
    into diagnostics: inout [Diagnostic]
  ) -> Localized<EasyToRead>? {
    let text = SiteText.action(contract, action, .easyToRead)
    let isWritten = files.tree.listing(of: folder.path).files.contains { file in
      languages.contains { file.name == $0.code + text.ending }
    }
    guard isWritten else { return nil }
    let versions = versions(in: folder.path, of: text, into: &diagnostics)
    return versions.flatMap { versions in
      texts(versions, Self.easyToReadHeader, into: &diagnostics) { keys, version in
        let title = keys.optional("title", self.text(in: version.language))
        let updated = keys.optional("updated", pastDay)
        return version.prose.map {
          EasyToRead(title: title, updated: updated?.value, body: $0, part: version.part)
        }
      }
    }
  }
}
