import Diagnostics
import Foundation
import Loading
import Testing
import Validation

/// Whoever follows the help is done: it removes what it is given for, and adds nothing.
///
/// The repair of an invalid site stands beside it in `repair.txt`, as its help says: the path of a file,
/// then for each change `- ` and what stands there, `+ ` and what is written instead (`\n` a line break);
/// `+ ` and a path, then `> ` and a text, for a file that is put there; `x ` and a path for a file or folder that is
/// removed; `m ` and two paths for one that gets another name.
@Suite struct RepairTests {
  private static let invalid = FixtureSite.folder.appending(path: "invalid")

  /// The rules whose help leaves something to choose, or asks for a file or a folder.
  ///
  /// None is added here: a help that can be followed to the letter has its repair.
  private static let withoutRepair: Set = [
    "invalid-utf8", "missing-file",
    // An invisible character, or text for markup: the writing of a repair cannot hold them.
    "hidden-character", "markup-as-text", "text-as-markup",
  ]

  @Test("A site whose help was followed has nothing to mend", arguments: DeclaredRules.ofContent)
  func repaired(rule: String) throws {
    let overlay = Self.invalid.appending(path: rule)
    guard let tree = try Self.repaired(overlay) else {
      #expect(Self.withoutRepair.contains(rule), "no repair.txt")
      return
    }
    #expect(!Self.withoutRepair.contains(rule))
    var diagnostics: [Diagnostic] = []
    _ = SiteValidator.validate(tree, today: nil, into: &diagnostics)
    #expect(DiagnosticTextFormat(language: .english).text(of: diagnostics) == "")
  }

  /// The invalid site in a folder once its help was followed; nothing where it has no repair.
  static func repaired(_ overlay: URL) throws -> SourceTree? {
    let path = overlay.appending(path: "repair.txt")
    guard let repair = try? String(contentsOf: path, encoding: .utf8) else { return nil }
    return try repaired(FixtureSite.overlaid(by: overlay), by: repair)
  }

  private static func repaired(_ tree: SourceTree, by repair: String) throws -> SourceTree {
    var texts = Dictionary(
      uniqueKeysWithValues: tree.content.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
    var (path, old) = ("", "")
    for line in repair.split(separator: "\n") {
      let words = String(line.dropFirst(2)).replacing("\\n", with: "\n")
      switch line.prefix(2) {
      case "- ": old = words
      case "x ": texts = texts.filter { !$0.key.hasPrefix(words) }
      case "m ":
        let names = words.split(separator: " ").map(String.init)
        try #require(names.count == 2 && texts.keys.contains { $0.hasPrefix(names[0]) }, "\(words)")
        texts = Dictionary(
          uniqueKeysWithValues: texts.map { path, text in
            (path.hasPrefix(names[0]) ? names[1] + path.dropFirst(names[0].count) : path, text)
          })
      case "+ " where words.hasPrefix("Content/"): path = words
      case "> ": texts[path] = words + "\n"
      case "+ ", "+":
        let parts = try #require(texts[path], "no file \(path)").components(separatedBy: old)
        try #require(parts.count == 2, "'\(old)' stands \(parts.count - 1) times in \(path)")
        texts[path] = parts.joined(separator: words)
      default: path = String(line)
      }
    }
    return SourceTree(content: texts.map { SourceFile(path: $0.key, text: $0.value) }, theme: [])
  }
}
