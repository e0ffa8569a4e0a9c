import Glibc
import Ground
import Publishing

/// The making of every file, its comparison with what lies in place, and the staging of what differs.
///
/// Files are made one after the other in chunks, two chunks at a time: memory holds two files however
/// many there are, and two workers are nearly twice as fast as one. Nothing in place is touched.
struct Stager: Sendable {
  /// The chunks in work at the same time.
  static let workerCount = 2
  /// The files of a chunk: between the two it ends where a part of the site does.
  ///
  /// Enough that handing out chunks costs nothing, and few enough that no worker waits long for the other.
  static let chunkSizes = 48...128

  /// What is written.
  private let publication: Publication
  /// The paths of its files in their order, that of the one about all others at the end.
  let paths: [OutputPath]
  /// What Parvis wrote earlier.
  let owned: OwnedFiles
  /// The output folder.
  let root: Folder
  /// Where files that differ go.
  let staging: StagingArea
  /// Whether somebody asked to stop.
  let isStopped: @Sendable () -> Bool

  init(
    _ publication: Publication, paths: [OutputPath], session: WritingSession,
    isStopped: @escaping @Sendable () -> Bool
  ) {
    self.publication = publication
    self.paths = paths
    owned = OwnedFiles(recorded: session.recorded, paths: paths)
    root = session.root
    staging = session.staging
    self.isStopped = isStopped
  }

  /// A file that was not made, by its number, and what the system tells of it.
  struct Kept {
    let number: Int
    let stamp: FileStamps.Stamp
  }

  /// What became of the files, by their numbers in order.
  struct Staged {
    /// Those that differ, which wait in the staging area.
    var written: [Int] = []
    /// Those that were not made, because they lie as they were left.
    var kept: [Kept] = []

    static func += (all: inout Staged, others: Staged) {
      all.written += others.written
      all.kept += others.kept
    }
  }

  /// Stages every file that differs.
  ///
  /// When several files fail, the failure of the first in the publication's order is thrown.
  func stage(progress: SiteWriter.Progress) async throws(WritingFailure) -> Staged {
    var chunks = Self.chunks(of: paths[..<publication.files.count]).makeIterator()
    var done = 0
    var results: [ChunkResult] = []
    await withTaskGroup(of: ChunkResult.self) { group in
      for _ in 0..<Self.workerCount {
        guard let chunk = chunks.next() else { break }
        group.addTask { stage(chunk) }
      }
      var hasFailed = false
      while let result = await group.next() {
        results.append(result)
        done += result.count
        progress(done, paths.count)
        if case .failure = result.staged { hasFailed = true }
        if !hasFailed, let chunk = chunks.next() { group.addTask { stage(chunk) } }
      }
    }
    var staged = Staged()
    for result in results.sorted(by: { $0.start < $1.start }) { staged += try result.staged.get() }
    publication.kept?.take(staged.kept.map(\.number))
    if publication.last != nil {
      let result = stage(publication.files.count..<paths.count)
      progress(paths.count, paths.count)
      staged += try result.staged.get()
    }
    return staged
  }
}

/// What became of one chunk of files.
private struct ChunkResult: Sendable {
  /// The number of the first file.
  let start: Int
  /// The number of files.
  let count: Int
  /// What became of them.
  let staged: Result<Stager.Staged, WritingFailure>
}

