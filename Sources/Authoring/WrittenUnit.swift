import Diagnostics

/// A unit as people type it: `%`, or what is counted for one and for many, `personne / personnes`.
public enum WrittenUnit {
  /// What is counted in hundredths.
  case percent
  /// What is counted by a noun.
  case counted(one: String, many: String)

  /// Reads a unit; a noun without its other form is refused, for a page would say '1 personnes'.
  public init(_ text: String) throws(AuthoringFault) {
    let words = text.lowercased().filter { !$0.isWhitespace }
    guard !["%", "percent", "pourcent"].contains(words) else {
      self = .percent
      return
    }
    let forms = text.split(separator: " / ", omittingEmptySubsequences: false).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard forms.count == 2, forms.allSatisfy({ !$0.isEmpty }) else {
      throw AuthoringFault(
        "il faut l’unité au singulier puis au pluriel, et \(quoted(text)) n’a qu’une forme\u{202F}; écrivez par exemple 'personne / personnes', 'kWh / kWh' ou '%'",
        "the unit is wanted for one and for many, and \(quoted(text)) has one form; write for example 'person / people', 'kWh / kWh' or '%'"
      )
    }
    self = .counted(one: forms[0], many: forms[1])
  }

  /// The unit as content writes it, by the code of the original language.
  public func json(in language: String) -> String {
    switch self {
    case .percent: "\"percent\""
    case .counted(let one, let many):
      "{\(language.inDoubleQuotes): {\"one\": \(one.inDoubleQuotes), \"other\": \(many.inDoubleQuotes)}}"
    }
  }
}
