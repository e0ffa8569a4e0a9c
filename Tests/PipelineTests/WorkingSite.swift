import Foundation

/// A copy of a fictional site with the repository's theme, to be edited and built; it goes with the last
/// reference to it.
final class WorkingSite: Sendable {
  /// The folder, with the site in `site`.
  let folder: URL

  init(_ name: String) throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    folder = FileManager.default.temporaryDirectory.appending(path: "parvis-\(UUID())")
    let manager = FileManager.default
    try manager.createDirectory(at: site, withIntermediateDirectories: true)
    let fixture = repository.appending(path: "Tests/Fixtures/valid/\(name)")
    try manager.copyItem(
      at: fixture.appending(path: "Content"), to: site.appending(path: "Content"))
    try manager.copyItem(at: repository.appending(path: "Theme"), to: site.appending(path: "Theme"))
    let own = fixture.appending(path: "Theme")
    for path in (try? manager.subpathsOfDirectory(atPath: own.path())) ?? []
    where path.contains(".") {
      try manager.copyItem(at: own.appending(path: path), to: site.appending(path: "Theme/\(path)"))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var site: URL { folder.appending(path: "site") }

  /// The paths of the site's files in a folder that end so, in order.
  func paths(in part: String, ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: site.appending(path: part).path()).filter {
      $0.hasSuffix(ending)
    }.map { "\(part)/\($0)" }.sorted()
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: site.appending(path: path), encoding: .utf8)
  }

  /// Writes a file, or removes it where there is nothing to write.
  func write(_ text: String?, to path: String) throws {
    let file = site.appending(path: path)
    guard let text else { return try FileManager.default.removeItem(at: file) }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// All files of a folder beside the site by their paths, without what tells how they lie on this disk.
  func files(of output: String) throws -> [String: Data] {
    let root = folder.appending(path: output)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path())
    return try paths.reduce(into: [:]) { files, path in
      guard ![".parvis-record", ".parvis-receipt", ".parvis-lock"].contains(path) else { return }
      let file = root.appending(path: path)
      guard try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == false else { return }
      files[path] = try Data(contentsOf: file)
    }
  }
}
