import Ground

/// What the program knows of a language that it does not speak.
public struct KnownLanguage {
  /// The language in itself, as menus show it.
  let name: String
  /// The language in French, as sentences use it.
  public let french: String
  /// The language in English.
  public let english: String
  /// Its country, by which it is told elsewhere: `de_DE`.
  let locale: String
  /// The direction of its script.
  var direction: String { ["ar", "fa", "he", "ur"].contains(code) ? "rtl" : "ltr" }

  /// Its code: `de`.
  public let code: String

  /// The language of a code; nothing where it is not known.
  public init?(_ code: String) {
    self.init(Self.lines.first { $0[0] == code.prefix { $0 != "-" } })
  }

  /// The language of a name, in itself, in French or in English, with its accents or without.
  public init?(named name: String) {
    let name = Self.folded(name)
    self.init(Self.lines.first { line in line[1...3].contains { Self.folded($0) == name } })
  }

  private static func folded(_ name: String) -> String {
    name.unicodeScalars.map(\.baseLetters).joined()
  }

  private init?(_ line: [String]?) {
    guard let line else { return nil }
    code = line[0]
    (name, french, english, locale) = (line[1], line[2], line[3], line[4])
  }

  /// The codes known.
  static var codes: [String] { lines.map { $0[0] } }

  private static let lines = [
    ["fr", "Français", "français", "French", "fr_FR"],
    ["en", "English", "anglais", "English", "en_GB"],
    ["ar", "العربية", "arabe", "Arabic", "ar_AR"],
    ["br", "Brezhoneg", "breton", "Breton", "br_FR"],
    ["ca", "Català", "catalan", "Catalan", "ca_ES"], ["co", "Corsu", "corse", "Corsican", "co_FR"],
    ["de", "Deutsch", "allemand", "German", "de_DE"], ["el", "Ελληνικά", "grec", "Greek", "el_GR"],
    ["es", "Español", "espagnol", "Spanish", "es_ES"],
    ["eu", "Euskara", "basque", "Basque", "eu_ES"],
    ["it", "Italiano", "italien", "Italian", "it_IT"],
    ["nl", "Nederlands", "néerlandais", "Dutch", "nl_NL"],
    ["oc", "Occitan", "occitan", "Occitan", "oc_FR"],
    ["pl", "Polski", "polonais", "Polish", "pl_PL"],
    ["pt", "Português", "portugais", "Portuguese", "pt_PT"],
    ["ro", "Română", "roumain", "Romanian", "ro_RO"],
    ["ru", "Русский", "russe", "Russian", "ru_RU"], ["tr", "Türkçe", "turc", "Turkish", "tr_TR"],
    ["uk", "Українська", "ukrainien", "Ukrainian", "uk_UA"],
  ]
}
