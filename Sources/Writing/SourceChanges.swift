public import Diagnostics
import Glibc

/// Changes to what authors wrote: all of them are made, or none.
public enum SourceChanges {
  /// Makes changes in the folder of a site, which is made where it is missing.
  ///
  /// Nothing is written before each file has been found as the change takes it to be, so no file is ever
  /// overwritten that somebody made or changed meanwhile. Should the machine fail on the way, what was
  /// done is undone.
  public static func make(_ changes: [SourceChange], in site: String) throws(WritingFailure) {
    do throws(WritingFailure) {
      for change in changes {
        if let place = try Place(of: change.path, in: site) {
          try place.check(change)
        } else if change.before != nil {
          throw .changedMeanwhile(change.path)
        }
      }
      var done: [SourceChange] = []
      do throws(WritingFailure) {
        for change in changes {
          try Place(making: change.path, in: site).put(change.after)
          done.append(change)
        }
      } catch {
        for change in done.reversed() { try? Place(of: change.path, in: site)?.put(change.before) }
        throw error
      }
    } catch { throw error.inside(site) }
  }

  /// Those of the files at whose paths nothing lies in a site's folder.
  public static func absent(
    _ files: [SourceFile], in site: String
  ) throws(WritingFailure) -> [SourceFile] {
    do throws(WritingFailure) {
      var absent: [SourceFile] = []
      for file in files where try Place(of: file.path, in: site)?.kind == nil {
        absent.append(file)
      }
      return absent
    } catch { throw error.inside(site) }
  }
}

/// Where a file of a site lies, or is to lie.
private struct Place {
  private let folder: Folder
  private let name: String
  private let path: String

  /// The place of a file whose folder is there; nothing where it is not.
  init?(of path: String, in site: String) throws(WritingFailure) {
    guard access(site, F_OK) == 0 else { return nil }
    var folder = try Folder(output: site)
    for name in path.split(separator: "/").dropLast() {
      guard try folder.kind(of: String(name)) != nil else { return nil }
      folder = try folder.folder(named: String(name))
    }
    self.init(folder, path)
  }

  /// The place of a file, with the folders on the way to it made where they are missing.
  init(making path: String, in site: String) throws(WritingFailure) {
    if access(site, F_OK) != 0 {
      let place = try OutputLocation.resolve(output: site, site: site + "/..", home: nil)
      try OutputLocation.makeFolders(to: place)
    }
    var folder = try Folder(output: site)
    for name in path.split(separator: "/").dropLast() {
      try folder.makeFolder(named: String(name))
      folder = try folder.folder(named: String(name))
    }
    self.init(folder, path)
  }

  private init(_ folder: Folder, _ path: String) {
    self.folder = folder
    self.path = path
    name = path.split(separator: "/").last.map(String.init) ?? path
  }

  var kind: Folder.Kind? { get throws(WritingFailure) { try folder.kind(of: name) } }

  /// Whether the file is what a change takes it to be.
  func check(_ change: SourceChange) throws(WritingFailure) {
    switch try kind {
    case nil where change.before == nil: return
    case .file where change.before != nil:
      let file = try folder.file(named: name, flags: O_RDONLY)
      guard try file.bytes() == change.before else { throw .changedMeanwhile(path) }
    case nil: throw .changedMeanwhile(path)
    default: throw .taken(path)
    }
  }

  /// Puts bytes into the file, at once, or removes it.
  func put(_ bytes: [UInt8]?) throws(WritingFailure) {
    guard let bytes else {
      if try kind == .file { try folder.removeFile(named: name) }
      return try folder.synchronize()
    }
    try folder.replaceFile(named: name, with: bytes)
  }
}
