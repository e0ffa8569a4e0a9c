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
    // Another process writes the file: a child that another test starts at that moment would inherit
    // it open for writing, and then it could not be run.
    let writer = try Process.run(
      URL(filePath: "/bin/sh"),
      arguments: [
        "-c", #"printf '#!/bin/sh\n%s\n' "$1" > "$2"; chmod 755 "$2""#, "sh", script, program,
      ])
    writer.waitUntilExit()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of the program.
  var program: String { "\(path)/\(PictureProgram.name)" }

  /// Why the program makes no picture of a document, in English, its own path left out; nothing where
  /// it makes one.
  func failure(of document: [UInt8], seconds: Int) -> String? {
    do throws(RasterizingFailure) {
      _ = try PictureProgram(path: program, seconds: seconds).picture(of: document)
      return nil
    } catch { return error.message.english.replacing(path, with: "…") }
  }
}
