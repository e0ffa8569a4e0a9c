public import Diagnostics
import Glibc

/// Files that are put beside others into a folder of somebody's.
public enum AddedFiles {
  /// Writes files into a folder, which is made where it is not there.
  ///
  /// All of them are written, or none: so where one would replace a file that is not ours.
  public static func write(
    _ files: [SourceFile], into folder: String, replacing isOurs: (SourceFile) -> Bool
  ) throws(WritingFailure) {
    let present = access(folder, F_OK) == 0 ? try PublishedFolder(at: folder) : nil
    var changes: [SourceChange] = []
    for file in files {
      let old = try present?.bytes(at: file.path)
      guard old.map({ $0 == file.bytes || isOurs(SourceFile(path: file.path, bytes: $0)) }) != false
      else { throw .foreignFile("\(folder)/\(file.path)") }
      guard old != file.bytes else { continue }
      changes.append(
        old.map { .edited(SourceFile(path: file.path, bytes: $0), to: file.bytes) } ?? .added(file))
    }
    try SourceChanges.make(changes, in: folder)
  }
}
