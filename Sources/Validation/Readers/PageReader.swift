import Consistency
import Diagnostics
import Model
import Syntax

/// A page with what places it among the others.
struct PageDraft {
  let page: Page
  let order: Int
  let role: Located<Page.Role>?
}

extension Reading {
  private static let pageHeader = HeaderShape(
    subject: Message("l’en-tête de la page", "the header of the page"),
    facts: ["place", "order", "role"] + HeaderShape.waiting)

  /// A page of prose by the name of its folder; nothing when a file is faulty, which is then reported.
  func page(_ id: String, _ versions: Versions, into diagnostics: inout [Diagnostic]) -> PageDraft?
  {
    thing(
      versions, Self.pageHeader, named: id, in: .pages, into: &diagnostics,
      facts: { place(of: id, &$0) }, text: pageText)
  }

  /// Where a page stands, in every language.
  private func place(
    of id: String, _ keys: inout MappingReader
  ) -> ((Localized<Page.Text>) -> PageDraft)? {
    let place = keys.required("place", .choice(of: Page.Place.self))
    let order = keys.required("order", .integer)
    let role = keys.optional("role", .choice(of: Page.Role.self))
    guard let place, let order else { return nil }
    return { texts in
      let page = Page(id: Page.ID(id), place: place.value, role: role?.value, texts: texts)
      return PageDraft(page: page, order: order.value, role: role)
    }
  }

  private func pageText(
    _ keys: inout MappingReader, _ version: ProseFile, slug: String
  ) -> Page.Text? {
    let text = self.text(in: version.language)
    let title = keys.required("title", text)
    let description = keys.required("description", text)
    let updated = keys.optional("updated", pastDay)
    guard let title, let description, let body = version.prose else { return nil }
    return Page.Text(
      title: title, slug: slug, description: description, updated: updated?.value, body: body,
      part: version.part)
  }

  private static let contractHeader = HeaderShape(
    subject: Message("l’en-tête de la présentation", "the header of the presentation"),
    facts: HeaderShape.waiting)

  /// The presentation of a contract in each language.
  func presentation(
    _ versions: Versions, into diagnostics: inout [Diagnostic]
  ) -> Localized<Contract.Text>? {
    texts(versions, Self.contractHeader, into: &diagnostics) { keys, version in
      let text = self.text(in: version.language)
      let title = keys.required("title", text)
      let shortTitle = keys.optional("short-title", text.shortTitle)
      let summary = keys.required("summary", text)
      let updated = keys.optional("updated", pastDay)
      guard let title, let summary, let body = version.prose else { return nil }
      return Contract.Text(
        title: title, shortTitle: shortTitle, summary: summary, updated: updated?.value, body: body,
        part: version.part)
    }
  }
}
