public import Model
public import Words

/// How figures are written in a file.
public enum DataFormat: Hashable, Sendable {
  /// Comma-separated values for programs.
  case csv
  /// Values for spreadsheets, in the words of a language.
  case csvOf(Language)
  /// JSON.
  case json
  /// A spreadsheet of the OpenDocument format, in the words of a language.
  case spreadsheet(Language)

  /// The values for those who read a page in these words: what their spreadsheet opens as it should.
  public static func values(for strings: SiteStrings) -> DataFormat {
    strings.format.writesDecimalComma ? .csvOf(strings.language) : .csv
  }

  /// How the names of its files end.
  public var ending: String {
    switch self {
    case .csv: ".csv"
    case .csvOf(let language): ".\(language.code).csv"
    case .json: ".json"
    case .spreadsheet(let language): ".\(language.code).ods"
    }
  }

  /// The media type that IANA has registered for it.
  public var mediaType: String {
    switch self {
    case .csv, .csvOf: "text/csv"
    case .json: "application/json"
    case .spreadsheet: "application/vnd.oasis.opendocument.spreadsheet"
    }
  }
}
