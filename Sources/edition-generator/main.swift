import Foundation

/// Writes a Swift file, only when it changes: `edition-generator theme|commit OUTPUT ROOT FILE…`.
func generate(_ arguments: [String]) throws {
  let files = try arguments.dropFirst(3).map { path in
    (path: path, bytes: try Data(contentsOf: URL(filePath: path)))
  }
  let code =
    arguments[0] == "theme"
    ? try themeCode(of: files, in: arguments[2]) : commitCode(of: files.first?.bytes)
  let output = URL(filePath: arguments[1])
  let bytes = Data("// Written when the program is built.\n\n\(code)\n".utf8)
  if (try? Data(contentsOf: output)) != bytes { try bytes.write(to: output) }
}

/// The files as texts that the compiler takes as they are, at their paths in the root.
func themeCode(of files: [(path: String, bytes: Data)], in root: String) throws -> String {
  let prefix = root.hasSuffix("/") ? root : root + "/"
  let entries = try files.map { file in
    let path = String(file.path.dropFirst(prefix.count))
    guard let text = String(validating: file.bytes, as: UTF8.self), !text.contains("\r"),
      !text.contains("\0"), !text.contains(fence)
    else { throw CocoaError(.fileReadInapplicableStringEncoding, userInfo: ["path": path]) }
    return "    (\"\(path)\", \(fence)\"\"\"\n\(text)\n\"\"\"\(fence)),"
  }
  return """
    extension Edition {
      static let themeFiles: [(StaticString, StaticString)] = [
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
