import Ground
public import Model
public import Words

/// Figures of a site as a file of open data, in each format.
public struct FactSheet: Sendable {
  /// The figures, in the order of the file.
  let facts: [Fact]
  /// The site that they are taken from.
  let site: Site
  private let columns: [FactColumn]
  private let currency: String

  /// Figures of a site.
  public init(_ facts: [Fact], of site: Site) {
    self.facts = facts
    self.site = site
    columns = FactColumn.all(in: site.languages)
    currency = site.identity.currency
  }

  /// Comma-separated values for programs: UTF-8, a comma, a point, ISO 8601 days, no byte order mark.
  public var csv: [UInt8] {
    var writer = CSVWriter(.programs)
    writer.append(columns.map { .text($0.identifier) })
    for fact in facts { writer.append(columns.map { fact.cell(in: $0, currency: currency) }) }
    return writer.bytes
  }

  /// Values for a spreadsheet, in the words of a language that writes decimals after a comma.
  public func csv(in strings: SiteStrings) -> [UInt8] {
    let words = FactWords(site, strings)
    var writer = CSVWriter(.decimalComma)
    writer.append(words.headings.map { .text($0) })
    for fact in facts { writer.append(words.cells(of: fact)) }
    return writer.bytes
  }

  /// A spreadsheet in the words of a language: what it is and how it may be used, then a sheet for each
  /// kind of table.
  func spreadsheet(in strings: SiteStrings, title: String) -> [UInt8] {
    let words = FactWords(site, strings)
    let kinds = facts.map(\.place.table).distinct()
    let own = Dictionary(grouping: facts, by: \.place.table)
    let sheets = kinds.map { kind in
      Spreadsheet.Sheet(
        name: strings.text(.dataTable(name: kind)),
        rows: [words.headings.map { .text($0) }] + (own[kind] ?? []).map(words.cells))
    }
    let identity = site.identity
    let about: [(String, DataCell)] = [
      (strings.text(.dataOfSite), .text(identity.name[strings.language])),
      (strings.text(.dataOfDay), .day(identity.updated)),
      (strings.text(.dataOfLicence), .text(identity.licence.name[strings.language])),
      ("", .text(identity.licence.url)),
    ]
    let cover = Spreadsheet.Sheet(
      name: strings.text(.dataAbout), rows: [[.text(title)]] + about.map { [.text($0.0), $0.1] })
    return Spreadsheet(language: strings.language.code, sheets: [cover] + sheets).bytes
  }

  /// The figures as JSON, one a line, with the licence under which they may be used.
  public func json(title: Localized<String>) -> [UInt8] {
    let identity = site.identity
    return JSONValue.object([
      ("title", json(title)), ("site", json(identity.name)),
      ("updated", .text(identity.updated.iso)),
      (
        "licence",
        .object([("name", json(identity.licence.name)), ("url", .text(identity.licence.url))])
      ), ("currency", .text(currency)), ("facts", .lines(facts.map(json))),
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
    case .number(let number): .number(number.text())
    case .day(let day): .text(day.iso)
    }
  }
}
