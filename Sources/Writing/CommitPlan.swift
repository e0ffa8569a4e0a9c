/// One act by which the site in place becomes the new one; each leaves every file complete.
enum CommitOperation: Hashable, Sendable {
  /// Puts a manifest into place, and waits until it has reached the disk.
  case record(Manifest)
  /// Makes a folder, unless it is there.
  case makeFolder(OutputPath)
  /// Moves the staged file of a number into place.
  case place(Int, OutputPath)
  /// Removes a file of an earlier build, if it is still there and a file.
  case removeFile(OutputPath)
  /// Removes a folder, if it is empty.
  case removeFolder(OutputPath)
}

/// The acts that turn one site into the next, in an order that may stop anywhere.
///
/// 1. The manifest lists old and new files alike, so that no file is ever forgotten.
/// 2. Old files that stand where a folder must be, or folders where a file must be, are removed.
/// 3. New files are put into place.
/// 4. Old files are removed, then the folders that held them and are empty.
/// 5. The manifest lists the new files only.
///
/// Stopped after any act and begun again, the next build ends with the same folder.
struct CommitPlan: Hashable, Sendable {
  /// The acts in order.
  let operations: [CommitOperation]

  /// Plans a commit.
  ///
  /// - Parameters:
  ///   - owned: What Parvis wrote earlier.
  ///   - paths: The paths of the publication.
  ///   - staged: The numbers of the files that wait in the staging area.
  init(over owned: OwnedFiles, paths: [OutputPath], staged: [Int]) {
    let next = owned.listed.map { _ in Manifest(paths: Set(paths)) }
    let stale = owned.stale.sorted()
    let kept = stale.isEmpty ? [] : Set(foldersOf: paths)
    let inTheWay = stale.filter { path in
      kept.contains(path) || path.folders.contains { next?.paths.contains($0) == true }
    }

    var operations: [CommitOperation] = []
    if let listed = owned.listed, let next, !next.paths.isSubset(of: listed.paths) {
      operations.append(.record(Manifest(paths: next.paths.union(listed.paths))))
    }
    operations += Self.removal(of: inTheWay, keeping: kept)
    let folders = Set(foldersOf: staged.map { paths[$0] }).sorted()
    operations += folders.map(CommitOperation.makeFolder)
    operations += staged.map { .place($0, paths[$0]) }
    let done = Set(inTheWay)
    operations += Self.removal(of: stale.filter { !done.contains($0) }, keeping: kept)
    if let next { operations.append(.record(next)) }
    self.operations = operations
  }

  /// Removes files, then the folders that held them, the innermost first.
  private static func removal(
    of files: [OutputPath], keeping kept: Set<OutputPath>
  ) -> [CommitOperation] {
    let folders = Set(foldersOf: files).subtracting(kept).sorted(by: >)
    return files.map(CommitOperation.removeFile) + folders.map(CommitOperation.removeFolder)
  }
}
