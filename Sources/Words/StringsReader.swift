public import Diagnostics
import Ground
public import Loading
import Messages
public import Model

extension Rule {
  static let stringMissing = Rule("string-missing")
  static let unusedString = Rule("unused-string", .warning)
}

/// Reads the words of a theme in every language of a site, and holds each against what the program says.
public struct StringsReader: Sendable {
  /// What says how a language writes, with the values that it takes.
  private static let ownNames: [String: [MessageArgument]] = {
    let plain = [
      "direction", "language.name", "language.locale", "format.group", "format.decimal",
      "format.minus", "format.first-of-month", "format.list-separator", "format.list-last",
    ]
    let months = (1...12).map { "format.months.\($0)" }
    let patterns = [
      "format.percent": ["number"], "format.less-than": ["share"], "format.more-than": ["share"],
      "format.amount": ["number", "currency"], "format.date": ["day", "month", "year"],
    ]
    return Dictionary(uniqueKeysWithValues: (plain + months).map { ($0, []) }).merging(
      patterns.mapValues { $0.map { MessageArgument($0) } }
    ) { first, _ in first }
  }()

  /// What the program says, with the values that it gives.
  private static let phrases = Dictionary(
    uniqueKeysWithValues: Phrase.declarations.map { ($0.name, $0.arguments) })

  /// The mistakes found.
  public private(set) var diagnostics: [Diagnostic] = []
  private let languages: [Language]
  private let currency: String
  private let theme: SourceTree
  /// The places of the texts that are for templates alone, in the order of the languages.
  private var templateTexts: [String: [SourceLocation]] = [:]

  /// Reads a theme for the languages of a site and its currency.
  public init(languages: [Language], currency: String, theme: SourceTree) {
    self.languages = languages
    self.currency = currency
    self.theme = theme
  }

  /// The words by language, or nothing when a mistake was found.
  public mutating func read() -> [Language: SiteStrings]? {
    let tables = each(of: languages) { reader, language, found in
      reader.table(of: language, into: &found).map { (language, $0) }
    }.compactMap(\.self)
    for (_, table) in tables {
      for (name, text) in table.texts where Self.isTemplateName(name) {
        templateTexts[name, default: []].append(text.location)
      }
    }
    let names = Set(templateTexts.keys)
    let patterns = each(of: tables) { reader, table, found in
      reader.reportMissing(names, in: table.1, others: tables.map(\.1), into: &found)
      return reader.patterns(of: table.1, PluralRule(language: table.0.code), into: &found)
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    let languages = zip(tables, patterns).map { LanguageTexts(language: $0.0, patterns: $1) }
    let strings = each(of: languages) { reader, language, _ in
      language.strings(among: languages, currency: reader.currency, templateNames: names)
    }
    return Dictionary(uniqueKeysWithValues: zip(languages.map(\.language), strings))
  }

  /// What is made of each language, of all at the same time.
  private mutating func each<Input: Sendable, Made: Sendable>(
    of inputs: [Input], _ make: @Sendable (StringsReader, Input, inout [Diagnostic]) -> Made
  ) -> [Made] {
    let made = Workers.map(inputs) { [self] input in
      var found: [Diagnostic] = []
      return (make(self, input, &found), found)
    }
    diagnostics += made.flatMap(\.1)
    return made.map(\.0)
  }

  /// The texts read that nobody shows: neither the program nor a template, which show those of `shown`.
  public func unusedTexts(besides shown: Set<String>) -> [Diagnostic] {
    let known = shown.union(Self.phrases.keys).union(Self.ownNames.keys)
    return templateTexts.keys.filter { !shown.contains($0) }.sorted().compactMap { name in
      guard let places = templateTexts[name], let place = places.first else { return nil }
      return Diagnostic(
        .unusedString, at: place,
        Message(
          "aucun gabarit ne montre le texte '\(name)'", "no template shows the text '\(name)'"),
        notes: places.dropFirst().map(Self.note),
        help: Spelling.closest(to: name, in: known).map { .didYouMean($0) }
          ?? Message(
            "montrez-le par '{{t.\(name)}}', ou supprimez-le",
            "show it by '{{t.\(name)}}', or delete it"))
    }
  }

  /// Whether a name is for templates alone: neither what the program says nor how the language writes.
  private static func isTemplateName(_ name: String) -> Bool {
    phrases[name] == nil && ownNames[name] == nil && !name.hasPrefix("language.names.")
  }
}

extension StringsReader {
  private static func note(_ place: SourceLocation) -> Diagnostic.Note {
    Diagnostic.Note(
      "dans une autre langue, il est ici", "in another language it stands here", at: place)
  }

  private func table(of language: Language, into diagnostics: inout [Diagnostic]) -> StringTable? {
    let path = "Theme/strings/\(language.code).yml"
    guard let file = theme.file(at: path) else {
      diagnostics.append(
        Diagnostic(
          .missingFile, at: SourceFile(path: path, bytes: []).start,
          "le thème n’a pas de textes pour la langue '\(language.code)'",
          "the theme has no texts for the language '\(language.code)'",
          help: "créez '\(path)' à partir du fichier d’une autre langue",
          "make '\(path)' from the file of another language"))
      return nil
    }
    let own = StringTable(file, into: &diagnostics)
    let table = own.map { completed($0, by: theme.programFile(at: path), into: &diagnostics) }
    if let table { PathStrings.check(table, into: &diagnostics) }
    return table
  }

  /// The texts of a site, and for those that it leaves out the program's own in the same language.
  private func completed(
    _ table: StringTable, by file: SourceFile?, into diagnostics: inout [Diagnostic]
  ) -> StringTable {
    guard let file, file.bytes != table.file.bytes else { return table }
    guard let program = StringTable(file, into: &diagnostics) else { return table }
    return table.completed(by: program)
  }

  private func reportMissing(
    _ templateNames: Set<String>, in table: StringTable, others: [StringTable],
    into diagnostics: inout [Diagnostic]
  ) {
    let isMissing = { (name: String) in table.texts[name] == nil }
    let names =
      templateNames.filter(isMissing) + Self.phrases.keys.filter(isMissing)
      + Self.ownNames.keys.filter(isMissing)
    for name in names.distinct().sorted() {
      let place = others.compactMap { $0.texts[name]?.location }.first
      let own = table.texts.keys.filter(Self.isTemplateName).sorted()
      diagnostics.append(
        Diagnostic(
          .stringMissing, at: table.place(for: name), "le texte '\(name)' manque",
          "the text '\(name)' is missing", note: place.map(Self.note),
          help: Spelling.closest(to: name, in: own).map {
            Message("est-ce '\($0)', mal écrit\u{202F}?", "is it '\($0)', misspelt?")
          } ?? Message("ajoutez ce texte", "add this text")))
    }
  }

  /// What the texts of a language say and take, each held against the values that are given for it.
  private func patterns(
    of table: StringTable, _ rule: PluralRule, into diagnostics: inout [Diagnostic]
  ) -> [String: MessagePattern] {
    let values = LostValues(table: table)
    let room = [String: MessagePattern](minimumCapacity: table.texts.count)
    return table.texts.keys.sorted().reduce(into: room) { patterns, name in
      let pattern = table.pattern(
        name, rule, arguments: Self.phrases[name] ?? Self.ownNames[name] ?? [], into: &diagnostics)
      guard let pattern else { return }
      diagnostics += values.diagnostics(of: name, pattern)
      patterns[name] = pattern
    }
  }
}
