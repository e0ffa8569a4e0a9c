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
  var positions: Range<Int> {
    switch self {
    case .subject: 0..<8
    case .moment: 8..<11
    case .measure: 11..<13
    case .value: 13..<16
    case .knowledge: 16..<19
    case .origin: 19..<21
    }
  }

  /// Whether a row begins with it.
  var isFirst: Bool { self == .subject }
  /// Whether a row ends with it.
  var isLast: Bool { self == .origin }
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
  /// Whether another text is the same in every one of some languages.
  fileprivate func says(the other: Localized<String>, _ languages: [Language]) -> Bool {
    languages.allSatisfy { self[$0] == other[$0] }
  }
}
