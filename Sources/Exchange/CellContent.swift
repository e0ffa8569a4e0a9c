import Authoring
import Diagnostics
import Ground
import Model

/// What a cell says, or a place of content.
struct CellContent: Sendable {
  /// What kind of value it is.
  private enum Form {
    case text
    case name
    case number
    case truth
    case day
    case amount(String)
    case quantity(String)
    case word(SheetWords)
  }

  /// By what two of a kind are compared: the value, not how it is written.
  let meaning: String
  private let form: Form

  private init(_ meaning: String, _ form: Form) {
    self.meaning = meaning
    self.form = form
  }

  /// A text.
  init(text: String) { self.init(SheetText.normal(text), .text) }

  /// A word of content.
  init(word id: String, of words: SheetWords) { self.init(id, .word(words)) }

  /// A name by which content calls something.
  init(name: String) { self.init(name, .name) }

  /// A whole number, in digits.
  init(number: String) { self.init(number, .number) }

  /// Yes or no.
  init(truth: Bool) { self.init(String(truth), .truth) }

  /// A day.
  init(day: Day) { self.init(day.iso, .day) }

  /// An amount, as its literal.
  init?(amount literal: String) {
    guard let amount = Amount(literal: literal) else { return nil }
    self.init(String(amount.cents), .amount(literal))
  }

  /// A number, as its literal.
  init?(quantity literal: String) {
    guard let quantity = Quantity(literal: literal) else { return nil }
    self.init(String(quantity.thousandths), .quantity(literal))
  }

  /// How content writes it in JSON.
  var json: String {
    switch form {
    case .text, .name, .day, .word: meaning.inDoubleQuotes
    case .number, .truth: meaning
    case .amount(let literal), .quantity(let literal): literal
    }
  }

  /// In words.
  var words: Message {
    switch form {
    case .text: .same(quoted(meaning))
    case .name, .number: .same(meaning)
    case .truth: SheetWords.truth.shown(meaning)
    case .day:
      Message(
        "\(meaning.suffix(2))/\(meaning.dropFirst(5).prefix(2))/\(meaning.prefix(4))", meaning)
    case .amount(let literal): Self.words(ofAmount: literal)
    case .quantity(let literal): Self.words(ofQuantity: literal)
    case .word(let words): words.shown(meaning)
    }
  }

  private static func words(ofAmount literal: String) -> Message {
    let cents = (Amount(literal: literal) ?? .zero).cents
    return words(cents, decimals: 2) { $0 }
  }

  private static func words(ofQuantity literal: String) -> Message {
    let thousandths = Quantity(literal: literal)?.thousandths ?? 0
    return words(thousandths, decimals: 3) { decimals in
      String(decimals.reversed().drop { $0 == "0" }.reversed())
    }
  }

  /// A number as pages write it: its digits in groups, then the decimals that are shown of it.
  private static func words(
    _ number: Int64, decimals count: Int, shown: (_ decimals: String) -> String
  ) -> Message {
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, count + 1 - digits.count)) + digits
    let decimals = shown(String(padded.suffix(count)))
    func text(_ separator: String, _ point: String) -> String {
      (number < 0 ? "-" : "")
        + DigitGroups.text(of: UInt64(padded.dropLast(count)) ?? 0, separatedBy: separator)
        + (decimals.isEmpty ? "" : point + decimals)
    }
    return Message(text("\u{202F}", ","), text(",", "."))
  }
}
