import Ground
import Model
import Versions
import Words

/// A column of the file of changes.
struct ChangeColumn {
  /// What it says of a change.
  enum Name: String, CaseIterable {
    case version, previous, change, kind, contract, area, action, item, label, part, measure, stage
    case funder, year, date, language, before, after, unit
    case statusBefore = "status_before"
    case statusAfter = "status_after"
    case sourceBefore = "source_before"
    case sourceAfter = "source_after"
    case stageBefore = "stage_before"
    case qualifierBefore = "qualifier_before"
    case qualifierAfter = "qualifier_after"
    case reason, number
    case previousNumber = "previous_number"

    /// What stands in it.
    var content: FactColumn.Content {
      switch self {
      case .version, .previous, .date: .day
      case .year, .number, .previousNumber: .integer
      default: .text
      }
    }

    /// The column of a version that says the same; nothing where none does.
    var kept: Snapshot.Column? {
      switch self {
      case .kind, .contract, .area, .action, .item, .part, .measure, .stage, .funder, .language:
        Snapshot.Column.allCases.first { $0.name == rawValue }
      default: nil
      }
    }
  }

  /// What it says.
  let name: Name
  /// The language of its words; nothing where it has none.
  let language: Language?

  /// The heading for programs: `before`, `label_fr`.
  var identifier: String { name.rawValue + (language.map { "_" + $0.code } ?? "") }

  /// The columns of a site with these languages.
  static func all(in languages: [Language]) -> [ChangeColumn] {
    Name.allCases.flatMap { name in
      name == .label || name == .reason
        ? languages.map { ChangeColumn(name: name, language: $0) }
        : [ChangeColumn(name: name, language: nil)]
    }
  }

  /// The heading for people.
  func title(_ strings: SiteStrings) -> String {
    strings.text(.dataChangeColumn(name: name.rawValue))
  }
}

extension History {
  /// What a column says of a change of a version.
  func cell(_ column: ChangeColumn, of change: Change, in version: Version) -> DataCell {
    let key = change.key
    switch column.name {
    case .version: return .day(version.id.day)
    case .previous: return .day(version.previous.day)
    case .number: return .integer(version.id.number)
    case .previousNumber: return .integer(version.previous.number)
    case .change: return .text(change.kind.rawValue)
    case .label: return DataCell(column.language.flatMap { names.name(of: .item, in: key, [$0]) })
    case .year: return key[.year].flatMap { Int($0) }.map(DataCell.integer) ?? .empty
    case .date: return key[.date].flatMap { Day(iso: $0) }.map(DataCell.day) ?? .empty
    case .before: return DataCell(change.before?.value)
    case .after: return DataCell(change.after?.value)
    case .unit: return DataCell((change.after ?? change.before)?.unit)
    case .statusBefore: return DataCell(change.before?.status)
    case .statusAfter: return DataCell(change.after?.status)
    case .sourceBefore: return DataCell(change.before?.source)
    case .sourceAfter: return DataCell(change.after?.source)
    case .stageBefore: return DataCell(change.kind == .restaged ? change.before?.key[.stage] : nil)
    case .qualifierBefore: return DataCell(change.before?.qualifier)
    case .qualifierAfter: return DataCell(change.after?.qualifier)
    case .reason: return DataCell(column.language.flatMap { change.reason?.words[$0] })
    default: return DataCell(column.name.kept.flatMap { key[$0] })
    }
  }
}
