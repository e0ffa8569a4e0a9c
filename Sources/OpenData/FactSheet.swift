import Ground
import Model
import Words

/// Figures of a site as a file of open data, in each format.
struct FactSheet {
  /// Figures of a ledger that the file has, in its order.
  typealias Part = (ledger: Ledger, chosen: [Int])

  /// The figures of a kind of table, or all of them.
  struct Group {
    /// The kind of table; nothing of figures of several kinds.
    var kind: String?
    /// The figures: each part is made when its turn comes, so that memory holds one of them.
    let parts: [() -> Part]

    /// The same by the kinds of tables, in their order; that of each figure must be looked at where it is not
    /// one.
    fileprivate var byKind: [Group] {
      guard kind == nil else { return [self] }
      let all = parts.map { $0() }
      let kinds = all.flatMap { part in part.chosen.map { part.ledger.facts[$0].place.table } }
      return kinds.distinct().map { kind in
        Group(
          kind: kind,
          parts: all.map { part in
            { (part.ledger, part.chosen.filter { part.ledger.facts[$0].place.table == kind }) }
          })
      }
    }
  }

  /// The figures, in the order of the file.
  private let groups: [Group]
  /// The site that they are taken from.
  private let site: Site
  private let columns: [FactColumn]
  private let currency: String

  /// Figures of a site.
  init(_ groups: [Group], of site: Site) {
    self.groups = groups
    self.site = site
    columns = FactColumn.all(in: site.languages)
    currency = site.identity.currency
  }

  private typealias Append = (Fact, inout [UInt8]) -> Void

  /// The figures of a part in a format, each apart.
  private static func written(
    _ part: Part, in format: DataFormat, by append: () -> Append
  ) -> [ArraySlice<UInt8>] {
    let facts = part.ledger.written(in: format, by: append)
    return part.chosen.map { facts[$0] }
  }

  /// All figures in a format, each apart.
  private func written(in format: DataFormat, by append: () -> Append) -> [ArraySlice<UInt8>] {
    groups.flatMap { $0.parts.flatMap { Self.written($0(), in: format, by: append) } }
  }

  /// Comma-separated values for programs: UTF-8, a comma, a point, ISO 8601 days, no byte order mark.
  var csv: [UInt8] {
    let writer = CSVWriter(.programs)
    let rows = written(in: .csv) {
      { fact, bytes in
        writer.append(columns.map { fact.cell(in: $0, currency: currency) }, to: &bytes)
      }
    }
    return writer.file(ofWritten: rows, under: columns.map(\.identifier))
  }

  /// Values for a spreadsheet, in the words of a language that writes decimals after a comma.
  func csv(in strings: SiteStrings) -> [UInt8] {
    let writer = CSVWriter(.decimalComma)
    let words = FactWords(site, strings)
    let rows = written(in: .csvOf(strings.language)) {
      { fact, bytes in writer.append(words.cells(of: fact), to: &bytes) }
    }
    return writer.file(ofWritten: rows, under: words.headings)
  }

  /// A spreadsheet in the words of a language: what it is and how it may be used, then a sheet for each
  /// kind of table.
  func spreadsheet(in strings: SiteStrings, title: String) -> [UInt8] {
    let words = FactWords(site, strings)
    let format = DataFormat.spreadsheet(strings.language)
    let sheets = groups.flatMap(\.byKind).map { group in
      Spreadsheet.Sheet(
        name: strings.text(.dataTable(name: group.kind ?? "")), headings: words.headings,
        widths: FactColumn.Name.allCases.map(\.width),
        rows: group.parts.map { part in
          {
            Self.written(part(), in: format) {
              { fact, bytes in Spreadsheet.append(words.cells(of: fact), to: &bytes) }
            }.reduce(into: []) { $0 += $1 }
          }
        })
    }
    let identity = site.identity
    let about: [(String, DataCell)] = [
      (strings.text(.dataOfSite), .text(identity.name[strings.language])),
      (strings.text(.dataOfDay), .day(identity.updated)),
      (strings.text(.dataOfLicence), .text(identity.licence.name[strings.language])),
      ("", .text(identity.licence.url)),
    ]
    let cover = Spreadsheet.Sheet(
      name: strings.text(.dataAbout), headings: [title], cells: about.map { [.text($0.0), $0.1] })
    return Spreadsheet(language: strings.language.code, sheets: [cover] + sheets).bytes
  }

  /// The figures as JSON, one a line, with the licence under which they may be used.
  func json(title: Localized<String>) -> [UInt8] {
    let identity = site.identity
    let facts = written(in: .json) { { $1 += json($0).bytes } }
    return JSONValue.object([
      ("title", json(title)), ("site", json(identity.name)),
      ("updated", .text(identity.updated.iso)),
      (
        "licence",
        .object([("name", json(identity.licence.name)), ("url", .text(identity.licence.url))])
      ), ("currency", .text(currency)), ("facts", .lines(facts.map { .written($0) })),
    ]).file
  }

  /// A figure by the columns that say something of it; its value is there even where it is not known, and
  /// words stand by their languages.
  private func json(_ fact: Fact) -> JSONValue {
    var pairs: [(key: String, value: JSONValue)] = []
    var words: [(key: String, value: JSONValue)] = []
    for (index, column) in columns.enumerated() {
      let cell = fact.cell(in: column, currency: currency).json
      guard let language = column.language else {
        if let value = cell ?? (column.name == .value ? .null : nil) {
          pairs.append((column.name.rawValue, value))
        }
        continue
      }
      if let cell { words.append((language.code, cell)) }
      let isLast = index + 1 == columns.count || columns[index + 1].name != column.name
      guard isLast, !words.isEmpty else { continue }
      pairs.append((column.name.rawValue, .object(words)))
      words = []
    }
    return .object(pairs)
  }

  private func json(_ text: Localized<String>) -> JSONValue {
    .object(text.languages.map { ($0.code, .text(text[$0].unjoined)) })
  }
}

extension DataCell {
  /// The cell as JSON; nothing where it is empty.
  var json: JSONValue? {
    switch self {
    case .empty: nil
    case .text(let text): .text(text)
    case .integer(let integer): .number(String(integer))
    case .number(let number): .number(number.text)
    case .day(let day): .text(day.iso)
    }
  }
}
