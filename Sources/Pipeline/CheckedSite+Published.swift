import Diagnostics
public import Model
import Rendering
import Syntax
import Versions
import Writing

extension CheckedSite {
  /// The folder in which is kept what was published last, a file a destination: it belongs to this machine and
  /// may be removed.
  private static let publishedFolder = ".parvis-published"

  private func publishedPath(_ destination: String) -> String {
    "\(folder)/\(Self.publishedFolder)/\(destination).csv"
  }

  /// The version that was published last to a destination from this machine; nothing where none was, or where
  /// its file cannot be read.
  public func published(to destination: String) throws(MachineFailure) -> Snapshot? {
    let path = publishedPath(destination)
    do throws(WritingFailure) {
      guard let bytes = try WholeFile.bytes(at: path) else { return nil }
      let file = SourceFile(path: path, bytes: bytes)
      var found: [Diagnostic] = []
      guard let rows = CSVSyntax.parse(file, into: &found) else { return nil }
      var reader = SnapshotReader(found)
      // Of what day it was, changes do not depend on.
      return reader.records(of: rows, in: file).flatMap { records in
        renderer.map { Snapshot($0.version, records, tellsQualifiers: reader.tellsQualifiers) }
      }
    } catch { throw MachineFailure(message: error.message) }
  }

  /// Keeps what is published to a destination now.
  public func notePublished(to destination: String) throws(MachineFailure) {
    guard let renderer else { preconditionFailure("only a site that is fit is published") }
    do throws(WritingFailure) {
      try WholeFile.write(
        renderer.bytes(of: renderer.snapshot), to: publishedPath(destination),
        makingFolderIn: folder)
    } catch { throw MachineFailure(message: error.message) }
  }
}
