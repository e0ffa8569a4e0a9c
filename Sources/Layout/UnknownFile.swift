public import Diagnostics
import Ground
import Loading

/// `unknown-file`: every file of the content is one that the site uses.
///
/// A file in the wrong place or with a slip in its name would be left out without a word.
public struct UnknownFile: Sendable {
  /// What a folder of the content may hold.
  struct Shape: Sendable {
    /// The names of the files.
    let files: [String]
    /// The names of the folders; nothing where any name is allowed.
    let folders: [String]?
  }

  let languages: [String]
  /// What is told of files that have no place.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The paths that a misnamed file was meant to have.
  public private(set) var misnamed: Set<String> = []

  /// Prepares the check for a site's languages.
  init(languages: [String]) { self.languages = languages }

  /// Takes over what was told of other folders.
  mutating func join(_ other: UnknownFile) {
    diagnostics += other.diagnostics
    misnamed.formUnion(other.misnamed)
  }

  /// The files of a text, one a language.
  var texts: [String] { languages.map { "\($0).md" } }

  /// The files of a text that is easy to read, one a language.
  var easyTexts: [String] { languages.map { "\($0).plain.md" } }

  /// Checks what lies directly in a folder.
  mutating func check(_ folder: String, of tree: SourceTree, _ shape: Shape) {
    let listing = tree.listing(of: folder)
    let present = listing.files.map(\.name) + listing.folders
    let missing = (shape.files + (shape.folders ?? [])).filter { !present.contains($0) }
    for file in listing.files where !shape.files.contains(file.name) {
      report(file.path, name: file.name, shape, present, missing: missing, at: file)
    }
    guard let folders = shape.folders else { return }
    for name in listing.folders where !folders.contains(name) {
      guard let first = tree.files(under: "\(folder)/\(name)").first else { continue }
      report("\(folder)/\(name)", name: name, shape, present, missing: missing, at: first)
    }
  }

  private mutating func report(
    _ path: String, name: String, _ shape: Shape, _ present: [String], missing: [String],
    at file: SourceFile
  ) {
    let isFolder = path != file.path
    let parent = path.dropLast(name.count)
    let original = isFolder ? nil : shape.files.first { CopyName.isCopy(name, of: $0) }
    let isCopy = original.map(present.contains) ?? false
    let meant = isCopy ? nil : original ?? meant(by: name, among: missing)
    if let meant { misnamed.insert(parent + meant) }
    diagnostics.append(
      Diagnostic(
        .unknownFile, at: file.whole,
        "le site n’utilise pas \(isFolder ? "le dossier" : "le fichier") \(quoted(path: path))",
        "the site does not use the \(isFolder ? "folder" : "file") \(quoted(path: path))",
        note: Diagnostic.Note(expected(shape, in: String(parent.dropLast()))),
        help: isCopy ? .copy(of: original ?? "") : help(name, meant: meant)))
  }

  /// The missing name that was evidently meant, another ending of the same name included.
  private func meant(by name: String, among missing: [String]) -> String? {
    let stem = name.prefix { $0 != "." }.lowercased()
    return missing.first { $0.prefix { $0 != "." } == stem }
      ?? Spelling.closest(to: name, in: missing)
  }

  private func expected(_ shape: Shape, in folder: String) -> Message {
    let names = shape.files + (shape.folders ?? []).map { "\($0)/" }
    guard !names.isEmpty else {
      return Message(
        "dans \(quoted(path: folder)), il n’y a que des dossiers",
        "\(quoted(path: folder)) holds folders only")
    }
    return Message(
      "dans \(quoted(path: folder)), il peut y avoir\u{A0}: \(quoted(names))",
      "\(quoted(path: folder)) may hold: \(quoted(names))")
  }

  private func help(_ name: String, meant: String?) -> Message {
    if let meant {
      return Message("renommez-le en \(quoted(meant))", "rename it to \(quoted(meant))")
    }
    if name.hasSuffix(".md"), name.utf8.count <= 6 {
      let code = quoted(String(name.dropLast(3)))
      return Message(
        "ajoutez \(code) à 'languages' dans site.yml si le site est publié dans cette langue,"
          + " ou supprimez le fichier",
        "add \(code) to 'languages' in site.yml if the site is published in that language,"
          + " or remove the file")
    }
    return Message(
      "déplacez-le là où le site l’attend, ou supprimez-le",
      "move it to where the site expects it, or remove it")
  }

  /// What is said of a folder that is a copy of another one; nothing of other names.
  public static func copiedFolder(
    _ name: String, at place: SourceLocation, among names: [String]
  ) -> Diagnostic? {
    guard let original = names.first(where: { CopyName.isCopy(name, of: $0) }) else { return nil }
    return Diagnostic(
      .unknownFile, at: place, "le dossier \(quoted(name)) est une copie de \(quoted(original))",
      "the folder \(quoted(name)) is a copy of \(quoted(original))",
      help: "supprimez-le, ou donnez-lui un autre nom s’il décrit autre chose",
      "remove it, or give it another name where it describes something else")
  }

  /// What is said of a file among the documents that no document names.
  public static func unnamedDocument(_ file: SourceFile, among names: [String]) -> Diagnostic {
    let original = names.first { CopyName.isCopy(file.name, of: $0) }
    let isForgotten = Message(
      "ajoutez 'file: \(file.name)' au document dont c’est le fichier, ou supprimez-le s’il"
        + " ne doit pas être publié",
      "add 'file: \(file.name)' to the document whose file it is, or remove it if it is"
        + " not to be published")
    return Diagnostic(
      .unknownFile, at: file.whole,
      "aucun document de documents.yml ne nomme le fichier \(quoted(path: file.path))",
      "no document in documents.yml names the file \(quoted(path: file.path))",
      help: original.map(Message.copy) ?? isForgotten)
  }
}

extension Message {
  /// What to do with the copy of a file that is there.
  fileprivate static func copy(of name: String) -> Message {
    Message(
      "c’est une copie de '\(name)'\u{A0}: reportez-y ce qui est juste ici, puis supprimez la copie",
      "it is a copy of '\(name)': carry over to that file what is right here, then remove the copy")
  }
}
