import Ground
import Model
import Words

/// Figures of a site as a file of open data, in each format.
struct FactSheet {
  /// Some figures, found when their turn comes.
  struct Part {
    /// Of which kind of table of which contract they are all; nothing where they are others.
    let figures: OpenData.KindOfContract?
    /// Finds them.
    let find: () -> Ledger.Part
  }

  /// The figures of a kind of table, or of one table.
  struct Group {
    /// The kind of table; nothing of what is added up from others.
    let kind: Extract.Resource?
    /// The figures.
    let parts: [Part]

    /// Figures in several parts.
    init(_ kind: Extract.Resource?, parts: [Part]) {
      self.kind = kind
      self.parts = parts
    }

    /// Figures in one part.
    init(
      _ kind: Extract.Resource?, all figures: OpenData.KindOfContract? = nil,
      part: @escaping () -> Ledger.Part
    ) { self.init(kind, parts: [Part(figures: figures, find: part)]) }
  }

  /// The figures, in the order of the file.
  private let groups: [Group]
  /// The site that they are taken from.
  private let site: Site
  /// The rows of its spreadsheets.
  private let rows: SheetRows
  private let currency: String

  /// Figures of a site.
  init(_ groups: [Group], of site: Site, _ rows: SheetRows) {
    self.groups = groups
    self.rows = rows
    self.site = site
    currency = site.identity.currency
  }

  /// Appends all figures in a format, part by part: memory holds those of a few contracts beside the file.
  private func append(
    in format: DataFormat, to bytes: inout [UInt8], by append: () -> WrittenFacts.Append
  ) {
    for group in groups {
      for (number, part) in group.parts.enumerated() {
        let (start, part) = (bytes.count, part.find())
        let facts = part.ledger.written(in: format, of: site.languages, by: append)
        for range in part.ranges { bytes += facts[range] }
        // The figures of each contract take about the same room, so that few bytes are moved.
        let rest = group.parts.count - number - 1
        if number == 0 { bytes.reserveCapacity(bytes.count + (bytes.count - start) * rest * 9 / 8) }
      }
    }
  }

  /// Comma-separated values for programs: UTF-8, a comma, a point, ISO 8601 days, no byte order mark.
  var csv: [UInt8] {
    let writer = CSVWriter(.programs)
    var bytes = writer.start(under: FactColumn.all(in: site.languages).map(\.identifier))
    append(in: .csv, to: &bytes) {
      let columns = ColumnGroup.allCases.map { FactColumn.all(of: $0, in: site.languages) }
      return { group, fact, bytes in
        let cells = columns[group.rawValue].map { fact.cell(in: $0, currency: currency) }
        writer.append(cells, as: group, to: &bytes)
      }
    }
    return bytes
  }

  /// Values for a spreadsheet, in the words of a language that writes decimals after a comma.
  func csv(in strings: SiteStrings) -> [UInt8] {
    let writer = CSVWriter(.decimalComma)
    var bytes = writer.start(under: FactWords(site, strings).headings)
    append(in: .csvOf(strings.language), to: &bytes) {
      // What a ledger says it reads itself, so that no other one remembers it in its place.
      let words = FactWords(site, strings)
      return { group, fact, bytes in
        writer.append(words.cells(group, of: fact), as: group, to: &bytes)
      }
    }
    return bytes
  }

  /// A spreadsheet in the words of a language: what it is and how it may be used, then a sheet for each
  /// kind of table.
  func spreadsheet(in strings: SiteStrings, title: String) -> [UInt8] {
    let sheets = groups.map { group in
      Spreadsheet.Sheet(
        rows.head(of: group.kind, in: strings.language) {
          Spreadsheet.Head(
            name: strings.text(.dataTable(name: group.kind?.rawValue ?? "")),
            headings: FactWords(site, strings).headings,
            widths: FactColumn.Name.allCases.map(\.width))
        },
        rows: group.parts.map { part in
          {
            rows.piece(of: part, in: strings.language) {
              let words = FactWords(site, strings)
              return { group, fact, bytes in
                Spreadsheet.append(words.cells(group, of: fact), as: group, to: &bytes)
              }
            }
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
    let writer = JSONFacts(languages: site.languages, currency: currency)
    return JSONValue.object([
      ("title", json(title)), ("site", json(identity.name)),
      ("updated", .text(identity.updated.iso)),
      (
        "licence",
        .object([("name", json(identity.licence.name)), ("url", .text(identity.licence.url))])
      ), ("currency", .text(currency)),
    ]).file(with: "facts") { bytes in
      writer.append(listOf: { append(in: .json, to: &$0) { writer.append } }, to: &bytes)
    }
  }

  private func json(_ text: Localized<String>) -> JSONValue {
    .object(text.languages.map { ($0.code, .text(text[$0].unjoined)) })
  }
}
