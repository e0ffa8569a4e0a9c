import Consistency
import Diagnostics
import Ground
import Layout
import Loading
import Model
import Syntax

extension Reading {
  private static let updateHeader = HeaderShape(
    subject: Message("l’en-tête de l’actualité", "the header of the news"),
    facts: ["contract", "source"] + HeaderShape.waiting)

  /// The piece of news in a folder; nothing when a file is faulty, which is then reported.
  func update(_ folder: String, into diagnostics: inout [Diagnostic]) -> Update? {
    let path = "\(ContentLayout.updates)/\(folder)"
    guard let place = files.first(under: path),
      let name = UpdateName.read(Located(folder, at: place.whole), into: &diagnostics)
    else { return nil }
    // News that waits for its day may be dated of it.
    DateAhead.check(
      Located(name.date, at: place.whole), on: day.map { max($0, release(ofUpdateIn: path) ?? $0) },
      into: &diagnostics)
    var reading = self
    reading.contract = contract(ofUpdateIn: path)
    return reading.versions(in: path, of: .update(Update.ID(folder)), into: &diagnostics).flatMap {
      [reading] versions in
      reading.thing(
        versions, Self.updateHeader, into: &diagnostics, facts: { reading.facts(of: name, &$0) },
        text: reading.updateText)
    }
  }

  private func facts(
    of name: UpdateName, _ keys: inout MappingReader
  ) -> ((Localized<Update.Text>) -> Update)? {
    let contract: Contract.ID? = keys.optional("contract", reference(.contract))
    let source = keys.optional("source", source)
    guard source != nil || !keys.has("source") else { return nil }
    return { texts in
      Update(
        id: Update.ID(name.folder), date: name.date, slug: name.slug, contract: contract,
        source: source, texts: texts)
    }
  }

  private func updateText(_ keys: inout MappingReader, _ version: ProseFile) -> Update.Text? {
    let title = keys.required("title", text(in: version.language))
    let updated = keys.optional("updated", pastDay)
    guard let title, let body = version.prose else { return nil }
    return Update.Text(title: title, updated: updated?.value, body: body, part: version.part)
  }

  /// What the header of the original writes under a key.
  private func written(_ key: String, ofUpdateIn folder: String) -> String? {
    var ignored: [Diagnostic] = []
    return files.tree.file(at: "\(folder)/\(original.code).md").flatMap {
      FrontMatter.split($0, into: &ignored)?.header?[key]?.text
    }
  }

  private func release(ofUpdateIn folder: String) -> Day? {
    written("publish-on", ofUpdateIn: folder).flatMap { Day(iso: $0) }
  }

  /// The contract that the header of the original names, in which its links are looked for first.
  private func contract(ofUpdateIn folder: String) -> Contract.ID? {
    written("contract", ofUpdateIn: folder).flatMap {
      contracts.contains($0) ? Contract.ID($0) : nil
    }
  }
}
