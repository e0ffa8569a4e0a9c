public import Ground

/// Reads the patterns of one language, and collects their mistakes.
public struct MessageParser {
  /// The name of the text, which faults tell.
  let name: String
  private let bytes: [UInt8]
  private let rule: PluralRule
  /// Whether the values are known beforehand, so that the text may not name others.
  private let isChecked: Bool
  /// The values asked for, then those found.
  private(set) var arguments: [MessageArgument]
  /// The mistakes found; a text with any has no pattern.
  var faults: [MessageFault] = []
  private var offset = 0

  private init(_ text: String, named name: String, _ rule: PluralRule, _ known: [MessageArgument]?)
  {
    self.name = name
    self.rule = rule
    bytes = Array(text.utf8)
    isChecked = known != nil
    arguments = known ?? []
  }

  /// Reads the text of a name; values known beforehand are the only ones that it may take.
  public static func read(
    _ text: String, named name: String, _ rule: PluralRule, arguments: [MessageArgument]?,
    into faults: inout [MessageFault]
  ) -> MessagePattern? {
    var parser = MessageParser(text, named: name, rule, arguments)
    let parts = parser.message(in: .whole)
    faults += parser.faults
    guard let parts, parser.faults.isEmpty else { return nil }
    return MessagePattern(parts: parts, arguments: parser.arguments)
  }
}

extension MessageParser {
  /// Where a message stands: alone, or between the braces of a case.
  private enum Surroundings {
    case whole
    case plural(argument: Int, open: Int)
    case select(open: Int)
  }

  /// The parts up to the closing brace of a case, or to the end; nothing after a fault of syntax.
  private mutating func message(in surroundings: Surroundings) -> [MessagePattern.Part]? {
    var parts: [MessagePattern.Part] = []
    var text: [UInt8] = []
    func flush() {
      if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
      text = []
    }
    while let byte = peek() {
      switch (byte, surroundings) {
      case (UInt8(ascii: "{"), _):
        flush()
        guard let part = value() else { return nil }
        parts.append(part)
      case (UInt8(ascii: "}"), .whole):
        reportClosingBrace(at: offset..<offset + 1)
        return nil
      case (UInt8(ascii: "}"), _):
        flush()
        offset += 1
        return parts
      case (UInt8(ascii: "#"), .plural(let argument, _)):
        flush()
        parts.append(.value(argument))
        offset += 1
      case (UInt8(ascii: "'"), .plural): appendApostrophe(to: &text, isInPlural: true)
      case (UInt8(ascii: "'"), _): appendApostrophe(to: &text, isInPlural: false)
      default:
        text.append(byte)
        offset += 1
      }
    }
    switch surroundings {
    case .whole:
      flush()
      return parts
    case .plural(_, let open), .select(let open):
      reportOpenBrace(at: open..<open + 1)
      return nil
    }
  }

  /// An apostrophe: doubled it is one; before a brace it quotes up to the next; else it is itself.
  private mutating func appendApostrophe(to text: inout [UInt8], isInPlural: Bool) {
    let start = offset
    offset += 1
    let next = peek()
    let isQuoting =
      next == UInt8(ascii: "{") || next == UInt8(ascii: "}")
      || isInPlural && next == UInt8(ascii: "#")
    guard isQuoting else {
      text.append(UInt8(ascii: "'"))
      if next == UInt8(ascii: "'") { offset += 1 }
      return
    }
    var quoted: [UInt8] = []
    while let byte = peek() {
      offset += 1
      if byte == UInt8(ascii: "'") {
        guard peek() == byte else {
          reportQuotedValue(in: quoted, at: start..<start + 2)
          text += quoted
          return
        }
        offset += 1
      }
      quoted.append(byte)
    }
    reportQuote(at: start..<start + 2)
  }

  /// A quoted value that the text may take is an elision, `l'{name}`, and no quotation.
  private mutating func reportQuotedValue(in quoted: [UInt8], at range: Range<Int>) {
    let text = String(decoding: quoted, as: UTF8.self)
    if arguments.contains(where: { text.contains("{\($0.name)}") }) { reportQuote(at: range) }
  }
}

extension MessageParser {
  /// How a value chooses a message.
  enum Style: String {
    case plural
    case select
  }

