import Glibc
public import Ground

/// What a build notes of its files for the next one, beside the manifest: bytes that Writing does not read.
///
/// It may be removed: the next build then makes every file and compares it. One of an interrupted build
/// is as true as any: it tells of each file how it was left.
public enum BuildRecord {
  /// The name of the file in the output folder.
  static let name = ".parvis-record"

  /// Makes the record of files, in the order of the publication, from what the system tells of them, and hands on
  /// its bytes as they come.
  public typealias Maker =
    @Sendable (
      _ stamps: [FileStamps.Stamp], _ write: @escaping ([UInt8]) throws(WritingFailure) -> Void
    ) throws(WritingFailure) -> Void

  /// The record that the last build left in an output folder; nothing where there is none, or none that
  /// can be read.
  public static func bytes(at output: String) -> [UInt8]? {
    guard let place = realpath(output, nil) else { return nil }
    defer { free(place) }
    do throws(WritingFailure) {
      let root = try Folder(output: String(cString: place))
      guard try root.kind(of: name) == .file else { return nil }
      return try root.file(named: name, flags: O_RDONLY).bytes()
    } catch { return nil }
  }
}
