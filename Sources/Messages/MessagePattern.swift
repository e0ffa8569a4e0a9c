public import Ground

/// A text that takes values, in the syntax of ICU's MessageFormat.
///
/// `{name}` is a value. `{count, plural, one {# sheet} other {# sheets}}` agrees with a number by the
/// rules of the language, `{gender, select, feminine {…} other {…}}` with a word. An apostrophe quotes
/// only directly before a brace, or before `#` in a plural, as in ICU's default mode.
public struct MessagePattern: Hashable, Sendable {
  /// A piece of a pattern.
  enum Part: Hashable, Sendable {
    /// Text that stands as it is.
    case text(String)
    /// A value, by its position.
    case value(Int)
    /// One of several messages.
    case choice(Choice)
  }

  /// Messages of which a value chooses one.
  struct Choice: Hashable, Sendable {
    /// The position of the value.
    let argument: Int
    /// The messages but the last resort, in the order written.
    let cases: [Case]
    /// What stands for all the rest.
    let other: [Part]
  }

  /// A message and what chooses it.
  struct Case: Hashable, Sendable {
    let key: Key
    let parts: [Part]
  }

  /// What chooses a message.
  enum Key: Hashable, Sendable {
    /// A number itself: `=0`.
    case exactly(Int)
    /// The numbers of a plural category.
    case category(PluralCategory)
    /// A word.
    case word(String)
  }

  let parts: [Part]
  /// The values that it takes: those asked for when it was read, then those of its own.
  public let arguments: [MessageArgument]

  /// The text with its values, which stand in the order of `arguments`.
  ///
  /// A value that ends a sentence by itself, such as a title with a question mark, needs no full stop.
  public func text(_ values: [MessageValue], _ rule: PluralRule, number: (Int) -> String) -> String
  {
    if parts.count == 1, case .text(let whole) = parts[0] { return whole }
    var text = ""
    var hasEnded = false
    func append(_ parts: [Part]) {
      for part in parts {
        switch part {
        case .text(let literal):
          if hasEnded, literal.utf8.first == UInt8(ascii: ".") {
            text += literal.dropFirst()
          } else {
            text += literal
          }
          hasEnded = false
        case .value(let index):
          switch values[index] {
          case .text(let value): text += value
          case .number(let value): text += number(value)
          }
          hasEnded = Self.endsSentence(text)
        case .choice(let choice): append(choice.message(for: values[choice.argument], rule))
        }
      }
    }
    append(parts)
    return text
  }

  private static let ellipsis = Array("…".utf8)

  /// Whether a text ends as sentences do; bytes tell, as no sign of these ends like another one.
  private static func endsSentence(_ text: String) -> Bool {
    switch text.utf8.last {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): true
    case ellipsis[2]: text.utf8.suffix(ellipsis.count).elementsEqual(ellipsis)
    default: false
    }
  }

  /// The text of a pattern that takes no values.
  public var plainText: String {
    parts.reduce(into: "") { text, part in if case .text(let words) = part { text += words } }
  }

  /// The pattern with its own words set by somebody who sees a zero byte where a value stands.
  ///
  /// Each message of a choice is set by itself.
  public func set(by typeset: (String) -> String) -> MessagePattern {
    MessagePattern(parts: MessagePattern.set(parts, by: typeset), arguments: arguments)
  }

  private static func set(_ parts: [Part], by typeset: (String) -> String) -> [Part] {
    if parts.count == 1, case .text(let text) = parts[0] { return [.text(typeset(text))] }
    var line = ""
    var slots: [Part] = []
    for part in parts {
      switch part {
      case .text(let text): line += text
      case .value:
        line += "\0"
        slots.append(part)
      case .choice(let choice):
        line += "\0"
        let cases = choice.cases.map { Case(key: $0.key, parts: set($0.parts, by: typeset)) }
        slots.append(
          .choice(
            Choice(argument: choice.argument, cases: cases, other: set(choice.other, by: typeset))))
      }
    }
    let texts = typeset(line).utf8.split(separator: 0, omittingEmptySubsequences: false)
    var result: [Part] = []
    for (index, text) in texts.enumerated() {
      if !text.isEmpty { result.append(.text(String(Substring(text)))) }
      if index < slots.count { result.append(slots[index]) }
    }
    return result
  }
}

/// A value that a pattern takes.
public struct MessageArgument: Hashable, Sendable {
  /// What a value may be.
  public enum Kind: Hashable, Sendable {
    /// A text.
    case text
    /// A number, which plurals agree with.
    case number
    /// One of some words, or none of them.
    case choice([String])
  }

  /// The name.
  public let name: String
  /// What it is.
  public let kind: Kind

  /// Names a value.
  public init(_ name: String, _ kind: Kind = .text) {
    self.name = name
    self.kind = kind
  }
}

/// A value given to a pattern.
public enum MessageValue: Hashable, Sendable {
  /// A text, or the word that chooses a message.
  case text(String)
  /// A number.
  case number(Int)
}

extension MessagePattern.Choice {
  /// The message that a value chooses.
  fileprivate func message(for value: MessageValue, _ rule: PluralRule) -> [MessagePattern.Part] {
    let message = { (key: MessagePattern.Key) in cases.first { $0.key == key }?.parts }
    switch value {
    case .text(let word): return message(.word(word)) ?? other
    case .number(let number):
      return message(.exactly(number)) ?? message(.category(rule.category(of: number))) ?? other
    }
  }
}