  /// What stands between two braces.
  private mutating func value() -> MessagePattern.Part? {
    let open = offset
    offset += 1
    let name = word(upTo: [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "{")])
    guard let end = peek(), end != UInt8(ascii: "{") else {
      reportOpenBrace(at: open..<open + 1)
      return nil
    }
    offset += 1
    guard !name.text.isEmpty else {
      reportNoName(at: open..<offset)
      return nil
    }
    guard end == UInt8(ascii: ",") else {
      return .value(argument(name.text, .text, at: open..<offset) ?? 0)
    }
    let kind = word(upTo: [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "{")])
    guard let style = Style(rawValue: kind.text) else {
      reportUnknownKind(kind.text, at: kind.range)
      return nil
    }
    guard peek() == UInt8(ascii: ",") else {
      reportMissingCase("other", of: name.text, for: [], at: open..<offset)
      return nil
    }
    offset += 1
    return choice(of: name, style, open: open)
  }

  /// The messages of a plural or a select, and its closing brace.
  private mutating func choice(of name: Word, _ style: Style, open: Int) -> MessagePattern.Part? {
    let index = argument(name.text, style == .plural ? .number : .choice([]), at: name.range)
    var cases: [(key: Word, parts: [MessagePattern.Part])] = []
    while true {
      let key = word(upTo: [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: " ")])
      skipSpaces()
      let brace = offset
      switch peek() {
      case UInt8(ascii: "}") where key.text.isEmpty:
        offset += 1
        return choice(of: name, index, style, cases)
      case UInt8(ascii: "{") where !key.text.isEmpty: offset += 1
      case nil where key.text.isEmpty:
        reportOpenBrace(at: open..<open + 1)
        return nil
      default:
        reportNoMessage(for: key.text, at: key.text.isEmpty ? brace..<brace + 1 : key.range)
        return nil
      }
      let surroundings: Surroundings =
        style == .plural ? .plural(argument: index ?? 0, open: brace) : .select(open: brace)
      guard let parts = message(in: surroundings) else { return nil }
      cases.append((key, parts))
    }
  }

  private mutating func choice(
    of name: Word, _ index: Int?, _ style: Style,
    _ cases: [(key: Word, parts: [MessagePattern.Part])]
  ) -> MessagePattern.Part? {
    for (place, (key, _)) in cases.enumerated()
    where cases[..<place].contains(where: { $0.key.text == key.text }) {
      reportRepeatedCase(key.text, of: name.text, at: key.range)
    }
    let other = cases.first { $0.key.text == "other" }?.parts
    if other == nil { reportMissingCase("other", of: name.text, for: [], at: name.range) }
    let rest = cases.filter { $0.key.text != "other" }
    if style == .plural {
      checkNumbers(of: name, rest.map(\.key))
    } else if let index {
      checkWords(of: name, index, rest.map(\.key))
    }
    guard let index, let other else { return .value(0) }
    return .choice(
      MessagePattern.Choice(
        argument: index,
        cases: rest.map { MessagePattern.Case(key: key($0.key.text, style), parts: $0.parts) },
        other: other))
  }

  private func key(_ text: String, _ style: Style) -> MessagePattern.Key {
    guard style == .plural else { return .word(text) }
    return exactNumber(text).map { .exactly($0) }
      ?? .category(PluralCategory(rawValue: text) ?? .other)
  }

  private func exactNumber(_ key: String) -> Int? {
    key.hasPrefix("=") ? Int(key.dropFirst()) : nil
  }

  /// Every category of the language has its message, or all its numbers have their own.
  private mutating func checkNumbers(of name: Word, _ keys: [Word]) {
    let exact = keys.compactMap { exactNumber($0.text) }
    for key in keys where exactNumber(key.text) == nil {
      if !rule.categories.contains(where: { $0.rawValue == key.text }) {
        let known = ["=0"] + rule.categories.map(\.rawValue)
        reportUnknownCase(key.text, of: name.text, among: known, at: key.range)
      }
    }
    for category in rule.categories where category != .other {
      let isNamed = keys.contains { $0.text == category.rawValue }
      let numbers = rule.numbers(of: category)
      if !isNamed, !numbers.allSatisfy(exact.contains) {
        reportMissingCase(category.rawValue, of: name.text, for: numbers, at: name.range)
      }
    }
  }

  /// Every word is one that the program may give.
  private mutating func checkWords(of name: Word, _ index: Int, _ keys: [Word]) {
    guard case .choice(let words) = arguments[index].kind else { return }
    guard isChecked else {
      let all = words + keys.map(\.text).filter { !words.contains($0) }
      arguments[index] = MessageArgument(name.text, .choice(all))
      return
    }
    for key in keys where !words.contains(key.text) {
      reportUnknownCase(key.text, of: name.text, among: words + ["other"], at: key.range)
    }
  }
}

extension MessageParser {
  /// The position of a value, which is new only where the text itself says which values there are.
  private mutating func argument(
    _ name: String, _ kind: MessageArgument.Kind, at range: Range<Int>
  ) -> Int? {
    guard let index = arguments.firstIndex(where: { $0.name == name }) else {
      guard !isChecked else {
        reportUnknownValue(name, at: range)
        return nil
      }
      arguments.append(MessageArgument(name, kind))
      return arguments.count - 1
    }
    switch (kind, arguments[index].kind) {
    case (.text, _), (.number, .number), (.choice, .choice): break
    case (_, .text) where !isChecked: arguments[index] = MessageArgument(name, kind)
    case (.number, _): reportKind(of: name, at: range, .plural)
    case (.choice, _): reportKind(of: name, at: range, .select)
    }
    return index
  }

  private struct Word {
    let text: String
    let range: Range<Int>
  }

  /// The word up to one of some bytes, without the spaces around it.
  private mutating func word(upTo ends: [UInt8]) -> Word {
    skipSpaces()
    let start = offset
    while let byte = peek(), !ends.contains(byte), byte != UInt8(ascii: "\n") { offset += 1 }
    var end = offset
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return Word(text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end)
  }

  private mutating func skipSpaces() {
    while let byte = peek(), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") { offset += 1 }
  }

  private func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }
}
