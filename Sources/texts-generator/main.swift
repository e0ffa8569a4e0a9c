import Foundation

/// Writes a Swift file that holds texts: `texts-generator OUTPUT FOLDER FILE…`.
func generate(_ arguments: [String]) throws {
  let folder = arguments[1].hasSuffix("/") ? arguments[1] : arguments[1] + "/"
  let entries = try arguments.dropFirst(2).map { path in
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    guard !text.contains(fence), !text.contains("\r") else {
      throw CocoaError(.fileReadInapplicableStringEncoding)
    }
    let name = path.dropFirst(folder.count)
    return "    (\"\(name)\", \(fence)\"\"\"\n\(text)\n\"\"\"\(fence)),"
  }
  let code = """
    // Written when the program is built.

    enum Texts {
      /// The texts by their paths in the folder `Texts`, each without its last line break.
      static let files: [(path: String, text: String)] = [
    \(entries.joined(separator: "\n"))
      ]
    }

    """
  try Data(code.utf8).write(to: URL(filePath: arguments[0]))
}

/// What no text holds.
let fence = "##########"

try generate(Array(CommandLine.arguments.dropFirst()))
