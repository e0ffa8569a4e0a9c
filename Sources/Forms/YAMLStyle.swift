import Authoring
import Diagnostics
import Syntax

/// The way in which a text of YAML is written.
struct YAMLStyle {
  private enum Kind {
    case plain
    case single
    case double
    case folded
    case literal
  }

  /// How long a line of folded text may be.
  private static let width = 116

  private let kind: Kind
  /// How many blanks stand before each line of a block of text.
  private let indentation: Int
  /// The bytes of the value, of a block of text with the blanks of its own before its first line.
  let range: Range<Int>
  /// The empty lines before a block of text and behind it, which stay as they are, as does its header.
  private let emptyLines: (before: String, behind: String)

  /// The style of a scalar of a file.
  init(of node: SyntaxNode, in file: SourceFile) {
    let range = node.location.range
    let start = range.lowerBound
    let line = file.startOfLine(of: start)
    if let mark = Self.blockMark(before: line, start, in: file), !range.isEmpty {
      kind = mark == ">" ? .folded : .literal
      let text = node.text ?? ""
      let rest = text.drop { $0 == "\n" }
      // Where the header tells how far the block is indented, its first line may begin with blanks.
      let blanks = rest.prefix { $0 == " " || $0 == "\t" }.utf8.count
      indentation = start - line - blanks
      self.range = start - blanks..<range.upperBound
      emptyLines = (
        String(text.prefix { $0 == "\n" }), String(rest.reversed().prefix { $0 == "\n" })
      )
    } else {
      let isQuoted =
        if case .scalar(let scalar) = node.value { scalar.kind == .quoted } else { false }
      kind = !isQuoted ? .plain : file.bytes[start] == UInt8(ascii: "'") ? .single : .double
      (indentation, self.range, emptyLines) = (start - line, range, ("", ""))
    }
  }

  /// The sign that opens a block of text, at the end of the line before it.
  private static func blockMark(before line: Int, _ start: Int, in file: SourceFile) -> Character? {
    guard file.bytes[line..<start].allSatisfy({ $0 == 0x20 }),
      let last = file.bytes[..<line].lastIndex(where: { $0 > 0x20 })
    else { return nil }
    let head = file.startOfLine(of: last + 1)
    let words = file.text(in: head..<last + 1).split(separator: " ")
    // A comment may stand behind the sign.
    let word = words.prefix { !$0.hasPrefix("#") }.last ?? ""
    guard let sign = word.first, sign == ">" || sign == "|",
      word.dropFirst().allSatisfy({ $0 == "-" || $0 == "+" || $0.isNumber }), words.count > 1
    else { return nil }
    return sign
  }

  /// Whether it is a block of text, which begins on the line after its key.
  var isBlock: Bool { kind == .folded || kind == .literal }

  /// What a text is to be where this one stands: in a block of text between its empty lines.
  func whole(_ text: String) -> String {
    guard isBlock else { return text }
    let bare = text.drop { $0 == "\n" }
    return emptyLines.before + bare.dropLast(bare.reversed().prefix { $0 == "\n" }.count)
      + emptyLines.behind
  }

  /// Another text in the same style; nothing where that cannot say it.
  func spelling(of text: String) -> String? {
    let hasLines = text.contains("\n")
    switch kind {
    case .plain: return text.isPlainYAML(in: .block) ? text : nil
    case .single: return hasLines ? nil : "'" + text.replacing("'", with: "''") + "'"
    case .double: return text.inDoubleQuotes
    case .literal: return joined(lines(of: text))
    case .folded: return joined(folded(lines(of: text)))
    }
  }

  /// The lines of a text, without the empty ones around it.
  private func lines(of text: String) -> [Substring] {
    let bare = text.dropFirst(emptyLines.before.count).dropLast(emptyLines.behind.count)
    return bare.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func joined(_ lines: [Substring]) -> String {
    let blanks = String(repeating: " ", count: indentation)
    return lines.enumerated().map { number, line in
      number == 0 || line.isEmpty ? String(line) : blanks + line
    }.joined(separator: "\n")
  }

  /// The lines as a block writes them that folds them: between two that it would join one more is empty.
  private func folded(_ lines: [Substring]) -> [Substring] {
    var folded: [Substring] = []
    var last: Substring?
    for line in lines {
      guard !line.isEmpty else {
        folded.append(line)
        continue
      }
      if let last, Self.isJoined(last), Self.isJoined(line) { folded.append("") }
      folded += Self.isJoined(line) ? cut(line) : [line]
      last = line
    }
    return folded
  }

  /// Whether a line is joined with the next one, as those that begin with blanks are not.
  private static func isJoined(_ line: Substring) -> Bool {
    line.first != " " && line.first != "\t"
  }

  /// A line cut between words, where a single space stands.
  private func cut(_ line: Substring) -> [Substring] {
    guard !line.contains("  "), !line.contains("\t"), line.last != " " else { return [line] }
    var lines: [Substring] = []
    var start = line.startIndex
    var end = start
    for word in line.split(separator: " ") {
      let length = line.distance(from: start, to: word.endIndex)
      if end > start, indentation + length > Self.width {
        lines.append(line[start..<end])
        start = word.startIndex
      }
      end = word.endIndex
    }
    return lines + [line[start..<end]]
  }
}
