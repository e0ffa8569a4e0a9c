import Diagnostics
import Glibc
public import Ground

extension SiteLoader {
  /// For how long a file must have been left alone for its stamp to tell of the next change, in
  /// nanoseconds: some ticks of the clocks by which file systems date, the slowest of which tick
  /// every ten milliseconds.
  static let rest: Int64 = 50_000_000

  /// The stamps of all files that ``load(site:into:)`` reads, of this program, and of other files by
  /// their paths.
  ///
  /// Taken before a site is read, equal stamps tell later that it would be read again with the same
  /// bytes by the same program. Nothing is returned where they could not: of a file that was changed
  /// just now, or where there is anything to tell an author of.
  public static func stamps(ofSite site: String, and others: [String]) -> FileStamps? {
    do {
      let root = try Disk.resolved(site)
      var walk = FolderWalk(root: root, isReading: false)
      for folder in ["Content", "Theme"] { try walk.read(topFolder: folder) }
      guard walk.diagnostics.isEmpty else { return nil }
      var stamps = walk.stamps
      for path in [program] + others { stamps.add(path, try Disk.stamp(of: path)) }
      return stamps.latest + rest < Disk.now ? stamps : nil
    } catch { return nil }
  }

  /// What the system tells of this program; nothing where it does not tell.
  public static var programStamp: FileStamps? {
    do {
      var stamps = FileStamps()
      stamps.add(program, try Disk.stamp(of: program))
      return stamps
    } catch { return nil }
  }

  /// The stamps of all files that ``load(site:into:)`` would read now, as one hash, whatever is wrong with
  /// them: it changes with the files, and with what an author must be told of them.
  public static func outline(ofSite site: String) -> ByteHash {
    var hash = ByteHash()
    guard let root = try? Disk.resolved(site) else { return hash }
    for folder in ["Content", "Theme"] {
      var walk = FolderWalk(root: root, isReading: false)
      do { try walk.read(topFolder: folder) } catch { hash.append(error.message.english.utf8) }
      hash.append(number: walk.stamps.hash.value)
      for diagnostic in walk.diagnostics { hash.append(diagnostic.message.english.utf8) }
    }
    return hash
  }

  private static let program = "/proc/self/exe"
}
