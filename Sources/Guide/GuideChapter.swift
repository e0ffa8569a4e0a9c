public import Diagnostics

/// A chapter of the authors' guide: a task, told in words and examples that a test tries.
public struct GuideChapter: Sendable {
  /// A part of a chapter.
  public enum Part: Sendable {
    /// Words in Markdown.
    case prose(String)
    /// Something to copy.
    case example(GuideExample)
  }

  /// The word by which it is asked for: `budget`.
  public let topic: String
  /// The title.
  public let title: String
  /// Its words and examples, in order.
  public let parts: [Part]
  /// The chapter for a terminal: as it is written, with the name of its file before each example that has
  /// one.
  public var text: String {
    let parts = parts.map { part in
      switch part {
      case .prose(let words): words
      case .example(let example):
        (example.path.map { "`\($0)`\n\n" } ?? "") + GuideExample.fence
          + "\(example.syntax)\n\(example.text)\(GuideExample.fence)\n"
      }
    }
    return "# \(title)\n" + parts.joined()
  }

  /// The chapters of a language, in their order.
  public static func all(in language: DiagnosticLanguage) -> [GuideChapter] {
    Texts.files.filter { $0.path.hasSuffix(".\(language.rawValue).md") && !$0.path.contains("/") }
      .map { GuideChapter($0.path, $0.text) }
  }

  /// Reads a chapter: the title first, then words, and examples between fences.
  init(_ path: String, _ text: String) {
    let name = path.split(separator: ".").first.map(String.init) ?? path
    topic = name.split(separator: "-").dropFirst().joined(separator: "-")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    title = String((lines.first ?? "").dropFirst(2))
    var parts: [Part] = []
    var prose = ""
    var mark: Substring?
    var code: (syntax: Substring, lines: [Substring])?
    for line in lines.dropFirst() {
      if let open = code {
        guard line == GuideExample.fence else {
          code?.lines.append(line)
          continue
        }
        parts += [.prose(prose), .example(GuideExample(mark, open.syntax, open.lines))]
        (prose, mark, code) = ("", nil, nil)
      } else if line.hasPrefix(GuideExample.fence) {
        code = (line.dropFirst(GuideExample.fence.count), [])
      } else if line.hasPrefix(GuideExample.mark) {
        mark = line.dropFirst(GuideExample.mark.count).dropLast(" -->".count)
      } else {
        prose += line + "\n"
      }
    }
    self.parts = parts + [.prose(prose)]
  }
}

/// Something to copy, and what a test does with it.
public struct GuideExample: Sendable {
  /// What the example does to a file.
  public enum Edit: Sendable {
    /// Nothing: it is a command, or what the program prints.
    case none
    /// It is the whole of a new file.
    case new
    /// It stands at the end of the file.
    case append
    /// It takes the place of these words.
    case replace(String)
    /// It follows the line that holds these words.
    case after(String)
    /// It takes the place of these words, and is a mistake.
    case mistake(String)
    /// It is what the program prints for the mistake before it.
    case printed
  }

  static let (fence, mark) = ("```", "<!-- ")

  /// The file, from the folder of the site; nothing for a command.
  public let path: String?
  /// What it does.
  public let edit: Edit
  /// `yaml`, `json`, `markdown` or `text`.
  public let syntax: String
  /// What is to be copied.
  public let text: String

  init(_ mark: Substring?, _ syntax: Substring, _ lines: [Substring]) {
    let words = (mark ?? "").split(separator: " | ", maxSplits: 2).map(String.init)
    self.syntax = String(syntax)
    text = lines.map { $0 + "\n" }.joined()
    path = words.first.flatMap { $0 == "printed" ? nil : $0 }
    let place = words.count > 2 ? words[2] : ""
    switch words.count > 1 ? words[1] : words.first {
    case "new": edit = .new
    case "append": edit = .append
    case "replace": edit = .replace(place)
    case "after": edit = .after(place)
    case "mistake": edit = .mistake(place)
    case "printed": edit = .printed
    default: edit = .none
    }
  }
}
