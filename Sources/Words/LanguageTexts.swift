import Ground
import Markdown
import Messages
import Model

/// A language and its texts, of which none is missing and none has a mistake.
struct LanguageTexts {
  let language: Language
  let patterns: [String: MessagePattern]

  /// Its words, which name all languages of a site.
  func strings(
    among languages: [LanguageTexts], currency: String, templateNames: Set<String>
  ) -> SiteStrings {
    let typographer = Typographer(language: language.code)
    let phrases = Phrase.declarations.map { phrase in
      let pattern = pattern(phrase.name)
      return Self.isAddress(phrase.name) ? pattern : pattern.set(by: typographer.text)
    }
    let texts = templateNames.map { ($0, pattern($0).set(by: typographer.text).plainText) }
    return SiteStrings(
      language: language, direction: plainText("direction") == "rtl" ? "rtl" : "ltr",
      format: format(currency: currency),
      languageNames: LanguageTexts.byLanguage(languages) { other in
        patterns["language.names.\(other.language.code)"]?.plainText
          ?? other.plainText("language.name")
      }, ownNames: LanguageTexts.byLanguage(languages) { $0.plainText("language.name") },
      locales: LanguageTexts.byLanguage(languages) { $0.plainText("language.locale") },
      patterns: phrases, templateTexts: Dictionary(uniqueKeysWithValues: texts))
  }

  /// Whether a text is part of an address, which nothing is set in.
  private static func isAddress(_ name: String) -> Bool { name.hasPrefix("path.") }

  /// How it writes numbers: its spaces are chosen, not typeset.
  private func format(currency: String) -> LocaleFormat {
    LocaleFormat(
      rule: PluralRule(language: language.code), group: plainText("format.group"),
      decimal: plainText("format.decimal"), minus: plainText("format.minus"),
      percent: pattern("format.percent"), lessThan: pattern("format.less-than"),
      moreThan: pattern("format.more-than"), amount: pattern("format.amount"),
      date: pattern("format.date"), firstOfMonth: plainText("format.first-of-month"),
      months: (1...12).map { plainText("format.months.\($0)") },
      listSeparator: plainText("format.list-separator"), listLast: plainText("format.list-last"),
      currency: currency)
  }

  private func plainText(_ name: String) -> String { pattern(name).plainText }

  private func pattern(_ name: String) -> MessagePattern {
    guard let pattern = patterns[name] else {
      preconditionFailure("every text was found when the theme was read, '\(name)' was not")
    }
    return pattern
  }

  private static func byLanguage(
    _ languages: [LanguageTexts], _ text: (LanguageTexts) -> String
  ) -> [Language: String] {
    Dictionary(uniqueKeysWithValues: languages.map { ($0.language, text($0)) })
  }
}
