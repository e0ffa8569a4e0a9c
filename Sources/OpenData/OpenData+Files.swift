import Ground
public import Model
public import Publishing
import Words

extension OpenData {
  /// The files of open data, each made when it is asked for, of a site at an address or at none.
  ///
  /// `page` tells where the page of the data of a contract lies, or that of the site.
  public func files(
    at address: String?, page: @escaping @Sendable (Contract.ID?) -> String
  ) -> [Publication.Series] {
    let package = DataPackage(data: self, address: address)
    let ofSite = [
      Publication.File(path: OpenData.packagePath) { package.package },
      Publication.File(path: OpenData.folder + OpenData.schemaName) { package.schema },
      Publication.File(path: OpenData.folder + OpenData.budgetSchemaName) { package.budgetSchema },
    ]
    let others = changeFiles + grantFiles + (address.map { catalogue(at: $0, page) } ?? [])
    return [Publication.Series(ofSite + others)] + extractFiles
  }

  /// The files of all extracts, a series a format of those that are as wide.
  private var extractFiles: [Publication.Series] {
    Dictionary(grouping: extracts, by: \.width).flatMap { width, extracts in
      formats(of: width).map { format in
        Publication.Series(extracts) { extract in
          Publication.File(path: self.path(of: extract, format)) { self.bytes(of: extract, format) }
        }
      }
    }
  }

  private func catalogue(
    at address: String, _ page: @escaping @Sendable (Contract.ID?) -> String
  ) -> [Publication.File] {
    let catalogue = Catalogue(data: self, address: address, page: page)
    return [
      Publication.File(path: OpenData.cataloguePath) { catalogue.jsonLD },
      Publication.File(path: OpenData.turtlePath) { catalogue.turtle },
    ]
  }

  /// Where an extract lies in a format, from the site's root.
  public func path(of extract: Extract, _ format: DataFormat) -> String {
    extract.path + format.ending
  }

  /// The formats in which an extract is published.
  public func formats(of extract: Extract) -> [DataFormat] { formats(of: extract.width) }

  private func formats(of width: Extract.Width) -> [DataFormat] {
    let sheets = site.languages.map { DataFormat.spreadsheet($0) }
    return switch width {
    case .site: sheets
    case .allOfKind: valueFormats + [.json]
    case .subject: valueFormats + [.json] + sheets
    case .table: valueFormats
    }
  }

  /// The values for programs, and for the readers of each language.
  var valueFormats: [DataFormat] {
    ([.csv] + site.languages.map { .values(for: words(of: $0)) }).distinct()
  }

  /// The bytes of an extract in a format.
  public func bytes(of extract: Extract, _ format: DataFormat) -> [UInt8] {
    let sheet = sheet(of: extract)
    switch format {
    case .csv: return sheet.csv
    case .csvOf(let language): return sheet.csv(in: words(of: language))
    case .json: return sheet.json(title: title(of: extract))
    case .spreadsheet(let language):
      return sheet.spreadsheet(in: words(of: language), title: title(of: extract, in: language))
    }
  }

  /// What an extract is called in a language.
  public func title(of extract: Extract, in language: Language) -> String {
    FactWords(site, words(of: language)).title(of: extract)
  }

  private func title(of extract: Extract) -> Localized<String> {
    let titles = site.languages.map { ($0, title(of: extract, in: $0)) }
    return Localized(titles[0].1, in: titles[0].0, translations: titles)
  }

  func words(of language: Language) -> SiteStrings {
    guard let strings = strings[language] else {
      preconditionFailure("a theme has the strings of every language of its site")
    }
    return strings
  }
}
