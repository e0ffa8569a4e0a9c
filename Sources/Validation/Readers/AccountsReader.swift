import Consistency
import Diagnostics
import Layout
import Loading
import Model
import Syntax

extension Reading {
  private static let accountHeader = HeaderShape(
    subject: Message(
      "l’en-tête du texte de ce qui a été fait", "the header of the text of what was done"),
    facts: ["source"])

  /// What was done of an action, in files named by a report: `fr.2024-2025.md`.
  func accounts(
    of action: Action.ID, in folder: ContentFolder, _ contract: Contract.ID,
    into diagnostics: inout [Diagnostic]
  ) -> [Action.Account] {
    let present = files.tree.listing(of: folder.path).files.compactMap { file in
      AccountName(file.name, languages: languages.map(\.code)).map { (file: file, name: $0) }
    }
    let reports = Set(present.map(\.name.report)).sorted()
    return reports.compactMap { report in
      guard let first = present.first(where: { $0.name.report == report })?.file else { return nil }
      ledger.refer(to: subject(.report, report), at: first.whole, breaking: .unknownReference)
      let id = ExecutionReport.ID(report)
      return versions(
        in: folder.path, of: .action(contract, action, .account(id)), into: &diagnostics
      ).flatMap { account($0, of: id, into: &diagnostics) }
    }
  }

  private func account(
    _ versions: Versions, of report: ExecutionReport.ID, into diagnostics: inout [Diagnostic]
  ) -> Action.Account? {
    thing(versions, Self.accountHeader, into: &diagnostics) { keys in
      keys.required("source", source).map { source in
        { Action.Account(report: report, source: source, texts: $0) }
      }
    } text: { keys, version in
      let updated = keys.optional("updated", pastDay)
      return version.prose.map {
        Action.Account.Text(updated: updated?.value, body: $0, part: version.part)
      }
    }
  }
}
