public import Foundation

/// What a program wrote when somebody last looked at it, kept in a file to be held against what it
/// writes now.
///
/// Where the file is not there, it is written and the test fails once, so that somebody looks at it;
/// from then on it guards. To record anew, delete the file.
public enum Recording {
  /// The text in `file`; without the file, `text` is recorded there and the error says so.
  public static func text(in file: URL, recording text: String) throws -> String {
    if FileManager.default.fileExists(atPath: file.path) {
      return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    throw Recorded(name: file.lastPathComponent)
  }
}

/// A text was recorded that had no record before.
public struct Recorded: Error, CustomStringConvertible {
  /// The name of the file.
  public let name: String
  /// What to do next.
  public var description: String { "recorded '\(name)'; look at it, then run again" }
}
