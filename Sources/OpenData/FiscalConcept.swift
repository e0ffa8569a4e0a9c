/// What columns of budgets mean in the vocabulary of the Fiscal Data Package, version 1 (Open Knowledge
/// Foundation, "Budget Standard Taxonomy").
enum FiscalConcept {
  /// Where the vocabulary is kept.
  static let taxonomy = "https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json"
  /// The currency of amounts, by its code.
  static let currency = "value-currency:code"

  /// The code of a currency that is written by its symbol (ISO 4217); one that is written by letters is its own.
  static func code(of currency: String) -> String {
    switch currency {
    case "€": "EUR"
    case "£": "GBP"
    default: currency
    }
  }

  /// The concept of a column; nothing where the vocabulary has none for it.
  ///
  /// A contract is a programme of areas, an area one of actions. Who pays is the source of the money: the
  /// vocabulary keeps its administrative classification for the services that spend it. Labels stand in no
  /// column whose code it would know, so they have no concept.
  static func name(of column: FactColumn.Name) -> String? {
    switch column {
    case .contract: "activity:generic:program:code"
    case .area: "activity:generic:subprogram:code"
    case .action: "activity:generic:project:code"
    case .item: "budget-line-id"
    case .year: "date:fiscal-year"
    case .date: "date:generic"
    case .funder: "fin-source:generic:code"
    case .stage: "phase:id"
    case .measure: "value-kind:code"
    case .value: "value"
    case .table, .thread, .label, .part, .unit, .text, .status, .qualifier, .discrepancy, .source,
      .place:
      nil
    }
  }
}
