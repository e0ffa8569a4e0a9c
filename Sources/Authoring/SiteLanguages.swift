public import Diagnostics
public import Loading
import Syntax

/// The languages of a site, one of which is added or taken away; from the files as they are, since a site
/// of which only the languages are wrong is mended so.
public struct SiteLanguages: Sendable {
  /// The codes, the original first.
  public let codes: [String]
  private let tree: SourceTree
  private let file: SourceFile

  /// The folder that keeps what was written in a language that a site no longer has.
  public static func keptFolder(of code: String) -> String { "Removed/\(code)" }

  /// Reads the languages of `site.yml`.
  public init(of tree: SourceTree) throws(AuthoringFault) {
    let path = "Content/site.yml"
    var found: [Diagnostic] = []
    guard let file = tree.file(at: path),
      let root = YAMLSyntax.parse(file, range: 0..<file.bytes.count, into: &found),
      let list = root["languages"], !list.items.isEmpty
    else {
      throw AuthoringFault(
        "'\(path)' ne dit pas les langues du site\u{202F}; lancez 'parvis check'",
        "'\(path)' does not say the languages of the site; run 'parvis check'")
    }
    self.tree = tree
    self.file = file
    codes = list.items.compactMap(\.text)
  }

  /// The changes that add a language: its code, its strings where the theme has none, and what `kept` holds
  /// of it from when it was taken away; what is not translated falls back to the original and says so.
  public func adding(_ code: String, kept: [SourceFile]) throws(AuthoringFault) -> [SourceChange] {
    guard !codes.contains(code) else {
      throw AuthoringFault(
        "le site est déjà publié dans la langue '\(code)'",
        "the site is published in the language '\(code)' already")
    }
    let old = kept.first { $0.path == file.path }
    var changes = [spelled(codes + [code], restoring: old)]
    if tree.file(at: "Theme/strings/\(code).yml") == nil {
      let writing = ContentWriting(languages: codes)
      changes.append(.added(try StringsStarter.file(of: code, from: tree.programTheme, writing)))
    }
    for old in kept {
      let place = SourceFile(path: "\(Self.keptFolder(of: code))/\(old.path)", bytes: old.bytes)
      if old.path == file.path {
        changes.append(.removed(place))
      } else if let present = tree.file(at: old.path) {
        guard Self.without(code, old, among: codes + [code]) == present.bytes else { continue }
        changes += [.edited(present, to: old.bytes), .removed(place)]
      } else {
        changes += [.added(old), .removed(place)]
      }
    }
    return changes
  }

  /// The changes that take a language away: its code, its texts and its labels, which are kept beside the
  /// content.
  public func removing(_ code: String, kept: [SourceFile]) throws(AuthoringFault) -> [SourceChange]
  {
    guard codes.contains(code) else {
      return try AuthoredSite.missing(code, among: codes, "la langue", "language")
    }
    guard code != codes[0] else {
      throw AuthoringFault(
        "'\(code)' est la langue d’origine, dont les autres sont des traductions\u{202F}; elle ne se retire pas",
        "'\(code)' is the original language, of which the others are translations; it cannot be removed"
      )
    }
    let changes =
      [spelled(codes.filter { $0 != code }, restoring: nil)]
      + tree.content.compactMap { changed($0, code) }
    return changes + changes.map { keeping($0, in: Self.keptFolder(of: code), kept) }
  }

  /// The change that keeps what a file was, in the place of what was kept of it before.
  private func keeping(
    _ change: SourceChange, in folder: String, _ kept: [SourceFile]
  ) -> SourceChange {
    let path = "\(folder)/\(change.path)"
    let bytes = change.before ?? []
    guard let old = kept.first(where: { $0.path == change.path }) else {
      return .added(SourceFile(path: path, bytes: bytes))
    }
    return .edited(SourceFile(path: path, bytes: old.bytes), to: bytes)
  }

  /// What happens to a file of the content with a language that goes.
  private func changed(_ file: SourceFile, _ code: String) -> SourceChange? {
    let name = file.path.split(separator: "/").last ?? ""
    if name == "\(code).md" || (name.hasPrefix("\(code).") && name.hasSuffix(".md")) {
      return .removed(file)
    }
    guard file.path != self.file.path, let bytes = Self.without(code, file, among: codes),
      bytes != file.bytes
    else { return nil }
    return .edited(file, to: bytes)
  }

  /// The changed `site.yml`, without the labels of a language that goes, with the old ones of one that comes
  /// back.
  private func spelled(_ languages: [String], restoring old: SourceFile?) -> SourceChange {
    let listed = Self.listing(languages, in: file) ?? file.bytes
    if let gone = codes.first(where: { !languages.contains($0) }) {
      let whole = SourceFile(path: file.path, bytes: listed)
      return .edited(file, to: Self.without(gone, whole, among: codes) ?? listed)
    }
    if let old, let added = languages.last, let restored = Self.listing(languages, in: old),
      Self.without(added, SourceFile(path: file.path, bytes: restored), among: languages) == listed
    {
      return .edited(file, to: restored)
    }
    return .edited(file, to: listed)
  }

  /// A `site.yml` with other languages.
  private static func listing(_ languages: [String], in file: SourceFile) -> [UInt8]? {
    var found: [Diagnostic] = []
    let root = YAMLSyntax.parse(file, range: 0..<file.bytes.count, into: &found)
    guard let list = root?["languages"] else { return nil }
    var edit = SourceEdit(file)
    edit.replace(list, with: "[\(languages.joined(separator: ", "))]")
    return edit.bytes
  }
}
