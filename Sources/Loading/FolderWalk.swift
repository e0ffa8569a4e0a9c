public import Diagnostics
import Glibc
import Ground

extension Rule {
  /// Nothing lies in the site that has no place there.
  public static let unknownFile = Rule("unknown-file")
  /// Every path stays within the site.
  public static let pathOutsideSite = Rule("path-outside-site")
}

/// The reading of one top folder of a site, folder by folder, without following links to folders.
struct FolderWalk {
  /// The site's folder, absolute and without links.
  let root: String
  /// What was read, in the order of the walk.
  private(set) var files: [SourceFile] = []
  /// What the system tells of the files, where they are not read.
  private(set) var stamps = FileStamps()
  /// What an author should mend.
  private(set) var diagnostics: [Diagnostic] = []
  /// What is there but could not be read.
  private(set) var unread: Set<String> = []
  /// The folders still to be read, the next one last.
  private var pending: [String] = []

  /// Whether files are read, or only their stamps taken.
  private let isReading: Bool

  init(root: String, isReading: Bool = true) {
    self.root = root
    self.isReading = isReading
  }

  /// Reads a top folder and everything under it; only the theme may be left out, since programs bring one.
  mutating func read(topFolder: String) throws(LoadingFailure) {
    switch try kindOfTopFolder(topFolder) {
    case .folder: pending = [topFolder]
    case .link: diagnostics.append(.topFolderIsLink(topFolder))
    case nil where topFolder == "Theme": try reportMisspeltTheme()
    case .file, .other, nil:
      let isContent = try kindOfTopFolder("site.yml") == .file
      diagnostics.append(isContent ? .contentItself(topFolder) : .noFolder(topFolder))
    }
    try readPending()
  }

  /// Reads another folder, where there is one.
  mutating func read(folder: String) throws(LoadingFailure) {
    guard try kindOfTopFolder(folder) == .folder else { return }
    pending = [folder]
    try readPending()
  }

  /// From how many pending folders on they are read on all cores, and in how many parts.
  private static let (many, parts) = (64, 16)

  private mutating func readPending() throws(LoadingFailure) {
    while pending.count < Self.many, let folder = pending.popLast() {
      for entry in try entries(in: folder) where !IgnoredName.covers(entry.name) {
        try readEntry(entry, in: folder)
      }
    }
    if !pending.isEmpty { try readPendingApart() }
  }

  /// Reads the pending folders, each part of them on a walk of its own; of several failures the first is thrown.
  private mutating func readPendingApart() throws(LoadingFailure) {
    let size = (pending.count + Self.parts - 1) / Self.parts
    let starts = stride(from: pending.count, to: 0, by: -size)
    let walks = Workers.map(starts.map { Array(pending[max(0, $0 - size)..<$0]) }) {
      [root, isReading] folders in
      var walk = FolderWalk(root: root, isReading: isReading)
      walk.pending = folders
      return Result { () throws(LoadingFailure) in
        try walk.readPending()
        return walk
      }
    }
    pending = []
    for walk in walks { join(try walk.get()) }
  }

  private mutating func join(_ walk: FolderWalk) {
    files += walk.files
    stamps.add(walk.stamps)
    diagnostics += walk.diagnostics
    unread.formUnion(walk.unread)
  }
}

extension FolderWalk {
  private func kindOfTopFolder(_ folder: String) throws(LoadingFailure) -> Disk.Kind? {
    do throws(Disk.Fault) { return try Disk.kind(at: absolute(folder)) } catch {
      if error.code == ENOENT { return nil }
      throw LoadingFailure(path: folder, code: error.code)
    }
  }

  /// A theme that would be passed over in silence because of how its folder is written.
  private mutating func reportMisspeltTheme() throws(LoadingFailure) {
    let words = try entries(in: "").compactMap { String(validating: $0.name, as: UTF8.self) }
    if let name = words.first(where: { ["theme", "themes", "thème"].contains($0.lowercased()) }) {
      diagnostics.append(.misspeltTheme(name))
    }
  }

  private func entries(in folder: String) throws(LoadingFailure) -> [Disk.Entry] {
    try reading(folder) { path throws(Disk.Fault) in try Disk.entries(inFolder: path) }
  }

