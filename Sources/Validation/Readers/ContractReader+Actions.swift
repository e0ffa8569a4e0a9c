import Diagnostics
import Loading
import Model
import Syntax

extension ContractReader {
  /// The names of the actions' folders.
  var actionNames: [String] { files.tree.listing(of: ContentLayout.actions(of: id)).folders }

  func fiche(_ action: String) -> SourceFile? {
    let folder = "\(ContentLayout.actions(of: id))/\(action)"
    return files.tree.file(at: "\(folder)/\(reading.original.code).md")
      ?? files.first(under: folder)
  }

  /// The actions; nothing when one of them is faulty.
  ///
  /// `period` is that of the contract, which holds for actions whose document states none.
  func actions(period: DayRange?, into diagnostics: inout [Diagnostic]) -> [ActionDraft]? {
    if files.misnamed.contains(ContentLayout.actions(of: id)) { reading.markUncertain(.action) }
    var drafts: [ActionDraft?] = []
    for name in actionNames {
      guard let place = fiche(name) else { continue }
      let id = Located(name, at: place.whole)
      guard IdentifierSpelling.check(id, into: &diagnostics) else {
        reading.markUncertain(.action)
        drafts.append(nil)
        continue
      }
      reading.declare(.action, id, into: &diagnostics)
      let folder = "\(ContentLayout.actions(of: self.id))/\(name)"
      let text = SiteText.action(Contract.ID(self.id), Action.ID(name))
      let versions = versions(in: folder, of: text, into: &diagnostics)
      let easyToRead = reading.easyToRead(
        name, in: folder, contract: Contract.ID(self.id), files: files, into: &diagnostics)
      let accounts = reading.accounts(
        of: name, in: folder, contract: Contract.ID(self.id), files: files, into: &diagnostics)
      drafts.append(
        versions.flatMap { versions in
          ActionReader(name, reading).action(
            versions, easyToRead: easyToRead, accounts: accounts, contractPeriod: period,
            into: &diagnostics)
        })
    }
    let read = drafts.compactMap(\.self)
    RepeatedIdentifier.checkNumbers(read.map(\.number), into: &diagnostics)
    return read.count == drafts.count ? read : nil
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
