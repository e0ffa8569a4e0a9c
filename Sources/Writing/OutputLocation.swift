import Glibc

/// Where the output folder really lies, and whether a site may be written there.
enum OutputLocation {
  /// The absolute path of an output folder, which need not be there yet.
  ///
  /// - Parameters:
  ///   - output: The folder as the person who asked named it.
  ///   - site: The folder that holds `Content` and `Theme`.
  ///   - home: The home folder of whoever builds, when there is one.
  /// - Returns: The path with every link on the way resolved.
  /// - Throws: `unsafeOutput` when writing there would mix the site with what somebody wrote.
  static func resolve(output: String, site: String, home: String?) throws(WritingFailure) -> String
  {
    // An empty path is a slip, most often a variable of a script that was not set.
    guard !output.isEmpty else { throw .unsafeOutput(output) }
    let place = try resolved(output)
    let root = try resolved(site)
    let sources = ["Content", "Theme"].compactMap { try? resolved("\(root)/\($0)") }
    let coversSite = place == root || sources.contains { isFolder($0, holding: place) }
    let coversHome =
      home.flatMap { try? resolved($0) }.map { isFolder(place, holding: $0) } ?? false
    guard place != "/", !coversSite, !coversHome else { throw .unsafeOutput(output) }
    return place
  }

  /// Makes a folder and those on the way to it.
  static func makeFolders(to path: String) throws(WritingFailure) {
    var prefix = ""
    for component in path.split(separator: "/") {
      prefix += "/\(component)"
      if mkdir(prefix, 0o777) == 0 || errno == EEXIST { continue }
      throw .latest(at: path)
    }
  }
}

extension OutputLocation {
  /// Whether a path is a folder's own or lies in it.
  private static func isFolder(_ folder: String, holding path: String) -> Bool {
    path == folder || path.utf8.starts(with: "\(folder == "/" ? "" : folder)/".utf8)
  }

  /// The absolute path without links, where the last folders may still have to be made.
  private static func resolved(_ path: String) throws(WritingFailure) -> String {
    var rest: [Substring] = []
    var existing = Substring(path.isEmpty ? "." : path)
    while true {
      if let text = realpath(String(existing), nil) {
        defer { free(text) }
        return join(String(cString: text), rest.reversed())
      }
      guard errno != ELOOP else { throw .brokenLink(path) }
      guard errno == ENOENT, existing != "." else { throw .latest(at: path) }
      while existing.hasSuffix("/") { existing.removeLast() }
      guard !isLink(String(existing)) else { throw .brokenLink(path) }
      let slash = existing.lastIndex(of: "/")
      rest.append(slash.map { existing[existing.index(after: $0)...] } ?? existing)
      existing = slash.map { existing[...$0] } ?? "."
    }
  }

  /// Appends the names of folders that are not there yet; `..` takes back the one before.
  private static func join(_ path: String, _ names: [Substring]) -> String {
    var components = path.split(separator: "/")
    for name in names {
      switch name {
      case "", ".": continue
      case "..": _ = components.popLast()
      default: components.append(name)
      }
    }
    return "/" + components.joined(separator: "/")
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
