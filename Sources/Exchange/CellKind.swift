import Authoring
import Diagnostics
import Ground
import Model
import Syntax
import Workbooks

/// What a cell may hold.
enum CellKind: Sendable {
  /// Money; where `isStated`, or a word for why there is none.
  case amount(isStated: Bool)
  /// A number of an indicator.
  case quantity(CountedUnit, isStated: Bool)
  /// A day that is past.
  case day
  /// A day on which something comes out, which may be ahead.
  case release
  /// A financial year.
  case year
  /// Yes or no.
  case truth
  /// A text.
  case text
  /// One of some words.
  case choice(SheetWords)
  /// The name of something that there is.
  case reference(NamedThings)
  /// The noun that is counted, which a language forms.
  case unit
}

extension CellKind {
  /// What a place of content says; nothing where it says nothing.
  func content(of node: SyntaxNode?) -> CellContent? {
    guard let node else { return nil }
    if case .unit = self { return node.unitWords.first.map { CellContent(text: $0.text) } }
    guard let text = node.text else { return nil }
    switch self {
    case .amount, .quantity:
      if let absence = Absence(rawValue: text) {
        return CellContent(word: absence.rawValue, of: .absences)
      }
      if case .amount = self { return CellContent(amount: text) }
      return CellContent(quantity: text)
    case .day, .release: return Day(iso: text).map { CellContent(day: $0) }
    case .year: return CellContent(number: text)
    case .truth: return CellContent(truth: text == "true")
    case .choice(let words): return CellContent(word: text, of: words)
    case .reference: return CellContent(name: text)
    case .text, .unit: return CellContent(text: text)
    }
  }

  /// The cell that shows what a place of content says.
  func cell(of node: SyntaxNode?, in language: DiagnosticLanguage) -> Workbook.Cell {
    let text = node?.text ?? ""
    switch self {
    case .amount, .quantity:
      let isMoney = if case .amount = self { true } else { false }
      let look = isMoney ? Workbook.Look.amount : .plain
      guard !text.isEmpty else { return Workbook.Cell(.empty, look) }
      if let absence = Absence(rawValue: text) {
        let shown = SheetWords.absences.shown(absence.rawValue)[language]
        return Workbook.Cell(.text(shown), look)
      }
      // A number of more digits would come back as another one.
      let isExact = text.utf8.count { ("0"..."9").contains(Unicode.Scalar($0)) } <= 15
      return Workbook.Cell(isExact ? .number(text) : .text(text), look)
    case .day, .release: return Workbook.Cell(Day(iso: text).map { .day($0) } ?? .empty, .day)
    case .year: return Workbook.Cell(text.isEmpty ? .empty : .number(text), .plain)
    case .truth, .choice, .text, .reference, .unit:
      guard let content = content(of: node) else { return Workbook.Cell(.empty, .plain) }
      let shown: String
      switch self {
      case .truth, .choice: shown = content.words[language]
      case .unit: shown = node?.unitWords.shown(in: language) ?? ""
      default: shown = text
      }
      return Workbook.Cell(.text(shown), .plain)
    }
  }
}

/// Words in several languages.
struct ShownTexts: Sendable {
  /// The texts by language, the original first.
  let texts: [(language: String, text: String)]

  /// The text for who reads a language.
  func shown(in language: DiagnosticLanguage) -> String {
    (texts.first { $0.language == language.rawValue } ?? texts.first)?.text ?? ""
  }

  /// Whether a text is one of these.
  func holds(_ text: String) -> Bool {
    texts.contains { SheetText.normal($0.text) == SheetText.normal(text) }
  }

  var first: (language: String, text: String)? { texts.first }
}

extension SyntaxNode {
  /// A unit in words: `%`, or the noun of each language for many.
  var unitWords: ShownTexts {
    if let text { return ShownTexts(texts: [("", text == "percent" ? "%" : text)]) }
    return ShownTexts(
      texts: entries.compactMap { entry in
        (entry.value.text ?? entry.value["other"]?.text).map { (entry.key.value, $0) }
      })
  }
}
