import Consistency
import Diagnostics
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

/// The name of a file that says what was done: language, report, ending.
struct AccountName {
  /// The report: a year, or its first and its last.
  let report: String

  /// Nothing where the name is another one.
  init?(_ name: String, languages: [String]) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[2] == "md", languages.contains(parts[0]) else { return nil }
    let years = parts[1].split(separator: "-", omittingEmptySubsequences: false)
    guard years.count <= 2, years.allSatisfy({ $0.utf8.count == 4 && $0.allSatisfy(\.isNumber) })
    else { return nil }
    report = parts[1]
  }
}