  private mutating func readEntry(_ entry: Disk.Entry, in folder: String) throws(LoadingFailure) {
    let name = entry.name
    let path = "\(folder)/\(Self.printable(name))"
    guard let text = String(validating: name, as: UTF8.self) else {
      return diagnostics.append(.nameNotUTF8(path))
    }
    guard !name.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      return diagnostics.append(.nameHasControls(path))
    }
    try readEntry(at: "\(folder)/\(text)", entry.kind)
  }

  private mutating func readEntry(at path: String, _ known: Disk.Kind?) throws(LoadingFailure) {
    switch try kind(at: path, known) {
    case .folder: pending.append(path)
    case .file: try readFile(at: absolute(path), as: path)
    case .link: try followLink(at: path)
    case .other: leaveOut(path, .notAFile(path))
    }
  }

  /// What lies at a path, asked of the system where its folder has not told.
  private func kind(at path: String, _ known: Disk.Kind?) throws(LoadingFailure) -> Disk.Kind {
    guard let known else {
      return try reading(path) { path throws(Disk.Fault) in try Disk.kind(at: path) }
    }
    return known
  }

  /// Leaves out what cannot be read, and says why.
  private mutating func leaveOut(_ path: String, _ diagnostic: Diagnostic) {
    unread.insert(path)
    diagnostics.append(diagnostic)
  }

  private mutating func readFile(at source: String, as path: String) throws(LoadingFailure) {
    do throws(Disk.Fault) {
      guard isReading else { return stamps.add(path, try Disk.stamp(of: source)) }
      let isText = [".md", ".yml", ".json", ".mustache", ".css"].contains(where: path.hasSuffix)
      let limit = isText ? SiteLoader.textSizeLimit : SiteLoader.fileSizeLimit
      guard let bytes = try Disk.bytes(ofFile: source, limit: limit) else {
        return leaveOut(path, isText ? .textTooLarge(path) : .tooLarge(path))
      }
      files.append(SourceFile(path: path, bytes: bytes))
    } catch { throw LoadingFailure(path: path, code: error.code) }
  }

  /// Reads the file to which a link leads, when it is one of the site's own.
  private mutating func followLink(at path: String) throws(LoadingFailure) {
    let target: String
    do throws(Disk.Fault) { target = try Disk.resolved(absolute(path)) } catch {
      switch error.code {
      case ENOENT, ENOTDIR: return leaveOut(path, .deadLink(path))
      case ELOOP: return leaveOut(path, .circularLink(path))
      case EILSEQ, EACCES: return leaveOut(path, .linkOutside(path))
      default: throw LoadingFailure(path: path, code: error.code)
      }
    }
    guard let names = namesInSite(target) else { return leaveOut(path, .linkOutside(path)) }
    guard !names.contains(where: IgnoredName.covers) else {
      return leaveOut(path, .linkToUnread(path))
    }
    switch try reading(path, { _ throws(Disk.Fault) in try Disk.kind(at: target) }) {
    case .file: try readFile(at: target, as: path)
    case .folder: leaveOut(path, .linkToFolder(path))
    case .link, .other: leaveOut(path, .notAFile(path))
    }
  }

  /// The names on the way to a resolved path that lies in `Content` or `Theme`; nothing of another.
  ///
  /// The rest of the site's folder may hold what is not for readers: `.git`, drafts, keys.
  private func namesInSite(_ target: String) -> [[UInt8]]? {
    guard target.utf8.starts(with: absolute("").utf8) else { return nil }
    let relative = target.utf8.dropFirst(absolute("").utf8.count)
    let names = relative.split(separator: UInt8(ascii: "/")).map(Array.init)
    guard let top = names.first,
      ["Content", "Theme"].contains(where: { top.elementsEqual($0.utf8) })
    else { return nil }
    return names
  }

  private func absolute(_ path: String) -> String { root == "/" ? root + path : "\(root)/\(path)" }

  private func reading<Result>(
    _ path: String, _ call: (String) throws(Disk.Fault) -> Result
  ) throws(LoadingFailure) -> Result {
    do throws(Disk.Fault) { return try call(absolute(path)) } catch {
      throw LoadingFailure(path: path, code: error.code)
    }
  }

  /// A name as it may be printed: what is not UTF-8 and every control replaced by U+FFFD.
  private static func printable(_ name: [UInt8]) -> String {
    let scalars = String(decoding: name, as: UTF8.self).unicodeScalars.map { scalar in
      scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
