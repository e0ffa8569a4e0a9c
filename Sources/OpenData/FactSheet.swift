import Ground
import Model
import Words

/// Figures of a site as a file of open data, in each format.
struct FactSheet {
  /// Figures, of which the file has some.
  private let ledger: Ledger
  /// Which it has, in the order of the file.
  private let chosen: [Int]
  /// The site that they are taken from.
  private let site: Site
  private let columns: [FactColumn]
  private let currency: String

  /// Those figures of a site that are chosen.
  init(_ ledger: Ledger, _ chosen: [Int], of site: Site) {
    self.ledger = ledger
    self.chosen = chosen
    self.site = site
    columns = FactColumn.all(in: site.languages)
    currency = site.identity.currency
  }

  /// Comma-separated values for programs: UTF-8, a comma, a point, ISO 8601 days, no byte order mark.
  var csv: [UInt8] {
    let facts = ledger.written(in: .csv) { [columns, currency] in
      let writer = CSVWriter(.programs)
      return { fact, bytes in
        writer.append(columns.map { fact.cell(in: $0, currency: currency) }, to: &bytes)
      }
    }
    return CSVWriter(.programs).file(
      ofWritten: chosen.map { facts[$0] }, under: columns.map(\.identifier))
  }

  /// Values for a spreadsheet, in the words of a language that writes decimals after a comma.
  func csv(in strings: SiteStrings) -> [UInt8] {
    let writer = CSVWriter(.decimalComma)
    let facts = ledger.written(in: .csvOf(strings.language)) { [site] in
      let words = FactWords(site, strings)
      return { fact, bytes in writer.append(words.cells(of: fact), to: &bytes) }
    }
    return writer.file(
      ofWritten: chosen.map { facts[$0] }, under: FactWords(site, strings).headings)
  }

  /// A spreadsheet in the words of a language: what it is and how it may be used, then a sheet for each
  /// kind of table.
  func spreadsheet(in strings: SiteStrings, title: String) -> [UInt8] {
    let facts = ledger.written(in: .spreadsheet(strings.language)) { [site] in
      let words = FactWords(site, strings)
      return { fact, bytes in Spreadsheet.append(words.cells(of: fact), to: &bytes) }
    }
    let headings = FactWords(site, strings).headings
    let own = Dictionary(grouping: chosen) { ledger.facts[$0].place.table }
    let sheets = chosen.map { ledger.facts[$0].place.table }.distinct().map { kind in
      Spreadsheet.Sheet(
        name: strings.text(.dataTable(name: kind)), headings: headings,
        rows: (own[kind] ?? []).map { facts[$0] })
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
    let facts = ledger.written(in: .json) { { json($0).append(to: &$1) } }
    return JSONValue.object([
      ("title", json(title)), ("site", json(identity.name)),
      ("updated", .text(identity.updated.iso)),
      (
        "licence",
        .object([("name", json(identity.licence.name)), ("url", .text(identity.licence.url))])
      ), ("currency", .text(currency)), ("facts", .lines(chosen.map { .written(facts[$0]) })),
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
