public import Ground

/// Reads the patterns of one language, and collects their mistakes.
public struct MessageParser {
  typealias Word = MessageScanner.Word

  /// The name of the text, which faults tell.
  let name: String
  private let rule: PluralRule
  /// Whether the values are known beforehand, so that the text may not name others.
  private let isChecked: Bool
  /// The values asked for, then those found.
  private(set) var arguments: [MessageArgument]
  /// The mistakes found; a text with any has no pattern.
  var faults: [MessageFault] = []
  private var scanner: MessageScanner

  private init(_ text: String, named name: String, _ rule: PluralRule, _ known: [MessageArgument]?)
  {
    self.name = name
    self.rule = rule
    scanner = MessageScanner(text)
    isChecked = known != nil
    arguments = known ?? []
  }

  /// Reads the text of a name; values known beforehand are the only ones that it may take.
  public static func read(
    _ text: String, named name: String, _ rule: PluralRule, arguments: [MessageArgument]?,
    into faults: inout [MessageFault]
  ) -> MessagePattern? {
    var parser = MessageParser(text, named: name, rule, arguments)
    let parts = parser.message(in: nil)
    faults += parser.faults
    guard let parts, parser.faults.isEmpty else { return nil }
    return MessagePattern(parts: parts, arguments: parser.arguments).joiningNumbers
  }
}

extension MessageParser {
  /// The case whose braces a message stands between.
  private struct Case {
    /// Where its brace is open.
    let open: Int
    /// The value that `#` stands for, in a plural.
    let number: Int?
  }

  /// The parts up to the closing brace of a case, or to the end; nothing after a fault of syntax.
  private mutating func message(in surroundings: Case?) -> [MessagePattern.Part]? {
    var parts: [MessagePattern.Part] = []
    while true {
      let text = literal(isInPlural: surroundings?.number != nil)
      if !text.isEmpty { parts.append(.text(text)) }
      switch (scanner.next, surroundings) {
      case ("{", _):
        guard let part = value() else { return nil }
        parts.append(part)
      case ("}", nil): return failAtClosingBrace(at: scanner.offset)
      case ("}", _):
        scanner.take()
        return parts
      case (nil, let surroundings?): return failAtOpenBrace(at: surroundings.open)
      case (nil, nil): return parts
      default:
        scanner.take()
        parts.append(.value(surroundings?.number ?? 0))
      }
    }
  }

  /// The text up to a brace or the end, in a plural up to its number too.
  private mutating func literal(isInPlural: Bool) -> String {
    var text = Array(scanner.takePlain())
    while let next = scanner.next, next != "{", next != "}", next != "#" || !isInPlural {
      if next == "'" {
        appendApostrophe(to: &text, isInPlural: isInPlural)
      } else {
        text.append(scanner.take())
      }
      text += scanner.takePlain()
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// An apostrophe: doubled it is one; before a brace it quotes up to the next; else it is itself.
  private mutating func appendApostrophe(to text: inout [UInt8], isInPlural: Bool) {
    let start = scanner.offset
    let apostrophe = scanner.take()
    guard let next = scanner.next, next == "{" || next == "}" || next == "#" && isInPlural else {
      text.append(apostrophe)
      if scanner.next == "'" { scanner.take() }
      return
    }
    var quoted: [UInt8] = []
    while scanner.next != nil {
      let byte = scanner.take()
      if byte == apostrophe {
        guard scanner.next == "'" else {
          reportQuotedValue(in: quoted, at: start)
          text += quoted
          return
        }
        scanner.take()
      }
      quoted.append(byte)
    }
    reportQuote(at: start)
  }

  /// A quoted value that the text may take is an elision, `l'{name}`, and no quotation.
  private mutating func reportQuotedValue(in quoted: [UInt8], at start: Int) {
    let text = String(decoding: quoted, as: UTF8.self)
    if arguments.contains(where: { text.contains("{\($0.name)}") }) { reportQuote(at: start) }
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
    let open = scanner.offset
    scanner.take()
    let name = scanner.word(upTo: ",", "}", "{")
    guard let end = scanner.next, end != "{" else { return failAtOpenBrace(at: open) }
    scanner.take()
    guard !name.text.isEmpty else { return failWithoutName(at: open..<scanner.offset) }
    guard end == "," else {
      return .value(argument(Word(text: name.text, range: open..<scanner.offset), .text) ?? 0)
    }
    let kind = scanner.word(upTo: ",", "}", "{")
    guard let style = Style(rawValue: kind.text) else { return failAtUnknownKind(kind) }
    guard scanner.next == "," else {
      let written = Word(text: name.text, range: open..<scanner.offset)
      reportMissingCase("other", of: written, for: [])
      return nil
    }
    scanner.take()
    return choice(of: name, style, open: open)
  }

  /// The messages of a plural or a select, and its closing brace.
  private mutating func choice(of name: Word, _ style: Style, open: Int) -> MessagePattern.Part? {
    let index = argument(name, style == .plural ? .number : .choice([]))
    var cases: [(key: Word, parts: [MessagePattern.Part])] = []
    while true {
      let key = scanner.word(upTo: "{", "}", " ")
      scanner.skipSpaces()
      let brace = scanner.offset
      switch scanner.next {
      case "}" where key.text.isEmpty:
        scanner.take()
        return choice(of: name, index, style, cases)
      case "{" where !key.text.isEmpty: scanner.take()
      case nil where key.text.isEmpty: return failAtOpenBrace(at: open)
      default: return failWithoutMessage(for: key, at: brace)
      }
      let number = style == .plural ? index ?? 0 : nil
      guard let parts = message(in: Case(open: brace, number: number)) else { return nil }
      cases.append((key, parts))
    }
  }

  private mutating func choice(
    of name: Word, _ index: Int?, _ style: Style,
    _ cases: [(key: Word, parts: [MessagePattern.Part])]
  ) -> MessagePattern.Part? {
    for (place, (key, _)) in cases.enumerated()
    where cases[..<place].contains(where: { $0.key.text == key.text }) {
      reportRepeatedCase(key, of: name.text)
    }
    let other = cases.first { $0.key.text == "other" }?.parts
    if other == nil { reportMissingCase("other", of: name, for: []) }
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
    let known = rule.categories.map(\.rawValue)
    for key in keys where exactNumber(key.text) == nil && !known.contains(key.text) {
      reportUnknownCase(key, of: name.text, among: ["=0"] + known)
    }
    for category in rule.categories where category != .other {
      guard !keys.contains(where: { $0.text == category.rawValue }) else { continue }
      let numbers = rule.numbers(of: category)
      if !numbers.allSatisfy(exact.contains) {
        reportMissingCase(category.rawValue, of: name, for: numbers)
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
      reportUnknownCase(key, of: name.text, among: words + ["other"])
    }
  }
}

extension MessageParser {
  /// The position of a value, which is new only where the text itself says which values there are.
  private mutating func argument(_ name: Word, _ kind: MessageArgument.Kind) -> Int? {
    guard let index = arguments.firstIndex(where: { $0.name == name.text }) else {
      guard !isChecked else { return failAtUnknownValue(name) }
      arguments.append(MessageArgument(name.text, kind))
      return arguments.count - 1
    }
    switch (kind, arguments[index].kind) {
    case (.text, _), (.number, .number), (.choice, .choice): break
    case (_, .text) where !isChecked: arguments[index] = MessageArgument(name.text, kind)
    case (.number, _): reportKind(of: name, .plural)
    case (.choice, _): reportKind(of: name, .select)
    }
    return index
  }
}
