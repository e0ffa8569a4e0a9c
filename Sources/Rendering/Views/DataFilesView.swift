import Ground
import Model
import OpenData
import Presentation
import Templates
import Words

/// An extract in the formats that readers of a language want.
struct DataFilesView: TemplateView {
  /// A file.
  struct File: TemplateView {
    let href: String
    let format: String
    /// What it holds, for those who hear the link alone.
    let title: String
  }

  let title: String
  /// The address of the page of what the figures are about, where it is another one.
  let page: String?
  let files: [File]
}

/// When data change, and how they may be used and cited.
struct DataUseView: TemplateView {
  let updated: String
  let licence: String
  let licenceAddress: String
  let citation: String
  let address: String?

  init(_ context: PageContext, updated: Day) {
    let identity = context.site.identity
    let strings = context.strings
    self.updated = strings.format.date(updated)
    licence = identity.licence.name[context.language]
    licenceAddress = identity.licence.url
    citation = strings.text(
      .dataCitation(
        site: identity.name[context.language], title: context.title(of: context.destination).text,
        dates: strings.text(.chartDates(date: self.updated)), licence: licence))
    address = context.address
  }
}

extension PageContext {
  /// The files of an extract, of which those of other languages are on the pages of these.
  func files(of extract: Extract, on page: Destination? = nil) -> DataFilesView {
    let title = data.title(of: extract, in: language)
    let files = data.formats(of: extract).compactMap { format in
      file(format, at: data.path(of: extract, format), of: title)
    }
    return DataFilesView(title: title, page: page.map { href(to: $0) }, files: files)
  }

  /// The grants in the schema of the French State, where there are any.
  var grantFiles: DataFilesView? {
    guard data.hasGrants else { return nil }
    let title = strings.text(.dataTable(name: "subventions"))
    let file = file(.csv, at: OpenData.grantsPath, of: title)
    return DataFilesView(title: title, page: nil, files: [file].compactMap(\.self))
  }

  /// A file of data; nothing of one in the words of another language.
  func file(_ format: DataFormat, at path: String, of title: String) -> DataFilesView.File? {
    format.name(in: language).map { name in
      DataFilesView.File(
        href: href(ofFile: path), format: strings.text(.dataFormat(name: name)), title: title)
    }
  }
}

extension DataFormat {
  /// What words call it; nothing of a format in the words of another language.
  fileprivate func name(in language: Language) -> String? {
    switch self {
    case .csv: "csv"
    case .csvOf(let own): own == language ? "local" : nil
    case .json: "json"
    case .spreadsheet(let own): own == language ? "sheet" : nil
    }
  }
}
