import Authoring
import Diagnostics
import Syntax

extension WrittenFile {
  /// The same file in which a way leads to a value; what lacks on the way is made.
  ///
  /// - Returns: Nothing where the file would not say it: something else stands on the way.
  public func setting(_ path: FieldPath, to literal: Literal) -> WrittenFile? {
    guard isYAML else {
      return patching(path, literal.json).flatMap { $0.says(literal, at: path) ? $0 : nil }
    }
    var (node, head) = (root, 0)
    for (depth, step) in path.steps.enumerated() {
      guard let next = node.child(step) else {
        let made = adding(Array(path.steps[depth...]), literal, to: node, at: depth)
        return made.flatMap { $0.says(literal, at: path) ? $0 : nil }
      }
      head = self.head(of: step, in: node)
      node = next
    }
    if case .text(let text) = literal, let made = setting(path, to: text, as: node) { return made }
    let (range, text) = spelling(of: literal, instead: node, behind: head)
    return replacing(range, with: text).flatMap { $0.says(literal, at: path) ? $0 : nil }
  }

  private func says(_ literal: Literal, at path: FieldPath) -> Bool {
    node(at: path).map { literal.isSaid(by: $0) } ?? false
  }

  /// The same file with a text in the style of the one that stands there; nothing where that cannot say it.
  private func setting(_ path: FieldPath, to text: String, as node: SyntaxNode) -> WrittenFile? {
    let style = YAMLStyle(of: node, in: file)
    let whole = style.whole(text)
    guard let spelling = style.spelling(of: whole) else { return nil }
    let made = replacing(style.range, with: behindColon(spelling, at: style.range))
    return made.flatMap { $0.says(.text(whole), at: path) ? $0 : nil }
  }

  /// The bytes to be replaced and by what, whatever stood there.
  private func spelling(
    of literal: Literal, instead node: SyntaxNode, behind head: Int
  ) -> (range: Range<Int>, text: String) {
    let (whole, comment) = wholeValue(of: node, behind: head)
    let text = if case .text(let text) = literal { text.inDoubleQuotes } else { literal.yaml }
    return (whole, behindColon(text, at: whole) + comment)
  }

  /// A text with a space before it where it would touch the colon of its key.
  private func behindColon(_ text: String, at range: Range<Int>) -> String {
    let touches = file.bytes[..<range.lowerBound].last.map { ":-".utf8.contains($0) } ?? false
    return touches ? " " + text : text
  }

  /// Where the colon of a key, or the dash of an item between no brackets, ends.
  private func head(of step: String, in holder: SyntaxNode) -> Int {
    let sign: UInt8
    var start = holder.location.range.lowerBound
    if case .sequence(let items) = holder.value {
      sign = UInt8(ascii: "-")
      if let index = Int(step), index > 0 {
        start = lineEnd(after: items[index - 1].location.range.upperBound)
        // No comment before the dash is taken for it.
        while start < file.bytes.count,
          let first = file.bytes[start...].first(where: { $0 != 0x20 }), first != sign
        { start = lineEnd(after: start) }
      }
    } else {
      sign = UInt8(ascii: ":")
      let key = holder.entries.first { $0.key.value == step }?.key
      start = key?.location.range.upperBound ?? start
    }
    return file.bytes[start...].firstIndex(of: sign).map { $0 + 1 } ?? start
  }

  /// The bytes of a value, with the head of a block of text, or of the lines of a list, that are no part of
  /// its own place; and the comment between them, which stays.
  private func wholeValue(
    of node: SyntaxNode, behind head: Int
  ) -> (range: Range<Int>, comment: String) {
    let range = node.location.range
    let isBlock =
      node.text.map { _ in YAMLStyle(of: node, in: file).isBlock } ?? !["[", "{"].contains(
        file.text(in: range.lowerBound..<range.lowerBound + 1))
    guard isBlock, !range.isEmpty, head <= range.lowerBound else { return (range, "") }
    let between = file.text(in: head..<range.lowerBound)
    let comment = between.firstIndex(of: "#").map { mark in
      let blanks = between[..<mark].reversed().prefix { $0.isWhitespace }
      return String(blanks.reversed()) + between[mark...]
    }
    let end = comment?.lastIndex { !$0.isWhitespace }
    return (head..<range.upperBound, end.map { String(comment?[...$0] ?? "") } ?? "")
  }
}

extension WrittenFile {
  /// The same file with a value that lacks, at the end of steps of which none is there.
  private func adding(
    _ steps: [String], _ literal: Literal, to holder: SyntaxNode, at depth: Int
  ) -> WrittenFile? {
    let rest = Array(steps.dropFirst())
    switch holder.value {
    case .null, .scalar:
      // A file without a value yet, or a key without one.
      guard depth > 0 else {
        return addingLines(Nested(steps, literal).lines(indented: ""), at: nil)
      }
      let range = holder.location.range
      return replacing(range, with: behindColon(Nested(steps, literal).flow, at: range))
    case .sequence(let items):
      guard Int(steps[0]) == items.count else { return nil }
      guard !items.isEmpty, !isFlow(holder) else {
        return addingInFlow(Nested(rest, literal).flow, to: holder)
      }
      // All dashes stand in the column of the first, at which the list begins.
      let column = column(of: holder.location.range.lowerBound)
      return addingLines(Nested(["0"] + rest, literal).lines(indented: column), at: holder)
    case .mapping(let entries):
      guard let first = entries.first, !isFlow(holder) else {
        guard holder.location.range.isEmpty else {
          return addingInFlow("\(steps[0]): \(Nested(rest, literal).flow)", to: holder)
        }
        return replacing(holder.location.range, with: Nested(steps, literal).lines(indented: ""))
      }
      let blanks = column(of: first.key.location.range.lowerBound)
      let isFlat =
        entries.contains { isFlow($0.value) } || !entries.contains { !$0.value.entries.isEmpty }
      let nested = Nested(steps, literal, isFlat ? .flow : .block)
      return addingLines(nested.lines(indented: blanks), at: holder)
    }
  }

  private func addingInFlow(_ entry: String, to holder: SyntaxNode) -> WrittenFile? {
    let range = holder.location.range
    guard let last = holder.items.last ?? holder.entries.last?.value else {
      return replacing(range.lowerBound + 1..<range.upperBound - 1, with: entry)
    }
    let end = last.location.range.upperBound
    return replacing(end..<end, with: ", " + entry)
  }

  /// Writes whole lines behind the last line of a value, or of the header or file.
  private func addingLines(_ lines: String, at holder: SyntaxNode?) -> WrittenFile? {
    let end = holder.map(\.location.range.upperBound) ?? file.bytes.count
    let place = file.bytes[end...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    let isOpen = place == nil && file.bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false
    let start = holder == nil ? file.bytes.count : place ?? file.bytes.count
    return replacing(start..<start, with: (isOpen ? "\n" : "") + lines)
  }
}

extension WrittenFile {
  /// Whether a list or a group of keys stands between brackets.
  func isFlow(_ node: SyntaxNode) -> Bool {
    switch node.value {
    case .null, .scalar: false
    case .sequence, .mapping:
      file.bytes[node.location.range].first.map { "[{".utf8.contains($0) } ?? false
    }
  }

  /// As many blanks as stand, or could stand, before a key.
  func column(of offset: Int) -> String {
    String(repeating: " ", count: file.text(in: file.startOfLine(of: offset)..<offset).count)
  }
}
