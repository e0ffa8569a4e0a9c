import Foundation

/// Writes a Swift file, only when it changes: `edition-generator theme|texts|commit OUTPUT ROOT FILE…`.
func generate(_ arguments: [String]) throws {
  let files = try arguments.dropFirst(3).map { path in
    (path: path, bytes: try Data(contentsOf: URL(filePath: path)))
  }
  let code =
    switch arguments[0] {
    case "theme":
      try code(
        of: files, in: arguments[2],
        "extension Edition {\n  static let themeFiles: [(StaticString, StaticString)]")
    case "texts":
      try code(
        of: files, in: arguments[2],
        "enum Texts {\n  static let files: [(path: String, text: String)]")
    default: commitCode(of: files.first?.bytes)
    }
  let output = URL(filePath: arguments[1])
  let bytes = Data("// Written when the program is built.\n\n\(code)\n".utf8)
  if (try? Data(contentsOf: output)) != bytes { try bytes.write(to: output) }
}

/// The files as texts that the compiler takes as they are, at their paths in the root.
func code(
  of files: [(path: String, bytes: Data)], in root: String, _ declaration: String
) throws -> String {
  let prefix = root.hasSuffix("/") ? root : root + "/"
  let entries = try files.map { file in
    let path = String(file.path.dropFirst(prefix.count))
    guard let text = String(validating: file.bytes, as: UTF8.self), !text.contains("\r"),
      !text.contains("\0"), !text.contains(fence)
    else { throw CocoaError(.fileReadInapplicableStringEncoding, userInfo: ["path": path]) }
    return "    (\"\(path)\", \(fence)\"\"\"\n\(text)\n\"\"\"\(fence)),"
  }
  return """
    \(declaration) = [
    \(entries.joined(separator: "\n"))
      ]
    }
    """
}

/// The commit that the last line of the history of `HEAD` names after the one before it.
func commitCode(of history: Data?) -> String {
  let lines = String(decoding: history ?? Data(), as: UTF8.self).split(separator: "\n")
  let words = lines.last?.split(separator: " ") ?? []
  let commit = words.count > 1 ? "\"\(words[1])\"" : "nil"
  return "extension Edition { static let builtFrom: String? = \(commit) }"
}

/// What no file of a theme holds.
let fence = "##########"

try generate(Array(CommandLine.arguments.dropFirst()))
