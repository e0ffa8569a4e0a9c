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
  /// The number of each file among those that it has left; nothing of a new one.
  private let formerNumbers: [Int?]
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
    formerNumbers = []
    wholeCause = cause
    self.basis = basis
    changed = []
  }

  /// Makes files over what an earlier build has left.
  ///
  /// `basis` is what every file is made of, `parts` what some are.
  init(over former: BuildMemory, basis: [Part], parts: [Part], paths: some Collection<String>) {
    let sets = PartSets(over: former, now: parts)
    let hashes = Workers.map(sets.parts) { $0.hash.value }
    let isChanged = zip(former.parts, hashes).map { $0.hash != $1 }
    changed = former.sets.map { set in
      set.filter { isChanged[$0] }.map { former.parts[$0].name }.sorted()
    }
    let (numbers, gone) = Self.match(former.files, with: paths)
    let others = Set(former.basis).symmetricDifference(basis.map(BuildMemory.Part.init))
    wholeCause =
      !others.isEmpty ? .basis(Set(others.map(\.name)).sorted()) : gone.isEmpty ? nil : .gone(gone)
    made = Mutex(
      Made(
        sets: wholeCause == nil ? sets : PartSets(),
        files: Array(repeating: nil, count: numbers.count)))
    self.former = wholeCause == nil ? former : nil
    formerNumbers = wholeCause == nil ? numbers : []
    self.basis = basis
  }

  /// The number of each file among those that are left, and the paths of those that are no longer made, both in order.
  private static func match(
    _ former: [BuildMemory.File], with paths: some Collection<String>
  ) -> (numbers: [Int?], gone: [String]) {
    var numbers: [Int?] = []
    numbers.reserveCapacity(paths.count)
    var gone: [String] = []
    var rest = former[...]
    for path in paths {
      while let next = rest.first, next.path.precedesInBytes(path) {
        gone.append(next.path)
        rest.removeFirst()
      }
      let isKnown = rest.first?.path == path
      numbers.append(isKnown ? rest.startIndex : nil)
      if isKnown { rest.removeFirst() }
    }
    return (numbers, gone + rest.map(\.path))
  }

  /// Whether any file may be kept.
  var keepsFiles: Bool { former != nil }

  /// Why files of a list were made, by their paths.
  func causes(in list: FileList) -> [String: RebuildCause] {
    let made = made.withLock(\.files)
    return zip(list.paths, made).reduce(into: [:]) { causes, file in
      if let made = file.1 { causes[file.0] = made.cause }
    }
  }
}

extension Rebuild {
  /// A publication of which each file is made only where it must; its list and the check of its links are told
  /// of those that are not.
  func publication(_ list: FileList, _ links: WrittenLinks) -> Publication {
    for number in formerNumbers.indices {
      guard let file = known(number), !file.places.isEmpty else { continue }
      links.expect(file.places, on: list.place(of: number))
    }
    let publication = list.publication.remaking { number, file in
      file.recorded { parts in
        let cause = self.cause(of: number) ?? .altered
        self.made.withLock { $0.files[number] = ($0.sets.number(of: parts), cause) }
      }
    }
    guard keepsFiles else { return publication }
    return publication.keeping(
      Publication.Kept { number in
        self.kept(number)?.stamp
      } take: { numbers in
        list.note(numbers.lazy.map { ($0, self.known($0).map(FileList.Entry.init)) })
        for number in numbers { links.keep(self.known(number)?.places ?? []) }
      })
  }

  /// What the earlier build has left of a file; nothing of a new one.
  private func known(_ number: Int) -> BuildMemory.File? {
    formerNumbers[number].flatMap { former?.files[$0] }
  }

  /// Why a file must be made; nothing where that is not so.
  private func cause(of number: Int) -> RebuildCause? {
    guard former != nil else { return wholeCause }
    guard let file = known(number) else { return .new }
    return changed[file.set].isEmpty ? nil : .parts(changed[file.set])
  }

  /// What is left of a file that need not be made; nothing of others.
  private func kept(_ number: Int) -> BuildMemory.File? {
    cause(of: number) == nil ? known(number) : nil
  }

  /// Makes what is left for the next build.
  func record(
    _ list: FileList, _ links: WrittenLinks, _ findings: [FileShelf.Left]
  ) -> BuildRecord.Maker {
    { stamps, write throws(WritingFailure) in
      let (digests, anchors, made) = (list.digests, links.anchors, self.made.withLock(\.self))
      let sets = zip(made.files, digests).enumerated().map { number, file -> Int? in
        file.1.flatMap { _ in file.0?.set ?? self.kept(number)?.set }
      }
      var writer = try MemoryWriter(
        basis: self.basis.map(BuildMemory.Part.init), files: sets.count { $0 != nil },
        handing: write)
      var used = UsedNumbers(among: made.sets.sets.count)
      for (number, path) in zip(sets.indices, list.paths) {
        guard let digest = digests[number], let set = sets[number] else { continue }
        try writer.add(
          BuildMemory.File(
            path: path, stamp: stamps[number], digest: digest,
            places: anchors[list.place(of: number)] ?? [], set: used.number(of: set)))
      }
      try writer.end(
        sets: used.all.map { made.sets.sets[$0] },
        parts: Workers.map(made.sets.parts, BuildMemory.Part.init), findings: findings)
    }
  }
}

/// Those of many things that are used, numbered anew in the order in which they are.
private struct UsedNumbers {
  private(set) var all: [Int] = []
  private var numbers: [Int?]

  init(among count: Int) { numbers = Array(repeating: nil, count: count) }

  mutating func number(of thing: Int) -> Int {
    if let known = numbers[thing] { return known }
    all.append(thing)
    numbers[thing] = all.count - 1
    return all.count - 1
  }
}

extension FileList.Entry {
  /// That of a file that lies as it was left.
  fileprivate init(_ file: BuildMemory.File) {
    self.init(size: Int(file.stamp.size), digest: file.digest)
  }
}
