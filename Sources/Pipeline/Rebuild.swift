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
  /// What is known of the files that were made.
  private struct Made {
    var sets = PartSets()
    /// Of which set of parts each was made, and why, by its number; nothing of those that were not.
    var files: [(set: Int, cause: RebuildCause)?]
  }

  /// What the earlier build has left; nothing where every file is made.
  private let former: BuildMemory?
  /// What it has left of each file by its number; nothing of a new one.
  private let known: [BuildMemory.File?]
  /// Why every file is made, where that is so.
  private let wholeCause: RebuildCause?
  /// The parts of which every file is made.
  private let basis: [Part]
  /// Which parts of each set that the earlier build has left say something else now.
  private let changed: [[String]]
  private let made: Mutex<Made>

  /// Makes every file, of which there are so many.
  init(because cause: RebuildCause, basis: [Part], files: Int) {
    made = Mutex(Made(files: Array(repeating: nil, count: files)))
    former = nil
    known = []
    wholeCause = cause
    self.basis = basis
    changed = []
  }

  /// Makes files over what an earlier build has left.
  ///
  /// `basis` is what every file is made of, `parts` what some are.
  init(
    over former: BuildMemory, basis: [Part], parts: [Part], paths: some Collection<String>
  ) {
    let now = Dictionary(parts.map { ($0.name, $0.hash.value) }) { first, _ in first }
    let nothing = ByteHash().value
    let isChanged = former.parts.map { $0.hash != now[$0.name] ?? nothing }
    changed = former.sets.map { set in
      set.filter { isChanged[$0] }.map { former.parts[$0].name }.sorted()
    }
    let (known, gone) = Self.match(former.files, with: paths)
    let others = Set(former.basis).symmetricDifference(basis.map(BuildMemory.Part.init))
    wholeCause =
      !others.isEmpty ? .basis(Set(others.map(\.name)).sorted()) : gone.isEmpty ? nil : .gone(gone)
    made = Mutex(Made(files: Array(repeating: nil, count: known.count)))
    self.former = wholeCause == nil ? former : nil
    self.known = wholeCause == nil ? known : []
    self.basis = basis
  }

  /// What is left of each file, and the paths of those that are no longer made, both in order.
  private static func match(
    _ former: [BuildMemory.File], with paths: some Collection<String>
  ) -> (known: [BuildMemory.File?], gone: [String]) {
    var known: [BuildMemory.File?] = []
    known.reserveCapacity(paths.count)
    var gone: [String] = []
    var rest = former[...]
    for path in paths {
      while let next = rest.first, next.path < path {
        gone.append(next.path)
        rest.removeFirst()
      }
      let isKnown = rest.first?.path == path
      known.append(isKnown ? rest.removeFirst() : nil)
    }
    return (known, gone + rest.map(\.path))
  }

  /// Whether any file may be kept.
  var keepsFiles: Bool { former != nil }

  /// Why files of a list were made, by their paths.
  func causes(in list: FileList) -> [String: RebuildCause] {
    let made = made.withLock(\.files)
    return zip(list.paths, made).reduce(into: [:]) { causes, file in
      causes[file.0] = file.1?.cause
    }
  }
}

extension Rebuild {
  /// A publication of which each file is made only where it must; its list and the check of its links are told
  /// of those that are not.
  func publication(_ list: FileList, _ links: WrittenLinks) -> Publication {
    for file in known.lazy.compactMap(\.self) { links.expect(file.places, on: file.path) }
    return list.publication.remaking { number, file in
      let cause = self.cause(of: number)
      let recorded = file.recorded { parts in
        self.made.withLock { made in
          made.files[number] = (made.sets.number(of: parts), cause ?? .altered)
        }
      }
      guard cause == nil, let known = self.known[number] else { return recorded }
      return recorded.keeping(
        Publication.File.Kept(stamp: known.stamp) {
          list.note(FileList.Entry(size: Int(known.stamp.size), digest: known.digest), of: number)
          links.keep(known.places)
        })
    }
  }

  /// Why a file must be made; nothing where that is not so.
  private func cause(of number: Int) -> RebuildCause? {
    guard former != nil else { return wholeCause }
    guard let file = known[number] else { return .new }
    return changed[file.set].isEmpty ? nil : .parts(changed[file.set])
  }

  /// Makes what is left for the next build.
  func record(
    _ list: FileList, _ links: WrittenLinks, _ findings: [FileShelf.Left]
  ) -> BuildRecord.Maker {
    { stamps, write throws(WritingFailure) in
      let (digests, places) = (list.digests, links.places)
      let (sets, setsOfFiles) = self.sets
      let remembered = digests.indices.filter { digests[$0] != nil && setsOfFiles[$0] != nil }
      var writer = try MemoryWriter(
        basis: self.basis.map(BuildMemory.Part.init), files: remembered.count, handing: write)
      for (number, path) in zip(digests.indices, list.paths) {
        guard let digest = digests[number], let set = setsOfFiles[number] else { continue }
        try writer.add(
          BuildMemory.File(
            path: path, stamp: stamps[number], digest: digest, places: places[path] ?? [], set: set)
        )
      }
      let parts = Workers.map(sets.parts, BuildMemory.Part.init)
      try writer.end(sets: sets.sets, parts: parts, findings: findings)
    }
  }

  /// The sets of parts of all files, and which of them each is made of, by the numbers of the files.
  private var sets: (PartSets, ofFiles: [Int?]) {
    let made = made.withLock(\.self)
    var (sets, keptSets) = (made.sets, [Int: Int]())
    let parts = former.map { former in
      former.parts.map { Part($0.name, ByteHash(value: $0.hash)) }
    }
    let ofFiles = made.files.enumerated().map { number, made -> Int? in
      if let made { return made.set }
      guard let former, let parts, let kept = known[number]?.set else { return nil }
      if let known = keptSets[kept] { return known }
      let set = sets.number(of: Set(former.sets[kept].map { sets.number(of: parts[$0]) }))
      keptSets[kept] = set
      return set
    }
    return (sets, ofFiles)
  }
}
