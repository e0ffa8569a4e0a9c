import Authoring
import Diagnostics
import Ground
import Model
import Scanning
import Syntax
import Workbooks

extension CellKind {
  /// What a cell says, or why it cannot be told.
  func read(_ value: ReadWorkbook.Value) throws(AuthoringFault) -> CellContent {
    if case .error(let text) = value {
      throw AuthoringFault(
        "\(quoted(text)) ne peut pas être lu ou calculé\u{202F}; retapez la valeur dans la case",
        "\(quoted(text)) cannot be read or computed; type the value into the cell again")
    }
    switch self {
    case .amount(let isStated): return try amount(value, isStated)
    case .quantity(let unit, let isStated): return try quantity(value, unit, isStated)
    case .day, .release: return try day(value)
    case .year:
      let number = try TypedValue.wholeNumber(value.text)
      return CellContent(number: number)
    case .truth:
      if case .flag(let flag) = value { return CellContent(truth: flag) }
      return CellContent(truth: try TypedValue.truth(value.text))
    case .text: return CellContent(text: value.text)
    case .choice(let words):
      if let id = words.id(value.text) { return CellContent(word: id, of: words) }
      throw AuthoringFault(
        "\(quoted(value.text)) n’est pas l’un de ces mots\u{A0}: \(words.list.french)",
        "\(quoted(value.text)) is not one of these words: \(words.list.english)")
    case .reference(let things):
      if let name = things.name(value.text) { return CellContent(name: name) }
      throw AuthoringFault(things.unknown(value.text))
    case .unit: return CellContent(text: value.text)
    }
  }

  private func amount(
    _ value: ReadWorkbook.Value, _ isStated: Bool
  ) throws(AuthoringFault) -> CellContent {
    switch value {
    case .number(let number), .currency(let number):
      guard Amount(literal: number.text) != nil else { throw Self.tooFine(number) }
      return try CellContent(typedAmount: try TypedValue.amount(number.text))
    case .text(let text):
      if isStated, let id = SheetWords.absences.id(text) {
        return CellContent(word: id, of: .absences)
      }
      guard !text.contains("%") else { throw value.unfit("un montant", "an amount") }
      return try CellContent(typedAmount: try number(text, isStated, TypedValue.amount))
    default: throw value.unfit("un montant", "an amount")
    }
  }

  private func quantity(
    _ value: ReadWorkbook.Value, _ unit: CountedUnit, _ isStated: Bool
  ) throws(AuthoringFault) -> CellContent {
    let isPercent =
      switch unit {
      case .percent, .unknown: true
      case .money, .divisible, .things: false
      }
    switch value {
    case .number(let number), .currency(let number):
      let isMoney = if case .currency = value { true } else { false }
      try unit.check(number.text, isMoney: isMoney)
      return try CellContent(typedQuantity: number.text)
    case .percentage(let number) where isPercent:
      return try CellContent(typedQuantity: number.hundredfold.text)
    case .text(let text):
      if isStated, let id = SheetWords.absences.id(text) {
        return CellContent(word: id, of: .absences)
      }
      guard isPercent || !text.contains("%") else { throw value.unfit("un nombre", "a number") }
      return try CellContent(typedQuantity: try number(text, isStated, unit.number))
    default: throw value.unfit("un nombre", "a number")
    }
  }

  private static func tooFine(_ number: SheetNumber) -> AuthoringFault {
    let french = number.text.replacing(".", with: ",")
    return AuthoringFault(
      "\(quoted(french)) n’est pas un montant au centime près\u{202F}; arrondissez-le à deux décimales",
      "\(quoted(number.text)) is no amount to the cent; round it to two decimals")
  }

  /// A number that was typed as text; where words may stand in its place, they are told.
  private func number(
    _ text: String, _ isStated: Bool, _ read: (String) throws(AuthoringFault) -> String
  ) throws(AuthoringFault) -> String {
    let list = SheetWords.absences.list
    if isStated, AbsenceShorthand.isOne(text) {
      let unclear = AbsenceShorthand.message(text)
      throw AuthoringFault(
        "\(unclear.french)\u{202F}; écrivez l’un de ces mots\u{A0}: \(list.french)",
        "\(unclear.english); write one of these words: \(list.english)")
    }
    guard isStated, text.unicodeScalars.contains(where: \.properties.isAlphabetic),
      (try? read(text)) == nil
    else { return try read(text) }
    throw AuthoringFault(
      "\(quoted(text)) n’est ni un nombre, comme '1 250,50', ni l’un de ces mots\u{A0}: \(list.french)",
      "\(quoted(text)) is neither a number, such as '1250.50', nor one of these words: \(list.english)"
    )
  }

  private func day(_ value: ReadWorkbook.Value) throws(AuthoringFault) -> CellContent {
    switch value {
    case .day(let day): return CellContent(day: day)
    case .number(let number), .currency(let number):
      throw AuthoringFault(
        "\(quoted(number.text)) est un nombre et non une date\u{202F}; donnez à la case le format d’une date, ou tapez par exemple 31/12/2025",
        "\(quoted(number.text)) is a number and not a day; give the cell the format of a date, or type for example 31/12/2025"
      )
    default: return CellContent(day: try TypedValue.day(value.text))
    }
  }
}

extension CellContent {
  fileprivate init(typedAmount literal: String) throws(AuthoringFault) {
    guard let content = CellContent(amount: literal) else {
      throw AuthoringFault(
        "\(quoted(literal)) est plus qu’aucun budget\u{202F}; corrigez ce montant",
        "\(quoted(literal)) is more than any budget; correct this amount")
    }
    self = content
  }

  fileprivate init(typedQuantity literal: String) throws(AuthoringFault) {
    guard let content = CellContent(quantity: literal) else {
      throw AuthoringFault(
        "\(quoted(literal)) a plus de trois décimales, ou trop de chiffres\u{202F}; arrondissez ce nombre",
        "\(quoted(literal)) has more than three decimals, or too many digits; round this number")
    }
    self = content
  }
}

extension ReadWorkbook.Value {
  /// What the cell shows, as text.
  var text: String {
    switch self {
    case .text(let text), .error(let text): text
    case .number(let number), .currency(let number): number.text
    case .percentage(let number): "\(number.hundredfold.text) %"
    case .day(let day): day.iso
    case .flag(let flag): flag ? "true" : "false"
    }
  }

  /// What is said of a cell of another kind than the one that belongs there.
  fileprivate func unfit(_ french: String, _ english: String) -> AuthoringFault {
    let found =
      switch self {
      case .day(let day): Message("la date \(day.words.french)", "the day \(day.words.english)")
      case .flag: Message("un oui ou un non", "a yes or no")
      default: Message("le pourcentage \(quoted(text))", "the percentage \(quoted(text))")
      }
    return AuthoringFault(
      "la case contient \(found.french) et non \(french)\u{202F}; donnez-lui le format d’un nombre, et tapez la valeur",
      "the cell holds \(found.english) and not \(english); give it the format of a number, and type the value"
    )
  }
}

extension AuthoringFault {
  /// A fault that is told already.
  init(_ message: Message) { self.init(message.french, message.english) }
}
