import Diagnostics
import Loading
import Model
import Syntax

extension ContentReader {
  /// The actions followed from contract to contract; none where there is no `threads.yml`.
  func threads(
    _ contracts: [ContractDraft], _ files: ContentFiles, _ reading: Reading,
    into diagnostics: inout [Diagnostic]
  ) -> [Thread]? {
    guard let file = files.tree.file(at: ContentLayout.threads) else {
      if files.misnamed.contains(ContentLayout.threads) { reading.markUncertain(.thread) }
      return []
    }
    let drafts = files.yaml(file, into: &diagnostics).flatMap { node in
      node.read(as: reading.threads, Message.same("threads.yml"), into: &diagnostics)
    }
    guard let drafts else {
      reading.markUncertain(.thread)
      return nil
    }
    let starts = contracts.compactMap { contract in contract.start.map { (contract.id, $0) } }
    ThreadSteps(starts: Dictionary(uniqueKeysWithValues: starts)).check(drafts, into: &diagnostics)
    return drafts.map(\.thread)
  }

  /// The news, the newest first.
  func updates(
    _ files: ContentFiles, _ reading: Reading, into diagnostics: inout [Diagnostic]
  ) -> [Update]? {
    let updates = files.tree.listing(of: ContentLayout.updates).folders.map { name in
      update(name, files, reading, into: &diagnostics)
    }
    let read = updates.compactMap(\.self)
    guard read.count == updates.count else { return nil }
    return read.sorted { ($1.date, $0.id) < ($0.date, $1.id) }
  }

  private func update(
    _ folder: String, _ files: ContentFiles, _ reading: Reading,
    into diagnostics: inout [Diagnostic]
  ) -> Update? {
    let path = ContentLayout.update(folder)
    guard let place = files.first(under: path),
      let name = UpdateName.read(Located(folder, at: place.whole), into: &diagnostics)
    else { return nil }
    var reading = reading
    reading.contract = contract(of: path, files, reading)
    let versions = reading.versions(
      in: path, of: .update(Update.ID(folder)), files: files, near: place, into: &diagnostics)
    return versions.flatMap { UpdateReader(name, reading).update($0, into: &diagnostics) }
  }

  /// The contract that the header of the original names, in which its links are looked for first.
  private func contract(
    of folder: String, _ files: ContentFiles, _ reading: Reading
  ) -> Contract.ID? {
    var ignored: [Diagnostic] = []
    let written = files.tree.file(at: "\(folder)/\(reading.original.code).md").flatMap {
      FrontMatter.split($0, into: &ignored)?.header?.entry("contract")?.value.text
    }
    return written.flatMap { reading.contracts.contains($0) ? Contract.ID($0) : nil }
  }
}
