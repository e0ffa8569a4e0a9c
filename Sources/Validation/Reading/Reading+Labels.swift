import Consistency
import Diagnostics
import Model
import Scanning
import Syntax

extension Reading {
  /// A text in the languages of the site, or one text that is the same in all of them.
  var label: Expected<Localized<String>> {
    .scalar(
      Expected<Located<String>>.text.then { text, name, _ in
        guard languages.count > 1, !UntranslatedLabel.isSame(text.value, name.words, in: languages)
        else { return everywhere(text.value) }
        let codes = languages.map(\.code)
        for code in codes.dropFirst() {
          ledger.note(LabelGap(code, at: text.location, writtenOnceOf: codes))
        }
        return Localized(typeset(text.value, in: original), in: original)
      },
      or: versions(of: .text).then { texts, _, diagnostics in
        for translation in texts.dropFirst() {
          TranslationFiguresDiffer.check(translation, against: texts[0], into: &diagnostics)
          TranslationAmountsSwapped.check(translation, against: texts[0], into: &diagnostics)
        }
        return localized(texts).map(typeset)
      }
    ).named("label")
  }

  /// A value for each language of the site; of those that miss, the original must not.
  func localized<Item>(_ item: Expected<Located<Item>>) -> Expected<Localized<Item>> {
    versions(of: item).map { localized($0) }
  }

  /// A value in the languages in which it is written, the original first.
  private func versions<Item>(of item: Expected<Located<Item>>) -> Expected<[LabelVersion<Item>]> {
    let entries = Expected.entries(of: item)
    return Expected(entries.shape().keyed(by: .language)) { node, name, diagnostics in
      guard let entries = entries.read(node, name, &diagnostics) else { return nil }
      var versions: [LabelVersion<Item>] = []
      versions.reserveCapacity(entries.count)
      for entry in entries {
        guard let language = language(entry.key, into: &diagnostics) else { continue }
        versions.append(LabelVersion(language: language, value: entry.value))
      }
      guard versions.count == entries.count else { return nil }
      guard let first = versions.firstIndex(where: { $0.language == original }) else {
        return diagnostics.fail(originalMissing(name.words, at: node.headLocation))
      }
      if versions.count < languages.count {
        noteGaps(
          except: versions.map(\.language.code), at: node.headLocation, written: item.shape())
      }
      if first > 0 { versions.insert(versions.remove(at: first), at: 0) }
      return versions
    }
  }

  private func localized<Item>(_ versions: [LabelVersion<Item>]) -> Localized<Item> {
    Localized(
      versions[0].value.value, in: original,
      translations: versions.dropFirst().map { ($0.language, $0.value.value) })
  }

  /// Notes which languages miss, so that they are told once a file and language.
  func noteGaps(
    except languages: [String], at location: SourceLocation,
    written example: @autoclosure () -> Shape
  ) {
    for language in self.languages where !languages.contains(language.code) {
      ledger.note(LabelGap(language.code, at: location, written: example()))
    }
  }
}

extension Reading {
  private func everywhere(_ text: String) -> Localized<String> {
    Localized(
      typeset(text, in: original), in: original,
      translations: languages.map { ($0, typeset(text, in: $0)) })
  }

  /// The language of the site that a key names; reported where there is none.
  private func language(_ key: Located<String>, into diagnostics: inout [Diagnostic]) -> Language? {
    if let language = languages.first(where: { $0.code == key.value }) { return language }
    let codes = languages.map(\.code)
    return diagnostics.fail(
      Diagnostic(
        .unknownKey, at: key.location,
        "le site n’est pas publié dans la langue \(quoted(key.value))",
        "the site is not published in the language \(quoted(key.value))",
        note: Diagnostic.Note(
          "langues du site\u{A0}: \(quoted(codes))", "languages of the site: \(quoted(codes))"),
        help: "corrigez le code de la langue, ou ajoutez-la à 'languages' dans site.yml",
        "correct the code of the language, or add it to 'languages' in site.yml"))
  }

  private func originalMissing(_ words: Message, at location: SourceLocation) -> Diagnostic {
    let code = original.code
    return Diagnostic(
      .missingKey, at: location,
      "\(words.french) n’est pas écrit dans la langue d’origine du site, '\(code)'",
      "\(words.english) is not written in the original language of the site, '\(code)'",
      help: "ajoutez \(location.file.entry(code, value: "…"))",
      "add \(location.file.entry(code, value: "…"))")
  }
}

/// What a label is in one language, and where that is written.
struct LabelVersion<Value> {
  let language: Language
  let value: Located<Value>
}

extension Localized {
  /// The same languages with other values, each made for its language.
  func map<Other>(_ transform: (Value, Language) -> Other) -> Localized<Other> {
    Localized<Other>(
      transform(original, originalLanguage), in: originalLanguage,
      translations: languages.dropFirst().map { ($0, transform(self[$0], $0)) })
  }
}
