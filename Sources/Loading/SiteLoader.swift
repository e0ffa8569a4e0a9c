public import Diagnostics
import Glibc
import Ground

extension Rule {
  /// No two files of the site, read or written, have one path.
  public static let pageCollision = Rule("page-collision")
}

/// Reads a site's folder from the disk.
public enum SiteLoader {
  /// The most bytes a file of a site may have: 64 MiB.
  static let fileSizeLimit = 64 << 20
  /// The most bytes a text may have: 8 MiB, ten thousand printed pages.
  static let textSizeLimit = 8 << 20

  /// Reads every file under `Content` and `Theme`.
  ///
  /// What an author may have got wrong is a diagnostic, and the file is left out: a folder that is
  /// missing, a link that leads out of the site, a file too large, a name that is not text. Links to
  /// folders are not followed, pipes and devices not opened, hidden files and the leftovers of
  /// editors passed over in silence.
  ///
  /// - Parameters:
  ///   - site: The folder that holds `Content` and `Theme`.
  ///   - diagnostics: Where the authors' mistakes are added.
  /// - Returns: What was read.
  /// - Throws: `LoadingFailure` when the machine fails: no such site, access denied, a faulty disk,
  ///   a file that vanishes while it is read.
  public static func load(
    site: String, into diagnostics: inout [Diagnostic]
  ) throws(LoadingFailure) -> SourceTree {
    let root = try root(of: site)
    let (walked, others) = Workers.both {
      walk("Content", of: root)
    } _: {
      walk("Theme", of: root)
    }
    let (content, theme) = (try walked.get(), try others.get())
    diagnostics += content.diagnostics + theme.diagnostics
    return SourceTree(
      content: content.files, theme: theme.files, unread: content.unread.union(theme.unread))
  }
}

extension SiteLoader {
  /// The files under another folder of a site; none where there is no such folder.
  public static func files(
    under folder: String, ofSite site: String
  ) throws(LoadingFailure) -> [SourceFile] {
    var walk = FolderWalk(root: try root(of: site))
    try walk.read(folder: folder)
    return walk.files.sorted { $0.precedes($1.path) }
  }

  /// A file of a site beside its content; nothing where there is none.
  public static func file(
    at path: String, ofSite site: String
  ) throws(LoadingFailure) -> SourceFile? {
    let place = "\(try root(of: site))/\(path)"
    do throws(Disk.Fault) {
      return try Disk.bytes(ofFile: place, limit: textSizeLimit).map {
        SourceFile(path: path, bytes: $0)
      }
    } catch {
      guard error.code != ENOENT else { return nil }
      throw LoadingFailure(path: path, code: error.code)
    }
  }

  /// The bytes of a file anywhere on this machine; nothing where it is too large, or no file.
  public static func bytes(ofFileAt path: String) throws(LoadingFailure) -> [UInt8]? {
    do throws(Disk.Fault) {
      return try Disk.bytes(ofFile: Disk.resolved(path), limit: fileSizeLimit)
    } catch { throw LoadingFailure(path: path, code: error.code) }
  }

  private static func root(of site: String) throws(LoadingFailure) -> String {
    do throws(Disk.Fault) {
      let root = try Disk.resolved(site)
      guard try Disk.kind(at: root) == .folder else { throw Disk.Fault(code: ENOTDIR) }
      return root
    } catch { throw LoadingFailure(site: site, code: error.code) }
  }

  /// What was found in a top folder.
  private struct Walked {
    let files: [SourceFile]
    let unread: Set<String>
    let diagnostics: [Diagnostic]
  }

  private static func walk(_ folder: String, of root: String) -> Result<Walked, LoadingFailure> {
    var walk = FolderWalk(root: root)
    do throws(LoadingFailure) { try walk.read(topFolder: folder) } catch { return .failure(error) }
    let files = walk.files.sorted { $0.precedes($1.path) }
    let diagnostics = walk.diagnostics + ambiguousNames(in: files)
    return .success(Walked(files: files, unread: walk.unread, diagnostics: diagnostics))
  }

  /// Files whose names look the same and differ only in how their accents are encoded.
  ///
  /// Nobody can tell them apart, not even Swift's own comparison of texts.
  private static func ambiguousNames(in files: [SourceFile]) -> [Diagnostic] {
    var seen: Set<SourceFile> = []
    var diagnostics: [Diagnostic] = []
    for file in files where !seen.insert(file).inserted {
      diagnostics.append(
        Diagnostic(
          .pageCollision, at: file.start,
          "deux fichiers portent le nom '\(file.path)', aux accents codés autrement",
          "two files bear the name '\(file.path)', with accents encoded differently",
          help: "supprimez ou renommez l’un des deux", "remove or rename one of the two"))
    }
    return diagnostics
  }
}
