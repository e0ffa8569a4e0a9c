import Ground
import Model

/// The catalogue of the open data for other catalogues: DCAT-AP 3, a dataset a contract, as JSON-LD and as
/// Turtle.
///
/// Both are written from the same statements.
struct Catalogue {
  /// The data.
  let data: OpenData
  /// The address of the site.
  let address: String
  /// The page of the data of a contract, or of the site, from the site's root.
  let page: @Sendable (Contract.ID?) -> String

  /// What is said of a thing.
  struct Statement {
    /// The property, by its prefix and name: `dct:title`.
    let property: String
    /// Its values.
    let values: [Value]
  }

  /// A thing and what is said of it.
  struct Thing {
    /// Its address; nothing of what is named by nothing else.
    let address: String?
    /// Its class: `dcat:Dataset`.
    let kind: String
    /// What is said of it.
    let statements: [Statement]
  }

  /// A value of a property.
  indirect enum Value {
    /// Words in a language.
    case words(String, Language)
    /// Another thing by its address.
    case address(String)
    /// A day.
    case day(Day)
    /// A thing that stands there only.
    case thing(Thing)
  }

  private var site: Site { data.site }

  /// All that the catalogue says.
  var things: [Thing] { [catalogue, publisher] + site.contracts.map(dataset) }

  private var catalogueAddress: String { "\(address)/\(OpenData.cataloguePath)#catalogue" }
  private var publisherAddress: String { "\(address)/\(OpenData.cataloguePath)#publisher" }

  private func address(of contract: Contract) -> String {
    "\(address)/\(OpenData.cataloguePath)#\(contract.id.rawValue)"
  }

  private var catalogue: Thing {
    let identity = site.identity
    return Thing(
      address: catalogueAddress, kind: "dcat:Catalog",
      statements: [
        words("dct:title", identity.name), words("dct:description", identity.description),
        Statement("dct:publisher", .address(publisherAddress)),
        Statement("dct:modified", .day(identity.updated)), languages,
        Statement("dct:license", .address(identity.licence.url)),
        Statement("foaf:homepage", .address(address + "/")),
        Statement(
          property: "dcat:dataset", values: site.contracts.map { .address(address(of: $0)) }),
      ])
  }

  private var publisher: Thing {
    Thing(
      address: publisherAddress, kind: "foaf:Agent",
      statements: [words("foaf:name", site.identity.publisher?.name ?? site.identity.name)])
  }

  private func dataset(_ contract: Contract) -> Thing {
    let period = Thing(
      address: nil, kind: "dct:PeriodOfTime",
      statements: [
        Statement("dcat:startDate", .day(contract.period.start)),
        Statement("dcat:endDate", .day(contract.period.end)),
      ])
    let place = Thing(
      address: nil, kind: "dct:Location",
      statements: [words("skos:prefLabel", site.identity.territory)])
    return Thing(
      address: address(of: contract), kind: "dcat:Dataset",
      statements: [
        words("dct:title", contract.texts.map(\.title)),
        words("dct:description", contract.texts.map(\.summary)),
        Statement(property: "dcat:keyword", values: contract.areas.flatMap { values($0.title) }),
        Statement("dct:publisher", .address(publisherAddress)),
        Statement("dct:modified", .day(contract.updated)), languages,
        Statement("dct:temporal", .thing(period)), Statement("dct:spatial", .thing(place)),
        Statement("dcat:theme", .address(Vocabulary.theme)),
        Statement("dcat:landingPage", .address("\(address)/\(page(contract.id))")),
        Statement(
          property: "dcat:distribution",
          values: data.formats(of: .contract(contract.id)).map {
            .thing(distribution(of: contract, $0))
          }),
      ])
  }

  private func distribution(of contract: Contract, _ format: DataFormat) -> Thing {
    let file = "\(address)/\(data.path(of: .contract(contract.id), format))"
    return Thing(
      address: file + "#distribution", kind: "dcat:Distribution",
      statements: [
        Statement("dcat:accessURL", .address("\(address)/\(page(contract.id))")),
        Statement("dcat:downloadURL", .address(file)),
        Statement("dct:format", .address(Vocabulary.fileType + format.fileType)),
        Statement("dcat:mediaType", .address(Vocabulary.mediaType + format.mediaType)),
        Statement("dct:license", .address(site.identity.licence.url)),
      ])
  }

  private var languages: Statement {
    Statement(
      property: "dct:language",
      values: site.languages.compactMap { Vocabulary.languages[$0.code] }.map {
        .address(Vocabulary.language + $0)
      })
  }

  private func words(_ property: String, _ text: Localized<String>) -> Statement {
    Statement(property: property, values: values(text))
  }

  private func values(_ text: Localized<String>) -> [Value] {
    text.languages.map { .words(text[$0].unjoined, $0) }
  }
}

extension Catalogue.Statement {
  fileprivate init(_ property: String, _ value: Catalogue.Value) {
    self.init(property: property, values: [value])
  }
}

/// The names of the vocabularies of the European Union's Publications Office and of IANA.
private enum Vocabulary {
  private static let authority = "http://publications.europa.eu/resource/authority/"
  static let theme = authority + "data-theme/GOVE"
  static let fileType = authority + "file-type/"
  static let language = authority + "language/"
  static let mediaType = "http://www.iana.org/assignments/media-types/"
  /// The languages of the Union that have a name there, by their tags.
  static let languages = [
    "bg": "BUL", "cs": "CES", "da": "DAN", "de": "DEU", "el": "ELL", "en": "ENG", "es": "SPA",
    "et": "EST", "fi": "FIN", "fr": "FRA", "ga": "GLE", "hr": "HRV", "hu": "HUN", "it": "ITA",
    "lt": "LIT", "lv": "LAV", "mt": "MLT", "nl": "NLD", "pl": "POL", "pt": "POR", "ro": "RON",
    "sk": "SLK", "sl": "SLV", "sv": "SWE", "ar": "ARA",
  ]
}

extension DataFormat {
  fileprivate var fileType: String {
    switch self {
    case .csv, .csvOf: "CSV"
    case .json: "JSON"
    case .spreadsheet: "ODS"
    }
  }
}
