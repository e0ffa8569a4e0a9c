import Diagnostics
import Ground
import Loading
import Markdown
import Model

extension Rule {
  static let stringMissing = Rule("string-missing")
  static let stringSyntax = Rule("string-syntax")
}

/// Reads the words of a theme in every language of a site, and holds the languages against each other.
struct StringsReader {
  /// The names that say how a language writes numbers, dates and lists.
  private static let formatNames = [
    "direction", "format.group", "format.decimal", "format.minus", "format.percent",
    "format.amount", "format.date", "format.first-of-month", "format.list-separator",
    "format.list-last",
  ]
  private static let monthNames = (1...12).map { "format.months.\($0)" }
  private static let formNames = Set(
    PluralCategory.allCases.map(\.rawValue) + CountedNoun.Gender.allCases.map(\.rawValue))

  let site: Site
  let theme: SourceTree
  var diagnostics: [Diagnostic] = []

  /// The words by language, or nothing when a mistake was found.
  mutating func read() -> [Language: SiteStrings]? {
    let tables = site.languages.compactMap { language in table(of: language).map { (language, $0) }
    }
    let names = Set(tables.flatMap { $0.1.texts.keys.filter(isTemplateName) })
    for (language, table) in tables {
      check(table, in: language, templateNames: names, others: tables.map(\.1))
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    return tables.reduce(into: [:]) { strings, entry in
      strings[entry.0] = self.strings(
        entry.1, in: entry.0, names: names, ownNames: Self.texts(.languageName, in: tables),
        locales: Self.texts(.languageLocale, in: tables))
    }
  }

  /// What each language has for a phrase, as written.
  private static func texts(
    _ phrase: Phrase, in tables: [(Language, StringTable)]
  ) -> [Language: String] {
    tables.reduce(into: [:]) { $0[$1.0] = $1.1.texts[phrase.rawValue]?.value }
  }
}

extension StringsReader {
  private mutating func table(of language: Language) -> StringTable? {
    let path = "Theme/strings/\(language.code).yml"
    guard let file = theme.file(at: path) else {
      diagnostics.append(
        Diagnostic(
          .missingFile,
          Message(
            french: "le thème n’a pas de textes pour la langue '\(language.code)'",
            english: "the theme has no texts for the language '\(language.code)'"),
          at: SourceFile(path: path, bytes: []).start,
          help: Message(
            french: "créez '\(path)' à partir du fichier d’une autre langue",
            english: "make '\(path)' from the file of another language")))
      return nil
    }
    return StringTable(file, into: &diagnostics)
  }

  /// Whether a name is for templates alone: neither a phrase of the program nor a format.
  private func isTemplateName(_ name: String) -> Bool {
    if name.hasPrefix("format.") || name.hasPrefix("language.") || name == "direction" {
      return false
    }
    return phrase(of: name) == nil
  }

  /// The phrase to which a name belongs, itself or one of its forms.
  private func phrase(of name: String) -> Phrase? {
    if let phrase = Phrase(rawValue: name) { return phrase }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let form = String(name[name.index(after: dot)...])
    guard let phrase = Phrase(rawValue: String(name[..<dot])), phrase.hasForms,
      StringsReader.formNames.contains(form)
    else { return nil }
    return phrase
  }

  private mutating func check(
    _ table: StringTable, in language: Language, templateNames: Set<String>, others: [StringTable]
  ) {
    let phrases = Phrase.allCases.filter { phrase in
      table.texts[phrase.rawValue] == nil
        && !(phrase.hasForms && table.texts[phrase.rawValue + ".other"] != nil)
    }.map { $0.hasForms ? $0.rawValue + ".other" : $0.rawValue }
    let formats = (StringsReader.formatNames + StringsReader.monthNames).filter {
      table.texts[$0] == nil
    }
    let texts = templateNames.filter { table.texts[$0] == nil }
    for name in (phrases + formats + texts).sorted() {
      reportMissing(name, in: table, others: others)
    }
    for (name, text) in table.texts.sorted(by: { $0.key < $1.key }) { checkPattern(name, text) }
  }

