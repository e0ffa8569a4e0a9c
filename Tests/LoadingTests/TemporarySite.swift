import Foundation
import Glibc

/// A site's folder on the real disk, removed with the last reference to it.
final class TemporarySite {
  let path: String

  init() throws {
    var template = Array("\(NSTemporaryDirectory())/parvis-loading-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

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
}
