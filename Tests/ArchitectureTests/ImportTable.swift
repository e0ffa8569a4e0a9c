/// Who may import whom: the design's table, as data.
enum ImportTable {
  /// The rooms and packages that each room may import.
  static let rooms: [String: Set<String>] = [
    "Ground": ["CMalloc"], "Diagnostics": [], "Syntax": ["Diagnostics", "CYAML"],
    "Markdown": ["Diagnostics", "CCommonMark"], "Charts": [], "Model": [],
    "Keeping": ["Model", "Diagnostics"], "Tables": ["Model"], "Loading": ["Diagnostics"],
    "Scanning": ["Model", "Diagnostics"],
    "Consistency": ["Scanning", "Syntax", "Model", "Diagnostics"],
    "Layout": ["Versions", "Loading", "Syntax", "Diagnostics"],
    "Validation": [
      "Keeping", "Layout", "Loading", "Versions", "Consistency", "Scanning", "Syntax", "Markdown",
      "Model", "Diagnostics",
    ], "Schemas": ["Validation", "Syntax", "Markdown", "Diagnostics"],
    "Guide": ["Schemas", "Validation", "Scanning", "Syntax", "Markdown", "Diagnostics"],
    "Publishing": ["Diagnostics"], "Links": ["Publishing", "Diagnostics"], "Digests": ["CNettle"],
    "Discovery": ["Digests", "Publishing", "Diagnostics"], "Templates": ["Diagnostics"],
    "Messages": ["Diagnostics", "Syntax"], "words-generator": ["Messages", "Diagnostics"],
    "WordsPlugin": [], "Words": ["Messages", "Model", "Markdown", "Loading", "Diagnostics"],
    "Archives": ["CZip", "CZlib"], "Workbooks": ["Archives", "CExpat", "Diagnostics"],
    "Exchange": [
      "Workbooks", "Authoring", "Loading", "Scanning", "Syntax", "Model", "Diagnostics",
    ], "Authoring": ["Loading", "Scanning", "Syntax", "Model", "Diagnostics"],
    "Edition": ["Diagnostics"], "EditionPlugin": [], "edition-generator": [], "Search": [],
    "Versions": ["Loading", "Syntax", "Model", "Diagnostics"],
    "OpenData": ["Versions", "Words", "Tables", "Model", "Archives", "Publishing"],
    "Presentation": [
      "OpenData", "Versions", "Words", "Tables", "Model", "Charts", "Markdown", "Templates",
      "Publishing",
    ],
    "Rendering": [
      "Presentation", "OpenData", "Versions", "Search", "Words", "Tables", "Model", "Charts",
      "Markdown", "Templates", "Discovery", "Links", "Publishing", "Loading", "Diagnostics",
    ], "Writing": ["Publishing", "Diagnostics"], "Sending": ["Writing", "Diagnostics"],
    "Rasterizing": ["Diagnostics"], "Release": ["Loading", "Syntax", "Diagnostics"],
    "Forms": ["Authoring", "Schemas", "Validation", "Loading", "Syntax", "Diagnostics"],
    "Preview": [
      "Forms", "Discovery", "Loading", "Publishing", "Syntax", "Diagnostics", "NIOCore", "NIOHTTP1",
      "NIOPosix",
    ],
    "Pipeline": [
      "Archives", "Authoring", "Edition", "Consistency", "Exchange", "Keeping", "Layout", "Loading",
      "Syntax", "Digests", "Workbooks", "Validation", "Versions", "Schemas", "Guide",
      "Presentation", "Rendering", "Discovery", "Links", "Publishing", "Rasterizing", "Release",
      "Sending", "Writing", "Preview", "Model", "Diagnostics",
    ],
    "parvis": [
      "Pipeline", "Preview", "Authoring", "Edition", "Consistency", "Exchange", "Guide",
      "Workbooks", "Discovery", "Sending", "Writing", "Model", "Diagnostics", "ArgumentParser",
    ], "TestSupport": [],
  ]

  /// The system's modules that each room may import; a room between reading and writing needs none.
  static let system: [String: Set<String>] = [
    "Archives": ["Glibc"], "Ground": ["Dispatch"], "Loading": ["Glibc"], "Rasterizing": ["Glibc"],
    "Writing": ["Glibc"], "Preview": ["Dispatch", "Glibc"],
    "Sending": ["FoundationEssentials", "Glibc"],
    "parvis": ["Dispatch", "FoundationEssentials", "Glibc"], "TestSupport": ["Foundation"],
    "words-generator": ["Foundation"], "WordsPlugin": ["Foundation", "PackagePlugin"],
    "edition-generator": ["Foundation"], "EditionPlugin": ["Foundation", "PackagePlugin"],
  ]

  /// The modules of the standard library that anybody may import, and the ground on which all stand.
  static let anywhere: Set = ["Swift", "Synchronization", "Ground"]

  /// The rooms that may touch the disk or start a program, and what tests share.
  static let diskRooms: Set = [
    "Loading", "Rasterizing", "Sending", "Writing", "Preview", "TestSupport", "words-generator",
    "WordsPlugin", "edition-generator", "EditionPlugin",
  ]

  /// The names that touch the disk or start a program, whatever module brings them.
  static let diskNames = [
    "FileManager", "FileHandle(forReading", "FileHandle(forWriting", "Process(", "fopen(",
    "contentsOfFile:", "contentsOf: URL", "toFile:", "Glibc.open",
  ]

  /// The imports of a file that its room may not have.
  static func findings(in file: RepositoryFile) -> [Finding] {
    guard let room = file.room else { return [] }
    guard let allowed = rooms[room] else {
      return [Finding(path: file.path, line: 0, words: "room '\(room)' is not in the table")]
    }
    let modules = allowed.union(system[room] ?? []).union(anywhere)
    return file.lines.compactMap { line in
      guard let module = module(importedBy: line.text), !modules.contains(module) else {
        return nil
      }
      let words = "'\(room)' may not import '\(module)'"
      return Finding(path: file.path, line: line.number, words: words)
    }
  }

  /// The uses of the disk in a file whose room may not touch it.
  static func diskFindings(in file: RepositoryFile) -> [Finding] {
    guard let room = file.room, !diskRooms.contains(room) else { return [] }
    return file.findings(of: diskNames) { "'\(room)' may not use '\($0)'" }
  }

  /// The module that a line imports, whatever stands before the word and whatever part it takes.
  private static func module(importedBy line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let index = words.firstIndex(of: "import"), index + 1 < words.count else { return nil }
    let before = ["public", "package", "internal", "fileprivate", "private"]
    for word in words[..<index] where !before.contains(String(word)) && !word.hasPrefix("@") {
      return nil
    }
    let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    let rest = words[(index + 1)...].drop { kinds.contains(String($0)) }
    return rest.first?.split(separator: ".").first.map(String.init)
  }
}
