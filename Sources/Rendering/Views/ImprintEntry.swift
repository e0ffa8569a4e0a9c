import Model
import Presentation
import Templates
import Words

/// A line of the imprint: what it tells, and what that is.
struct ImprintEntry: TemplateView {
  let name: String
  let text: Markup
}

extension PageContext {
  /// Who publishes the site, who answers for it, where they are, and where the site lies, as far as `site.yml` says.
  var imprint: [ImprintEntry] {
    guard let publisher = site.identity.publisher else { return [] }
    let lines: [(Phrase, Localized<String>?)] = [
      (.imprintPublisher, publisher.name), (.imprintDirector, publisher.director),
      (.imprintAddress, publisher.address), (.imprintHost, publisher.host),
    ]
    return lines.compactMap { name, text in
      text.map { ImprintEntry(name: strings.text(name), text: markup($0)) }
    }
  }
}
