import Diagnostics
import Loading
import Model
import Syntax

/// Reads a piece of news: its facts in the original, its text in each language.
struct UpdateReader {
  private let name: UpdateName
  private let reading: Reading

  /// The piece of news in a folder; nothing when a file is faulty, which is then reported.
  static func update(
    _ folder: String, _ reading: Reading, into diagnostics: inout [Diagnostic]
  ) -> Update? {
    let path = "\(ContentLayout.updates)/\(folder)"
    guard let place = reading.files.first(under: path),
      let name = UpdateName.read(Located(folder, at: place.whole), into: &diagnostics)
    else { return nil }
    var reading = reading
    reading.contract = reading.contract(ofUpdateIn: path)
    let reader = UpdateReader(name: name, reading: reading)
    return reading.versions(
      in: path, of: .update(Update.ID(folder)), near: place, into: &diagnostics
    ).flatMap { versions in
      reading.thing(versions, shape, into: &diagnostics, facts: reader.facts, text: reader.text)
    }
  }

  private static let shape = HeaderShape(
    subject: Message("l’en-tête de l’actualité", "the header of the news"),
    facts: ["contract", "source"])

  private func facts(_ keys: inout MappingReader) -> ((Localized<Update.Text>) -> Update)? {
    let contract: Contract.ID? = keys.optional("contract", reading.reference(.contract))
    let source = keys.optional("source", reading.source)
    guard source != nil || !keys.has("source") else { return nil }
    return { [name] texts in
      Update(
        id: Update.ID(name.folder), date: name.date, slug: name.slug, contract: contract,
        source: source, texts: texts)
    }
  }

  private func text(_ keys: inout MappingReader, _ version: ProseFile) -> Update.Text? {
    let title = keys.required("title", reading.text(in: version.language))
    let updated = keys.optional("updated", .day)
    guard let title, let body = version.prose else { return nil }
    return Update.Text(title: title, updated: updated?.value, body: body)
  }
}

extension Reading {
  /// The contract that the header of the original names, in which its links are looked for first.
  fileprivate func contract(ofUpdateIn folder: String) -> Contract.ID? {
    var ignored: [Diagnostic] = []
    let written = files.tree.file(at: "\(folder)/\(original.code).md").flatMap {
      FrontMatter.split($0, into: &ignored)?.header?.entry("contract")?.value.text
    }
    return written.flatMap { contracts.contains($0) ? Contract.ID($0) : nil }
  }
}
