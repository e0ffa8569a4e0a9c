import Ground
import Model
import Presentation
import Publishing
import Templates
import Words

/// The menu and the foot of pages, made once for all pages of one folder that are about one contract.
///
/// Only a page to which they lead has its own, because it is marked there. What was made longest ago goes
/// when there is much of it, so that memory does not grow with pages.
final class NavigationShelf: Sendable {
  /// The partials of a theme by which they are written, with its words in each language.
  struct Templates: Sendable {
    let menu: Template<MenuView>
    let foot: Template<FootView>
    let strings: [Language: TemplateStrings.Values]
  }

  /// The menu and the foot of a page.
  typealias Navigation = (menu: Markup, foot: Markup)

  /// The pages that share them.
  private struct Place: Hashable {
    let language: Language
    let contract: Contract.ID?
    let folder: Substring
    /// The page itself, where they lead to it.
    let current: Destination?
  }

  private static let room = 256

  private let templates: Templates
  private let pages = Shelf<Contract.ID?, NavigationPages>(room: NavigationShelf.room)
  private let made = Shelf<Place, Navigation>(room: NavigationShelf.room)

  init(_ templates: Templates) { self.templates = templates }

  /// The menu and the foot of a page.
  func navigation(of page: PageContext) -> Navigation {
    let scope = page.scope
    let pages = pages.held(for: scope.contract?.id) { NavigationPages(in: scope) }
    let place = Place(
      language: page.language, contract: scope.contract?.id,
      folder: RelativePath.folder(of: page.path),
      current: pages.all.contains(page.destination) ? page.destination : nil)
    return made.held(for: place) {
      (
        menu: markup(templates.menu, MenuView(links: page.links(to: pages.menu)), page.language),
        foot: markup(templates.foot, FootView(groups: page.groups(of: pages.foot)), page.language)
      )
    }
  }

  private func markup<View: TemplateView>(
    _ template: Template<View>, _ view: View, _ language: Language
  ) -> Markup {
    guard let strings = templates.strings[language] else {
      preconditionFailure("a theme has the strings of every language of its site")
    }
    var html: [UInt8] = []
    template.render(view, strings: strings, into: &html)
    return Markup(trusted: html)
  }
}
