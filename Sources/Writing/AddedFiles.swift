import Glibc

/// Files that are put beside others into a folder of somebody's.
public enum AddedFiles {
  /// Writes files into a folder, which is made where it is not there; each file is there whole or not at all.
  ///
  /// Nothing is written where one of them would replace a file that is not ours.
  public static func write(
    _ files: [(path: String, bytes: [UInt8])], into folder: String,
    replacing isOurs: ([UInt8]) -> Bool
  ) throws(WritingFailure) {
    try makeFolders(of: folder + "/")
    let present = try PublishedFolder(at: folder)
    var changed: [(path: String, bytes: [UInt8])] = []
    for file in files {
      let old = try present.bytes(at: file.path)
      guard old.map({ $0 == file.bytes || isOurs($0) }) != false else {
        throw .foreignFile("\(folder)/\(file.path)")
      }
      if old != file.bytes { changed.append(file) }
    }
    for file in changed {
      let path = "\(folder)/\(file.path)"
      try makeFolders(of: path)
      try WholeFile.write(file.bytes, to: path)
    }
  }

  /// Makes the folders of a path that are not there.
  private static func makeFolders(of path: String) throws(WritingFailure) {
    for index in path.indices.dropFirst() where path[index] == "/" {
      let folder = String(path[..<index])
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw .latest(at: folder) }
    }
  }
}
