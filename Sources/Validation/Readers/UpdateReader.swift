import Diagnostics
import Model
import Syntax

/// Reads a piece of news: its facts in the original, its text in each language.
struct UpdateReader {
  private let reading: Reading
  private let name: UpdateName

  /// Prepares for a piece of news by what the name of its folder says.
  init(_ name: UpdateName, _ reading: Reading) {
    self.name = name
    self.reading = reading
  }

  /// The piece of news; nothing when a file is faulty, which is then reported.
  func update(_ versions: Versions, into diagnostics: inout [Diagnostic]) -> Update? {
    var facts: Facts?
    let texts = reading.texts(versions, Self.shape, into: &diagnostics) { keys, version in
      if version.language == reading.original { facts = self.facts(&keys) }
      return text(&keys, version)
    }
    guard let texts, let facts else { return nil }
    return Update(
      id: Update.ID(name.folder), date: name.date, slug: name.slug, contract: facts.contract,
      source: facts.source, texts: texts)
  }
}

extension UpdateReader {
  private static let shape = HeaderShape(
    subject: Message("l’en-tête de l’actualité", "the header of the news"),
    facts: ["contract", "source"], lists: [], calendars: [])

  /// What holds in every language.
  private struct Facts {
    let contract: Contract.ID?
    let source: Source?
  }

  private func facts(_ keys: inout MappingReader) -> Facts? {
    let contract: Contract.ID? = keys.optional("contract", reading.reference(.contract))
    let source = keys.optional("source", reading.source)
    guard source != nil || !keys.has("source") else { return nil }
    return Facts(contract: contract, source: source)
  }

  private func text(_ keys: inout MappingReader, _ version: ProseFile) -> Update.Text? {
    let title = keys.required("title", reading.text(in: version.language))
    let updated = keys.optional("updated", .day)
    guard let title, let body = version.prose else { return nil }
    return Update.Text(title: title, updated: updated?.value, body: body)
  }
}
