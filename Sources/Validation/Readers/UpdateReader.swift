import Consistency
import Diagnostics
import Loading
import Model
import Syntax

extension Reading {
  private static let updateHeader = HeaderShape(
    subject: Message("l’en-tête de l’actualité", "the header of the news"),
    facts: ["contract", "source"])

  /// The piece of news in a folder; nothing when a file is faulty, which is then reported.
  func update(_ folder: String, into diagnostics: inout [Diagnostic]) -> Update? {
    let path = "\(ContentLayout.updates)/\(folder)"
    guard let place = files.first(under: path),
      let name = UpdateName.read(Located(folder, at: place.whole), into: &diagnostics)
    else { return nil }
    DateAhead.check(Located(name.date, at: place.whole), on: day, into: &diagnostics)
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

  /// The contract that the header of the original names, in which its links are looked for first.
  private func contract(ofUpdateIn folder: String) -> Contract.ID? {
    var ignored: [Diagnostic] = []
    let written = files.tree.file(at: "\(folder)/\(original.code).md").flatMap {
      FrontMatter.split($0, into: &ignored)?.header?.entry("contract")?.value.text
    }
    return written.flatMap { contracts.contains($0) ? Contract.ID($0) : nil }
  }
}
