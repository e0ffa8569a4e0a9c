import Diagnostics
import Layout
import Loading
import Model
import Syntax

extension ContractReader {
  /// Where the folders of the actions lie.
  var actionsPath: String { ContentLayout.actions(of: folder.name) }

  /// The original of the fiche in a folder, else another file there.
  func fiche(_ folder: String) -> SourceFile? {
    reading.files.tree.file(at: "\(folder)/\(reading.original.code).md")
      ?? reading.files.first(under: folder)
  }

  /// The actions; nothing when one of them is faulty.
  ///
  /// `period` is that of the contract, which holds for actions whose document states none.
  func actions(period: DayRange?, into diagnostics: inout [Diagnostic]) -> [ActionDraft]? {
    let folders = reading.folders(of: .action, in: actionsPath, into: &diagnostics, place: fiche)
    let drafts = folders.map { $0.flatMap { action($0, period: period, into: &diagnostics) } }
    let read = drafts.compactMap(\.self)
    RepeatedIdentifier.checkNumbers(read.map(\.number), into: &diagnostics)
    return read.count == drafts.count ? read : nil
  }

  private func action(
    _ folder: ContentFolder, period: DayRange?, into diagnostics: inout [Diagnostic]
  ) -> ActionDraft? {
    let action = Action.ID(folder.name)
    let versions = versions(in: folder.path, of: .action(id, action), into: &diagnostics)
    let easyToRead = reading.easyToRead(action, in: folder, id, into: &diagnostics)
    let accounts = reading.accounts(of: action, in: folder, id, into: &diagnostics)
    return versions.flatMap { versions in
      reading.action(
        action, versions, easyToRead: easyToRead, accounts: accounts, contractPeriod: period,
        into: &diagnostics)
    }
  }

  /// Checks that each action stands in a part of its own area.
  func check(
    _ actions: [ActionDraft], _ areas: [PriorityArea], into diagnostics: inout [Diagnostic]
  ) {
    for draft in actions {
      guard let subArea = draft.subArea,
        let area = areas.first(where: { $0.id == draft.action.area }),
        areas.contains(where: { $0.subAreas.contains { $0.id == subArea.value } })
      else { continue }
      guard !area.subAreas.contains(where: { $0.id == subArea.value }) else { continue }
      diagnostics.append(
        UnknownReference.subArea(
          subArea.map(\.rawValue), area: area.id.rawValue,
          possible: area.subAreas.map(\.id.rawValue)))
    }
  }
}
