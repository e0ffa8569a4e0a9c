import Consistency
import Diagnostics
import Layout
import Loading
import Model
import Scanning
import Syntax

/// The text of one thing in the languages in which it exists.
struct Versions {
  let original: ProseFile
  let translations: [ProseFile]
}

extension Reading {
  /// Reads the files of a thing, one a language; nothing when the original cannot be read.
  ///
  /// Each file is named by the code of its language, with the ending of its kind of text.
  func versions(
    in folder: String, of text: SiteText, into diagnostics: inout [Diagnostic]
  ) -> Versions? {
    let path = { (language: Language) in "\(folder)/\(language.code)\(text.ending)" }
    let found = languages.map { files.tree.file(at: path($0)) }
    let part = part(ofTextsIn: folder)
    let proses = zip(languages, found).map { language, file in
      file.flatMap { prose($0, in: language, of: text, part: part, into: &diagnostics) }
    }
    for (index, language) in languages.enumerated() where found[index] != nil {
      if proses[index] == nil { ledger.noteUnreadable(text, in: language) }
    }
    guard let original = found[0] else {
      let path = path(self.original)
      let translation = found.compactMap(\.self).first
      if !files.misnamed.contains(path) {
        diagnostics.append(
          translation.map { MissingFile.original(path, near: $0) } ?? MissingFile.diagnostic(path))
      }
      return nil
    }
    EmptyText.check(proses.compactMap(\.self), into: &diagnostics)
    for (language, file) in zip(languages, found) where file == nil {
      guard !files.misnamed.contains(path(language)) else { continue }
      diagnostics.append(TranslationMissing.file(path(language), language, original: original))
    }
    guard let prose = proses[0] else { return nil }
    return Versions(original: prose, translations: proses.dropFirst().compactMap(\.self))
  }

  /// Reads a thing: what holds in every language from the original, its text in each.
  ///
  /// `facts` gives what makes the thing of its texts.
  func thing<Text, Thing>(
    _ versions: Versions, _ shape: HeaderShape, into diagnostics: inout [Diagnostic],
    facts: (inout MappingReader) -> ((Localized<Text>) -> Thing)?,
    text: (inout MappingReader, ProseFile) -> Text?
  ) -> Thing? {
    var make: ((Localized<Text>) -> Thing)?
    let texts = texts(versions, shape, into: &diagnostics) { keys, version in
      if version.language == original { make = facts(&keys) }
      return text(&keys, version)
    }
    guard let texts, let make else { return nil }
    return make(texts)
  }

  /// Reads a thing with a page of its own, which takes a name in each language from the thing's folder.
  func thing<Text, Thing>(
    _ versions: Versions, _ shape: HeaderShape, named id: String, in folder: PageFolder,
    into diagnostics: inout [Diagnostic],
    facts: (inout MappingReader) -> ((Localized<Text>) -> Thing)?,
    text: (inout MappingReader, ProseFile, _ slug: String) -> Text?
  ) -> Thing? {
    var slugs = WrittenSlugs()
    let thing = thing(versions, shape, into: &diagnostics, facts: facts) { keys, version in
      let slug = slugs.read(&keys, version, default: id)
      return text(&keys, version, slug)
    }
    slugs.check(in: folder, self, into: &diagnostics)
    return thing
  }

  /// Reads the header of each language and compares it with the original's.
  func texts<Text>(
    _ versions: Versions, _ shape: HeaderShape, into diagnostics: inout [Diagnostic],
    _ text: (inout MappingReader, ProseFile) -> Text?
  ) -> Localized<Text>? {
    guard let header = versions.original.header else { return nil }
    guard ledger.sketches == nil else { return sketch(versions, shape, text) }
    let original: Text? = header.read(shape.subject, into: &diagnostics) { keys in
      let result = text(&keys, versions.original)
      return shape.mayWait && !readWaiting(&keys) ? nil : result
    }
    var translations: [(Language, Text)] = []
    let source = SourceDigest(
      of: versions.original.file, header: header, facts: shape.facts,
      body: versions.original.draft.body)
    var states: [Language: Bool] = [:]
    for version in versions.translations {
      guard let translated = version.header else { continue }
      let result: Text? = translated.read(shape.subject, into: &diagnostics) { keys in
        let result = text(&keys, version)
        states[version.language] = keys.optional(SourceDigest.key, .sourceDigest).map {
          $0 == source
        }
        for key in shape.facts { _ = keys.optional(key, .node) }
        return result
      }
      TranslationFactsDiffer(original: header, translation: translated, shape: shape).check(
        into: &diagnostics)
      TranslationFiguresDiffer.check(version, against: versions.original, into: &diagnostics)
      TranslationAmountsSwapped.check(version, against: versions.original, into: &diagnostics)
      if let result { translations.append((version.language, result)) }
    }
    note(versions, source, states)
    return original.map {
      Localized($0, in: versions.original.language, translations: translations).noting(states)
    }
  }

  /// Notes what the headers of the original and of its translations may hold, where that is all one wants.
  private func sketch<Text>(
    _ versions: Versions, _ shape: HeaderShape, _ text: (inout MappingReader, ProseFile) -> Text?
  ) -> Localized<Text>? {
    let shapes = [versions.original, versions.translations[0]].map { version in
      Shape.mapping(
        MappingShape(shape.subject) { keys in
          let result = text(&keys, version)
          guard version.language != original else {
            if shape.mayWait { readWaiting(&keys) }
            return result
          }
          _ = keys.optional(SourceDigest.key, .sourceDigest)
          for key in shape.facts { _ = keys.optional(key, .node) }
          return result
        })
    }
    ledger.sketches?.append(shapes)
    return nil
  }

  /// Reads what keeps a thing from readers; whether it is right.
  @discardableResult func readWaiting(_ keys: inout MappingReader) -> Bool {
    let draft = keys.optional("draft", .boolean)
    let day = keys.optional("publish-on", .day)
    return (draft != nil || !keys.has("draft")) && (day != nil || !keys.has("publish-on"))
  }

  /// A text of a header, with the quotes, spaces and dashes of its language.
  func text(in language: Language) -> Expected<String> {
    Expected<Located<String>>.text.map { typeset($0.value, in: language) }
  }
}
