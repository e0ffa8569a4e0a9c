import Glibc
import Synchronization

/// A file that is there whole or not at all.
public enum WholeFile {
  /// The bytes of the file at a path; nothing where there is none.
  public static func bytes(at path: String) throws(WritingFailure) -> [UInt8]? {
    let (place, name) = parts(of: path)
    guard access(place, F_OK) == 0 else { return nil }
    do throws(WritingFailure) {
      let folder = try Folder(output: place)
      guard try folder.kind(of: name) == .file else { return nil }
      return try folder.file(named: name, flags: O_RDONLY).bytes()
    } catch { throw error.inside(place) }
  }

  /// Writes bytes to a path, whose folder is made where it is missing.
  public static func write(
    _ bytes: [UInt8], to path: String, makingFolderIn parent: String
  ) throws(WritingFailure) {
    let name = parts(of: path).folder.dropFirst(parent.utf8.count + 1).filter { $0 != "/" }
    do throws(WritingFailure) { try Folder(output: parent).makeFolder(named: name) } catch {
      throw error.inside(parent)
    }
    try write(bytes, to: path)
  }

  /// Writes bytes to a path, in the place of a file that is there: a failure leaves that one as it was.
  public static func write(_ bytes: [UInt8], to path: String) throws(WritingFailure) {
    let (place, name) = parts(of: path)
    do throws(WritingFailure) {
      let folder = try Folder(output: place)
      guard try [nil, .file].contains(folder.kind(of: name)) else {
        throw .system(path: name, code: EISDIR)
      }
      try folder.replaceFile(named: name, with: bytes)
    } catch { throw error.inside(place) }
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let cut = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    return (String(path[...cut]), String(path[path.utf8.index(after: cut)...]))
  }
}

/// Tells apart the files that are written beside others at the same time.
private let turns = Atomic<Int>(0)

extension Folder {
  /// Puts bytes into a file at once, through one beside it: a failure leaves what was there.
  func replaceFile(named name: String, with bytes: [UInt8]) throws(WritingFailure) {
    let turn = turns.add(1, ordering: .relaxed).newValue
    let temporary = ".\(name).\(getpid()).\(turn)"
    // Where this fails the file is somebody else's, and stays.
    let file = try file(named: temporary, flags: O_WRONLY | O_CREAT | O_EXCL)
    do throws(WritingFailure) {
      try file.write(bytes)
      try file.synchronize()
      try moveFile(named: temporary, to: name, in: self)
      try synchronize()
    } catch {
      try? removeFile(named: temporary)
      throw error
    }
  }
}
