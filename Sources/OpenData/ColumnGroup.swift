import Ground
import Model

/// Columns side by side that say one thing of a figure.
///
/// Figures that follow each other are mostly of the same action, and written in the same documents: what a group
/// says of a figure is copied where it says the same of the one before.
enum ColumnGroup: Int, CaseIterable {
  /// What it is about.
  case subject
  /// When, and who pays.
  case moment
  /// What is measured, and how firm it is.
  case measure
  /// What is stated.
  case value
  /// How well it is known.
  case knowledge
  /// Where it is written.
  case origin

  /// Where the columns stand among all of them.
  var positions: Range<Int> { Self.positions[rawValue] }

  private static let positions = allCases.map { group in
    let columns = FactColumn.Name.allCases
    let own = columns.indices.filter { columns[$0].group == group }
    return (own.first ?? 0)..<(own.last.map { $0 + 1 } ?? 0)
  }

  /// Whether a row begins with it.
  var isFirst: Bool { self == .subject }
  /// Whether a row ends with it.
  var isLast: Bool { self == .origin }
}

extension FactColumn.Name {
  /// The group in which the column stands.
  fileprivate var group: ColumnGroup {
    switch self {
    case .table, .contract, .area, .action, .thread, .item, .label, .part: .subject
    case .year, .date, .funder: .moment
    case .stage, .measure: .measure
    case .value, .unit, .text: .value
    case .status, .qualifier, .discrepancy: .knowledge
    case .source, .place: .origin
    }
  }
}

extension Fact {
  /// Whether all columns of a group say the same of this figure as of another one, in every one of some
  /// languages.
  func isLike(_ other: Fact, in group: ColumnGroup, _ languages: [Language]) -> Bool {
    switch group {
    case .subject: place.isOfSame(as: other.place, languages)
    case .moment:
      place.contract == other.place.contract && place.year == other.place.year
        && place.date == other.place.date && place.funder == other.place.funder
    case .measure: measure == other.measure && stages == other.stages
    case .value: false
    case .knowledge:
      place.contract == other.place.contract && status == other.status
        && qualifiers == other.qualifiers && discrepancies == other.discrepancies
    case .origin:
      sources.elementsEqual(other.sources) {
        $0.document == $1.document && $0.place.says(the: $1.place, languages)
      }
    }
  }
}

extension Fact.Place {
  fileprivate func isOfSame(as other: Fact.Place, _ languages: [Language]) -> Bool {
    table == other.table && contract == other.contract && area == other.area
      && action == other.action && thread == other.thread && item == other.item
      && Self.says(label, other.label, languages) && Self.says(part, other.part, languages)
  }

  private static func says(
    _ text: Localized<String>?, _ other: Localized<String>?, _ languages: [Language]
  ) -> Bool {
    guard let text, let other else { return text == nil && other == nil }
    return text.says(the: other, languages)
  }
}

extension Localized<String> {
  /// Whether another text is the same in every one of some languages, to the byte: files carry over how a letter
  /// with its mark is written.
  fileprivate func says(the other: Localized<String>, _ languages: [Language]) -> Bool {
    languages.allSatisfy { self[$0].utf8.elementsEqual(other[$0].utf8) }
  }
}
