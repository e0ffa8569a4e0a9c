import Foundation
import Glibc

/// A folder on the real disk, removed with the last reference to it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("\(NSTemporaryDirectory())/parvis-writing-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    try makeFolder("Site/Content")
    try makeFolder("Site/Theme")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The site's folder.
  var site: String { "\(path)/Site" }
  /// The output folder.
  var output: String { "\(path)/Site/Output" }

  /// Makes folders on the way to a file and writes the file.
  func write(_ text: String, to file: String) throws {
    try makeFolder((file as NSString).deletingLastPathComponent)
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(file)"))
  }

  func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
  }

  func makeLink(at file: String, to target: String) throws {
    guard symlink(target, "\(path)/\(file)") == 0 else { throw POSIXError(.EIO) }
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(file)")
  }

  func text(of file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }

  /// Everything in a folder but the lock: files with their text, folders and links by their names.
  func listing(of folder: String) throws -> [String] {
    let manager = FileManager.default
    return try manager.subpathsOfDirectory(atPath: "\(path)/\(folder)").sorted().compactMap {
      name in
      let full = "\(path)/\(folder)/\(name)"
      if name == ".parvis-lock" { return nil }
      if let target = try? manager.destinationOfSymbolicLink(atPath: full) {
        return "\(name) -> \(target)"
      }
      var isFolder: ObjCBool = false
      _ = manager.fileExists(atPath: full, isDirectory: &isFolder)
      return isFolder.boolValue ? "\(name)/" : "\(name)=\(try text(of: "\(folder)/\(name)"))"
    }
  }

  /// The inode and the time of change of a file: what a write would alter.
  func stamp(of file: String) throws -> [Int] {
    var status = stat()
    guard lstat("\(path)/\(file)", &status) == 0 else { throw POSIXError(.ENOENT) }
    return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }
}
