import Diagnostics
import Foundation
import Rasterizing

/// A folder with a program of pictures that does what a test wants, removed at its end.
final class ScriptFolder: Sendable {
  let path: String

  /// A program that is this shell script.
  init(_ script: String) throws {
    path = "\(NSTemporaryDirectory())/parvis-rasterizing-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: program))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of the program.
  var program: String { "\(path)/\(PictureProgram.name)" }

  /// Why the program makes no picture of a document, in English, its own path left out; nothing where
  /// it makes one.
  func failure(of document: [UInt8], seconds: Int) -> String? {
    do throws(RasterizingFailure) {
      _ = try PictureProgram(path: program, seconds: seconds).picture(of: document)
      return nil
    } catch {
      return error.message.english.replacing(path, with: "…")
    }
  }
}
