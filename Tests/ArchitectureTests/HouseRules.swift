/// The rules that hold for the text of files, whatever room they stand in.
///
/// The words looked for are put together here, so that this file does not break its own rules.
enum HouseRules {
  /// The most lines a Swift file may have.
  static let lineLimit = 400
  /// The most lines of the README, which is not a book.
  static let readmeLimit = 150

  /// The files that a repository must have.
  static let required = [
    ".ci/run", ".gitignore", ".swift-format", "LICENSE", "Makefile", "Package.swift", "README.md",
  ]

  /// What no Swift file may hold; a limit of time fails where the machine is busy.
  static let bannedWords = [
    "try" + "!", "as" + "!", "fatal" + "Error", "@unchecked " + "Sendable", "TO" + "DO",
    "FIX" + "ME", "nonisolated" + "(unsafe)", "time" + "Limit",
  ]

  /// What the program may not hold either: the path of a URL as a URL writes it, `d%C3%A9p%C3%B4t`, which names no
  /// file; a main function that ends its thread, for which all frames of a program linked whole are sorted.
  static let bannedCalls = [".path" + "()", "main" + "() async"]

  /// What would tie the repository to the machine or the folder in which it was written.
  static let foreignPaths = [
    ".." + "/shared", "/work" + "/", "/tmp" + "/w/", "/ro" + "ot/", "shared" + "/design.md",
    "shared" + "/style.md", "shared" + "/documents", "shared" + "/standards.md",
    "shared" + "/measured.md",
  ]

  /// What only the one file that speaks to a C library may hold, by the room of that file.
  static let pointerNames = [
    ("Markdown", ["CCommon" + "Mark", "cmark" + "_"]),
    ("Archives", ["CZ" + "ip", "zip" + "_source", "zip" + "_file"]),
    ("Archives", ["CZ" + "lib", "deflate" + "Init"]), ("Workbooks", ["CEx" + "pat", "XML" + "_"]),
    ("Digests", ["CNet" + "tle", "nettle" + "_"]),
    ("Syntax", ["CYA" + "ML", "yaml" + "_parser", "yaml" + "_event", "yaml" + "_mark"]),
  ]

  /// What of C has no name of its own: only a file that holds one of those names may hold it.
  static let barePointer = "Opaque" + "Pointer"

  /// A Swift file, or the README, that is too long.
  static func lengthFindings(in file: RepositoryFile) -> [Finding] {
    let count = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
    let limit = file.isSwift ? lineLimit : file.path == "README.md" ? readmeLimit : Int.max
    guard count > limit else { return [] }
    return [Finding(path: file.path, line: 0, words: "\(count) lines, \(limit) allowed")]
  }

  /// The banned words of a Swift file.
  static func wordFindings(in file: RepositoryFile) -> [Finding] {
    guard file.isSwift else { return [] }
    let calls = file.path.hasPrefix("Sources/") ? bannedCalls : []
    return file.findings(of: bannedWords + calls) { "'\($0)' is banned" }
  }

  /// The paths of somebody's machine in any file; addresses on the web are not meant.
  static func pathFindings(in file: RepositoryFile) -> [Finding] {
    let held = file.held(of: foreignPaths)
    guard !held.isEmpty else { return [] }
    return file.lines.flatMap { line in
      let words = line.text.split { " \"'`()<>[]".contains($0) }.filter { !$0.contains("://") }
      return held.filter { path in words.contains { $0.contains(path) } }.map {
        Finding(path: file.path, line: line.number, words: "'\($0)' is a path of one machine")
      }
    }
  }

  /// French quotes in the texts of Swift files whose inner spaces are not U+00A0, as the typographer sets them.
  static func guillemetFindings(in file: RepositoryFile) -> [Finding] {
    guard file.isSwift, file.path.hasPrefix("Sources/"), !file.path.contains("/Typography/") else {
      return []
    }
    let others = ["\\u{202F}", " ", "\u{A0}", "\u{202F}"].flatMap { ["«" + $0, $0 + "»"] }
    return file.lines.filter { !$0.text.drop(while: \.isWhitespace).hasPrefix("//") }.flatMap {
      line in
      others.filter(line.text.contains).map { _ in
        Finding(path: file.path, line: line.number, words: "write «\\u{A0}…\\u{A0}»")
      }
    }
  }

  /// French signs in the texts of Swift files behind another space than theirs: U+00A0 before a colon, U+202F before
  /// a semicolon and the marks of a question and an exclamation.
  static func signFindings(in file: RepositoryFile) -> [Finding] {
    guard file.isSwift, file.path.hasPrefix("Sources/"), !file.path.contains("/Typography/") else {
      return []
    }
    let wrong = ["\\u{202F}" + ":"] + [";", "!", "?"].map { "\\u{A0}" + $0 }
    return file.findings(of: wrong) { "'\($0)' has the space of another sign" }
  }

  /// The kinds of page that are declared and not listed: no site would have their pages.
  static func unlistedKinds(in files: [RepositoryFile]) -> [Finding] {
    let list = files.first { $0.path.hasSuffix("/PageKinds.swift") }?.text ?? ""
    return files.filter { $0.room == "Rendering" }.flatMap { file in
      file.lines.compactMap { line in
        let words = line.text.split { " :{".contains($0) }
        let isKind = ["PageKind", "ContractPart", "ChartedPage"].contains(String(words.last ?? ""))
        guard words.count == 3, words[0] == "struct", isKind, !list.contains("\(words[1]).self")
        else { return nil }
        let name = "'\(words[1])' is not listed in 'PageKinds'"
        return Finding(path: file.path, line: line.number, words: name)
      }
    }
  }

  /// The files that speak to a C library, when there are several or they stand outside its room.
  static func pointerFindings(in files: [RepositoryFile]) -> [Finding] {
    let files = files.filter { file in
      file.room.map { !ImportTable.diskRooms.contains($0) } ?? false
    }
    let bare = files.filter { file in
      !file.findings(of: [barePointer], { $0 }).isEmpty
        && file.findings(of: pointerNames.flatMap(\.1), { $0 }).isEmpty
    }
    let own = pointerNames.flatMap { home, names -> [Finding] in
      let speakers = files.filter { !$0.findings(of: names, { $0 }).isEmpty }
      let strangers = speakers.filter { $0.room != home }
      let rest = speakers.filter { $0.room == home }.dropFirst()
      return (strangers + rest).map {
        Finding(path: $0.path, line: 0, words: "C pointers live in one file of \(home) only")
      }
    }
    return own
      + bare.map { Finding(path: $0.path, line: 0, words: "a C pointer that no library gives") }
  }

  /// The files that are missing.
  static func missingFindings(in files: [RepositoryFile]) -> [Finding] {
    let paths = Set(files.map(\.path))
    return required.filter { !paths.contains($0) }.map {
      Finding(path: $0, line: 0, words: "is missing")
    }
  }
}
