import Glibc

/// A file that is there whole or not at all.
public enum WholeFile {
  /// Writes bytes to a path, in the place of a file that is there: a failure leaves that one as it was.
  public static func write(_ bytes: [UInt8], to path: String) throws(WritingFailure) {
    let cut = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let place = cut.map { String(path[...$0]) } ?? "."
    let name = cut.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    do throws(WritingFailure) {
      let folder = try Folder(output: place)
      guard try [nil, .file].contains(folder.kind(of: name)) else {
        throw .system(path: name, code: EISDIR)
      }
      let temporary = ".\(name).\(getpid())"
      do throws(WritingFailure) {
        let file = try folder.file(named: temporary, flags: O_WRONLY | O_CREAT | O_EXCL)
        try file.write(bytes)
        try file.synchronize()
        try folder.moveFile(named: temporary, to: name, in: folder)
        try folder.synchronize()
      } catch {
        try? folder.removeFile(named: temporary)
        throw error
      }
    } catch { throw error.inside(place) }
  }
}
