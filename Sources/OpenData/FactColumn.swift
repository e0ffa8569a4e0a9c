import Ground
public import Model

/// A column of the open data that programs read: the same names in every language.
public struct FactColumn: Sendable {
  /// What stands in it.
  public enum Content: Sendable {
    /// Words or names.
    case text
    /// A whole number.
    case integer
    /// A number.
    case number
    /// A day.
    case day
  }

  /// What it says of a figure.
  public enum Name: String, CaseIterable, Sendable {
    case table, contract, area, action, thread, item, label, part, year, date, funder, stage
    case measure, value, unit, text, status, qualifier, discrepancy, source, place
  }

  /// What it says.
  public let name: Name
  /// The language of its words; nothing where it has none.
  public let language: Language?

  /// The heading: `value`, `label_fr`.
  public var identifier: String { name.rawValue + (language.map { "_" + $0.code } ?? "") }

  /// What stands in it.
  public var content: Content { name.content }

  /// The columns of a site with these languages.
  public static func all(in languages: [Language]) -> [FactColumn] {
    ColumnGroup.allCases.flatMap { all(of: $0, in: languages) }
  }

  /// Those of a group.
  static func all(of group: ColumnGroup, in languages: [Language]) -> [FactColumn] {
    Name.allCases[group.positions].flatMap { name in
      name.isWorded
        ? languages.map { FactColumn(name: name, language: $0) }
        : [FactColumn(name: name, language: nil)]
    }
  }
}

extension FactColumn.Name {
  /// What stands in the column.
  public var content: FactColumn.Content {
    switch self {
    case .year: .integer
    case .value: .number
    case .date: .day
    default: .text
    }
  }

  /// How wide the column is in a spreadsheet, in millimetres.
  var width: Int {
    switch self {
    case .label, .text, .place: Spreadsheet.Head.textWidth
    case .year, .value, .date, .unit, .stage, .measure: Spreadsheet.Head.valueWidth
    default: Spreadsheet.Head.nameWidth
    }
  }

  /// Whether it holds words, of which each language has its own.
  var isWorded: Bool {
    switch self {
    case .label, .part, .unit, .text, .place: true
    default: false
    }
  }
}

extension Fact {
  /// What stands in a column, as programs read it.
  func cell(in column: FactColumn, currency: String) -> DataCell {
    if let language = column.language {
      return DataCell(words(in: column.name, currency: currency, language))
    }
    return switch column.name {
    case .year: place.year.map(DataCell.integer) ?? .empty
    case .date: place.date.map(DataCell.day) ?? .empty
    case .value: number.map(DataCell.number) ?? .empty
    default: DataCell(name(in: column.name))
    }
  }

  /// The name in a column that holds those of things and kinds.
  private func name(in column: FactColumn.Name) -> String? {
    switch column {
    case .table: place.table
    case .contract: place.contract?.rawValue
    case .area: place.area?.rawValue
    case .action: place.action?.rawValue
    case .thread: place.thread?.rawValue
    case .item: place.item
    case .funder: place.funder?.rawValue
    case .stage: Self.list(stages.map(\.rawValue))
    case .measure: measure
    case .status: status.rawValue
    case .qualifier: Self.list(qualifiers)
    case .discrepancy: Self.list(discrepancies.map(\.rawValue))
    case .source: Self.list(sources.map(\.document.rawValue).distinct())
    case .year, .date, .value, .label, .part, .unit, .text, .place: nil
    }
  }

  /// What stands between several texts of one cell; no column of any format is told apart by it.
  static let separator = " | "

  private static func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: " ")
  }

  /// The words of a column in a language, or in that in which they are written.
  func words(in column: FactColumn.Name, currency: String, _ language: Language) -> String? {
    switch column {
    case .label: place.label?[language]
    case .part: place.part?[language]
    case .unit: unit(currency: currency, language)
    case .text: text(language)
    case .place:
      sources.isEmpty ? nil : sources.map { $0.place[language] }.joined(separator: Fact.separator)
    default: nil
    }
  }

  private func unit(currency: String, _ language: Language) -> String? {
    switch measured {
    case .money: currency
    case .unit(.percent?): "%"
    case .unit(.counted(let nouns)?): nouns[language].form(.other)
    case .unit(nil): nil
    }
  }

  private func text(_ language: Language) -> String? {
    switch value {
    case .words(let words): words[language]
    case .code(let code): code
    case .day(let day): day.iso
    case .number, .none: nil
    }
  }
}
