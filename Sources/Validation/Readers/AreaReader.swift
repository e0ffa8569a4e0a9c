import Diagnostics
import Model
import Syntax

extension Reading {
  /// A priority area of `contract.yml`, to be made with its number, which is its place in the list.
  var area: Expected<(_ number: Int) -> PriorityArea> {
    .mapping(Message("l’axe", "the priority area")) { keys in
      let id: PriorityArea.ID? = keys.required("id", identifier(.area))
      let title = keys.required("title", label)
      let written = keys.optional("slug", slug)
      let summary = keys.optional("summary", label)
      let subAreas = keys.optional("sub-areas", .list(of: subArea))
      guard let id, let title else { return nil }
      let slugs =
        written ?? Localized(Located(id.rawValue, at: keys.keyLocation("id")), in: original)
      let folder = PageFolder.areas(contract: contract ?? Identifier(""))
      PageCollision.check(slugs, in: folder, self, into: &keys.diagnostics)
      return { number in
        PriorityArea(
          id: id, number: number, title: title, slug: inEveryLanguage(slugs), summary: summary,
          subAreas: subAreas ?? [])
      }
    }
  }

  private var subArea: Expected<PriorityArea.SubArea> {
    .mapping(Message("le sous-axe", "the sub-area")) { keys in
      let id: PriorityArea.SubArea.ID? = keys.required("id", identifier(.subArea))
      let title = keys.required("title", label)
      let source = keys.required("source", source)
      guard let id, let title, let source else { return nil }
      return PriorityArea.SubArea(id: id, title: title, source: source)
    }
  }
}