extension Stager {
  /// The chunks of files in the order of their paths.
  ///
  /// Files of one part of the site share much that is made once, which the same worker then finds made.
  private static func chunks(of paths: ArraySlice<OutputPath>) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = 0
    for index in paths.indices.dropFirst() where chunkSizes.lowerBound <= index - start {
      let isLarge = index - start == chunkSizes.upperBound
      guard isLarge || paths[index].part != paths[index - 1].part else { continue }
      chunks.append(start..<index)
      start = index
    }
    return paths.isEmpty ? [] : chunks + [start..<paths.count]
  }

  private func stage(_ range: Range<Int>) -> ChunkResult {
    do throws(WritingFailure) {
      var staged = Staged()
      var cursor = FolderCursor(root: root)
      for number in range {
        guard !isStopped() else { throw .interrupted }
        if let stamp = try kept(number, cursor: &cursor) {
          staged.kept.append(Kept(number: number, stamp: stamp))
          continue
        }
        let file = file(number)
        if try isCurrent(file, at: paths[number], cursor: &cursor) { continue }
        let bytes = try content(of: file)
        guard try needsWriting(bytes, at: paths[number], cursor: &cursor) else { continue }
        try staging.write(bytes, number: number, for: paths[number])
        staged.written.append(number)
      }
      return ChunkResult(start: range.lowerBound, count: range.count, staged: .success(staged))
    } catch {
      return ChunkResult(start: range.lowerBound, count: range.count, staged: .failure(error))
    }
  }

  /// A file by its number; the one about all others comes last.
  private func file(_ number: Int) -> Publication.File {
    if number == publication.files.count, let last = publication.last { return last }
    return publication.files[number]
  }

  /// The bytes of a file.
  private func content(of file: Publication.File) throws(WritingFailure) -> [UInt8] {
    do { return try file.content() } catch { throw .notMade(file.path, reason: error.message) }
  }

  /// What the system tells of a file of an earlier build that still lies as it was left, so that it need not be
  /// made; nothing of others.
  private func kept(
    _ number: Int, cursor: inout FolderCursor
  ) throws(WritingFailure) -> FileStamps.Stamp? {
    let path = paths[number]
    guard number < publication.files.count, let stamp = publication.kept?.stamp(number),
      owned.contains(path), case .folder(let folder) = try cursor.place(of: path),
      try folder.stamp(of: path.name) == stamp
    else { return nil }
    return stamp
  }

  /// Whether what lies in place is known, without making the file, to be right.
  private func isCurrent(
    _ file: Publication.File, at path: OutputPath, cursor: inout FolderCursor
  ) throws(WritingFailure) -> Bool {
    guard let isCurrent = file.isCurrent, owned.contains(path),
      case .folder(let folder) = try cursor.place(of: path), try folder.kind(of: path.name) == .file
    else { return false }
    do throws(WritingFailure) {
      return isCurrent(try folder.file(named: path.name, flags: O_RDONLY).bytes())
    } catch {
      if case .system(_, EACCES) = error { return false }
      throw error
    }
  }

  /// Whether what lies at a path differs from what must; a failure when it is not Parvis's to replace.
  private func needsWriting(
    _ bytes: [UInt8], at path: OutputPath, cursor: inout FolderCursor
  ) throws(WritingFailure) -> Bool {
    let folder: Folder
    switch try cursor.place(of: path) {
    case .folder(let found): folder = found
    case .absent: return true
    case .blocked(let obstacle, .file) where owned.stale.contains(obstacle): return true
    case .blocked(let obstacle, _): throw .foreignFile(obstacle.text)
    }
    switch try folder.kind(of: path.name) {
    case nil: return true
    case .file:
      if try isSame(bytes, as: path.name, in: folder) { return false }
      guard owned.contains(path) else { throw .foreignFile(path.text) }
      return true
    case .folder:
      try checkStale(folder.folder(named: path.name))
      return true
    case .other: throw .foreignFile(path.text)
    }
  }

  /// Whether a file holds exactly these bytes; one that may not be read does not.
  private func isSame(
    _ bytes: [UInt8], as name: String, in folder: Folder
  ) throws(WritingFailure) -> Bool {
    do throws(WritingFailure) {
      return try folder.file(named: name, flags: O_RDONLY).holds(bytes)
    } catch {
      if case .system(_, EACCES) = error { return false }
      throw error
    }
  }

  /// Checks that a folder in the place of a file holds nothing but files that are about to go.
  private func checkStale(_ folder: Folder) throws(WritingFailure) {
    let names = try folder.names()
    guard !names.isEmpty || owned.stale.contains(where: { $0.text.hasPrefix(folder.path + "/") })
    else { throw .foreignFile(folder.path) }
    for name in names {
      let path = folder.path(of: name)
      switch try folder.kind(of: name) {
      case .folder: try checkStale(folder.folder(named: name))
      case .file where OutputPath(path.utf8).map(owned.stale.contains) == true: continue
      case nil: continue
      case .file, .other: throw .foreignFile(path)
      }
    }
  }
}