  private mutating func reportMissing(_ name: String, in table: StringTable, others: [StringTable])
  {
    let place = others.compactMap { $0.texts[name]?.location }.first
    let meant = Spelling.closest(to: name, in: table.texts.keys.filter(isTemplateName).sorted())
    diagnostics.append(
      Diagnostic(
        .stringMissing,
        Message(french: "le texte '\(name)' manque", english: "the text '\(name)' is missing"),
        at: table.place(for: name),
        notes: place.map {
          [
            Diagnostic.Note(
              Message(
                french: "dans une autre langue, il est ici",
                english: "in another language it stands here"), at: $0)
          ]
        } ?? [],
        help: meant.map {
          Message(french: "est-ce '\($0)', mal écrit\u{202F}?", english: "is it '\($0)', misspelt?")
        } ?? Message(french: "ajoutez ce texte", english: "add this text")))
  }

  private mutating func checkPattern(_ name: String, _ text: Located<String>) {
    let allowed = phrase(of: name)?.placeholders ?? formatPlaceholders(name)
    guard let pattern = MessagePattern(text.value) else {
      diagnostics.append(
        Diagnostic(
          .stringSyntax,
          Message(
            french: "une accolade n’est pas fermée dans '\(name)'",
            english: "a brace is not closed in '\(name)'"), at: text.location,
          help: Message(
            french: "écrivez les valeurs sous la forme '{nom}'", english: "write values as '{name}'"
          )))
      return
    }
    for placeholder in pattern.placeholders.subtracting(allowed).sorted() {
      let possible = allowed.sorted().map { "'{\($0)}'" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .stringSyntax,
          Message(
            french: "la valeur '{\(placeholder)}' n’existe pas dans '\(name)'",
            english: "there is no value '{\(placeholder)}' in '\(name)'"), at: text.location,
          help: allowed.isEmpty
            ? Message(
              french: "ce texte ne reçoit aucune valeur\u{A0}: supprimez les accolades",
              english: "this text is given no value: remove the braces")
            : Message(
              french: "valeurs possibles\u{A0}: \(possible)",
              english: "possible values: \(possible)")))
    }
  }

  private func formatPlaceholders(_ name: String) -> Set<String> {
    switch name {
    case "format.percent": ["number"]
    case "format.amount": ["number", "currency"]
    case "format.date": ["day", "month", "year"]
    default: []
    }
  }
}

extension StringsReader {
  private func strings(
    _ table: StringTable, in language: Language, names: Set<String>, ownNames: [Language: String],
    locales: [Language: String]
  ) -> SiteStrings {
    let typographer = Typographer(language: language.code)
    let text = { (name: String) in typographer.text(table.texts[name]?.value ?? "") }
    let phrases = Phrase.allCases.map { phrase in
      (phrase, patterns(of: phrase, in: table, typographer))
    }
    let others = site.languages.map { other in
      (other, table.texts["language.names.\(other.code)"]?.value ?? ownNames[other] ?? other.code)
    }
    return SiteStrings(
      language: language, direction: table.texts["direction"]?.value == "rtl" ? "rtl" : "ltr",
      format: format(table), languageNames: Dictionary(uniqueKeysWithValues: others),
      ownNames: ownNames, locales: locales, patterns: Dictionary(uniqueKeysWithValues: phrases),
      templateTexts: Dictionary(uniqueKeysWithValues: names.map { ($0, text($0)) }))
  }

  private func patterns(
    of phrase: Phrase, in table: StringTable, _ typographer: Typographer
  ) -> [String: MessagePattern] {
    var patterns: [String: MessagePattern] = [:]
    let read = { (name: String) in
      table.texts[name].flatMap { MessagePattern(typographer.text($0.value)) }
    }
    patterns["other"] = read(phrase.rawValue)
    guard phrase.hasForms else { return patterns }
    for form in table.names(in: phrase.rawValue) where StringsReader.formNames.contains(form) {
      patterns[form] = read("\(phrase.rawValue).\(form)")
    }
    return patterns
  }

  /// The formats are taken as written: their spaces are chosen, not typeset.
  private func format(_ table: StringTable) -> LocaleFormat {
    let text = { (name: String) in table.texts["format.\(name)"]?.value ?? "" }
    let pattern = { (name: String) in
      MessagePattern(text(name)) ?? MessagePattern(literal: text(name))
    }
    return LocaleFormat(
      group: text("group"), decimal: text("decimal"), minus: text("minus"),
      percent: pattern("percent"), amount: pattern("amount"), date: pattern("date"),
      firstOfMonth: text("first-of-month"), months: (1...12).map { text("months.\($0)") },
      listSeparator: text("list-separator"), listLast: text("list-last"),
      currency: site.identity.currency)
  }
}
