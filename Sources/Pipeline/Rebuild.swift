import Digests
import Ground
import Links
import Loading
import Publishing
import Synchronization
import Writing

/// The making of a site over what an earlier build has left: a file that was made of parts of the content
/// that still say the same is not made again.
final class Rebuild: Sendable {
  /// What was read for a file, and why it was made.
  private typealias Made = (parts: ReadParts, cause: RebuildCause)

  /// What the earlier build has left; nothing where every file is made.
  private let former: BuildMemory?
  /// Why every file is made, where that is so.
  private let wholeCause: RebuildCause?
  /// The parts of which every file is made.
  private let basis: [Part]
  /// Which parts of each set that the earlier build has left say something else now.
  private let changed: [[String]]
  private let made = Mutex<[String: Made]>([:])

  /// Makes every file.
  init(because cause: RebuildCause, basis: [Part]) {
    former = nil
    wholeCause = cause
    self.basis = basis
    changed = []
  }

  /// Makes the files at these paths over what an earlier build has left.
  ///
  /// `basis` is what every file is made of, `parts` what some are.
  init(over former: BuildMemory, basis: [Part], parts: [Part], files: [String]) {
    let now = Dictionary(parts.map { ($0.name, $0.hash.value) }) { first, _ in first }
    let nothing = ByteHash().value
    let isChanged = former.parts.map { $0.hash != now[$0.name] ?? nothing }
    changed = former.sets.map { set in
      set.filter { isChanged[$0] }.map { former.parts[$0].name }.sorted()
    }
    let gone = Set(former.files.keys).subtracting(files).sorted()
    let others = Set(former.basis).symmetricDifference(basis.map(BuildMemory.Part.init))
    wholeCause =
      !others.isEmpty ? .basis(Set(others.map(\.name)).sorted()) : gone.isEmpty ? nil : .gone(gone)
    self.former = wholeCause == nil ? former : nil
    self.basis = basis
  }

  /// Whether any file may be kept.
  var keepsFiles: Bool { former != nil }

  /// Why files were made, by their paths.
  var causes: [String: RebuildCause] { made.withLock { $0.mapValues(\.cause) } }
}

extension Rebuild {
  /// A publication of which each file is made only where it must; its list and the check of its links are told
  /// of those that are not.
  func publication(
    _ files: Publication, _ inventory: Inventory, _ links: WrittenLinks
  ) -> Publication {
    for (path, file) in former?.files ?? [:] { links.expect(file.places, on: path) }
    return files.remade { file in
      let path = file.path
      let cause = cause(of: path)
      let recorded = file.recorded { parts in
        self.made.withLock { $0[path] = (parts, cause ?? .altered) }
      }
      guard cause == nil, let known = former?.files[path] else { return recorded }
      return recorded.keeping(
        Publication.File.Kept(stamp: known.stamp) {
          inventory.keep(path, size: Int(known.stamp.size), digest: known.digest)
          links.keep(known.places)
        })
    }
  }

  /// Why a file must be made; nothing where that is not so.
  private func cause(of path: String) -> RebuildCause? {
    guard let former else { return wholeCause }
    guard let file = former.files[path] else { return .new }
    return changed[file.set].isEmpty ? nil : .parts(changed[file.set])
  }

  /// Makes what is left for the next build.
  func record(
    _ inventory: Inventory, _ links: WrittenLinks, _ findings: [FileShelf.Left]
  ) -> BuildRecord.Maker {
    { files in
      var memory = self.memory(of: files, inventory, links)
      memory.findings = findings
      return memory.bytes
    }
  }

  /// What the next build is to remember of the files that lie in place now.
  private func memory(
    of files: [(path: String, stamp: FileStamps.Stamp)], _ inventory: Inventory,
    _ links: WrittenLinks
  ) -> BuildMemory {
    var writer = MemoryWriter(basis: basis)
    let places = links.places
    let made = made.withLock { $0 }
    var keptSets: [Int: Int] = [:]
    for (path, stamp) in files {
      guard let digest = inventory.digest(of: path) else { continue }
      let set: Int
      if let made = made[path] {
        set = writer.set(of: made.parts)
      } else if let former, let kept = former.files[path]?.set {
        set = keptSets[kept] ?? writer.set(of: former.sets[kept].map { former.parts[$0] })
        keptSets[kept] = set
      } else {
        continue
      }
      writer.add(
        path, BuildMemory.File(stamp: stamp, digest: digest, places: places[path] ?? [], set: set))
    }
    return writer.memory
  }
}
