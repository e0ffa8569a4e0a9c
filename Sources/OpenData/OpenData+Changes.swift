import Ground
import Model
import Publishing
import Versions
public import Words

extension OpenData {
  /// The path of the files of changes, before what tells the format.
  public static let changesPath = folder + "changes"

  /// The formats in which changes are published; none where no version was kept.
  public var changeFormats: [DataFormat] { history == nil ? [] : valueFormats + [.json] }

  /// The files of what changed from version to version.
  var changeFiles: [Publication.File] {
    changeFormats.map { format in
      Publication.File(path: OpenData.changesPath + format.ending) { self.changes(in: format) }
    }
  }

  private func changes(in format: DataFormat) -> [UInt8] {
    switch format {
    case .csvOf(let language): csv(.decimalComma, in: words(of: language))
    case .json: json
    case .csv, .spreadsheet: csv(.programs, in: nil)
    }
  }

  /// Every change with its version, the newest first.
  private var changes: [(version: History.Version, change: Change)] {
    history?.versions.flatMap { version in version.changes.map { (version, $0) } } ?? []
  }

  /// The changes as comma-separated values: in the words of a language, or for programs.
  private func csv(_ format: CSVWriter.Format, in strings: SiteStrings?) -> [UInt8] {
    let columns = ChangeColumn.all(in: strings.map { [$0.language] } ?? site.languages)
    let rows = changes.map { version, change in
      columns.map { column in
        let cell = history?.cell(column, of: change, in: version) ?? .empty
        return strings.map { worded(cell, column, of: change, $0) } ?? cell
      }
    }
    let headings = columns.map { strings.map($0.title) ?? $0.identifier }
    return CSVWriter(format).file(of: rows, under: headings)
  }

  /// What a cell says, for people.
  private func worded(
    _ cell: DataCell, _ column: ChangeColumn, of change: Change, _ strings: SiteStrings
  ) -> DataCell {
    guard case .text(let text) = cell else { return cell }
    let languages = [strings.language] + site.languages
    let name = { (column: Snapshot.Column) in
      self.history?.names.name(of: column, in: change.key, languages)
    }
    switch column.name {
    case .change: return .text(strings.text(.dataChange(name: text)))
    case .kind: return .text(strings.text(.dataChangeKind(name: text)))
    case .contract: return DataCell(name(.contract) ?? text)
    case .action: return DataCell(name(.action) ?? text)
    case .funder: return DataCell(name(.funder) ?? text)
    case .measure: return .text(strings.text(.dataMeasure(name: text)))
    case .stage, .stageBefore: return .text(strings.text(stagesNamed: text))
    case .qualifierBefore, .qualifierAfter: return .text(strings.text(qualifiersNamed: text))
    case .statusBefore, .statusAfter: return .text(strings.text(.dataStatus(name: text)))
    case .before: return value(of: change.before, strings) ?? cell
    case .after: return value(of: change.after, strings) ?? cell
    case .sourceBefore, .sourceAfter: return .text(titles(named: text, strings.language))
    case .part: return .text(site.part(of: change.key)?[strings.language] ?? text)
    case .unit: return .text(unit(of: change, strings.language) ?? text)
    default: return cell
    }
  }

  /// The titles of documents by their names between spaces, or the names of those that the site has no more.
  private func titles(named names: String, _ language: Language) -> String {
    names.split(separator: " ").map { name in
      site.document(Document.ID(String(name)))?.title[language] ?? String(name)
    }.joined(separator: Fact.separator)
  }

  /// In what the value of a change is counted, in words of a language.
  private func unit(of change: Change, _ language: Language) -> String? {
    guard let record = change.after ?? change.before else { return nil }
    if record.unit == "money" { return site.identity.currency }
    guard case .counted(let nouns)? = site.unit(of: record) else { return nil }
    return nouns[language].form(.other)
  }

  /// The number of a line, or the words for its code, where it has one.
  private func value(of record: Snapshot.Record?, _ strings: SiteStrings) -> DataCell? {
    guard let record, let value = record.value else { return nil }
    if record.key.kind == .status { return .text(strings.text(.dataCode(name: value))) }
    guard let unit = record.unit else { return nil }
    return unit == "money"
      ? Amount(literal: value).map { .number(Number($0)) }
      : Quantity(literal: value).map { .number(Number($0)) }
  }

  private var json: [UInt8] {
    let columns = ChangeColumn.all(in: site.languages)
    let lines = changes.map { version, change in
      JSONValue.object(
        columns.compactMap { column in
          let cell = history?.cell(column, of: change, in: version) ?? .empty
          return cell.json.map { (column.identifier, $0) }
        })
    }
    return JSONValue.known([
      "site": .text(site.identity.name.original.unjoined),
      "updated": .text(site.identity.updated.iso), "since": JSONValue.text(history?.start.iso),
      "changes": .lines(lines),
    ]).file
  }
}

extension SiteStrings {
  /// What to know of figures by its names in data, between spaces.
  public func text(qualifiersNamed names: String) -> String {
    format.list(names.split(separator: " ").map { text(.dataQualifier(name: String($0))) })
  }

  /// Stages by their names in data, between spaces.
  public func text(stagesNamed names: String) -> String {
    text(stages: names.split(separator: " ").compactMap { Stage(rawValue: String($0)) })
  }
}
