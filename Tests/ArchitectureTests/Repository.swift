import Foundation

/// The repository in which these tests stand.
enum Repository {
  /// The folders that hold what was made, not what was written.
  private static let unwritten: Set = [".build", ".git", ".swiftpm", "Output"]

  /// Its root, three folders above this file.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every text file that somebody wrote, ordered by path.
  static func files() throws -> [RepositoryFile] {
    var files: [RepositoryFile] = []
    var folders = [""]
    while let folder = folders.popLast() {
      let names = try FileManager.default.contentsOfDirectory(atPath: root.path + "/" + folder)
      for name in names where !unwritten.contains(name) {
        let path = folder + name
        let url = root.appendingPathComponent(path)
        if try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
          folders.append(path + "/")
        } else if let text = String(data: try Data(contentsOf: url), encoding: .utf8) {
          files.append(RepositoryFile(path: path, text: text))
        }
      }
    }
    return files.sorted { $0.path < $1.path }
  }
}
