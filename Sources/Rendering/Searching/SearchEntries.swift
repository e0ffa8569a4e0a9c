import Ground
import Model
import Presentation
import Publishing
import Search
import Words

/// What a reader may look for in a language: pages, indicators, words explained, discrepancies, amendments.
struct SearchEntries {
  private let context: PageContext
  private let destinations: Made<[Destination]>

  /// Those of the language of a page, of a site with some pages.
  init(_ context: PageContext, pages: Made<[Destination]>) {
    self.context = context.moved(to: .home).short
    destinations = pages
  }

  /// The folder of the index of a language, from the site's root.
  static func folder(of language: Language) -> String { "search/\(language.code)/" }

  /// The index of all that may be found.
  var index: SearchIndex {
    SearchIndex(
      of: pages + indicators + terms + discrepancies + amendments, endings: endings,
      synonyms: lists(.searchSynonyms))
  }

  private var site: Site { context.site }
  private var language: Language { context.language }

  private func path(to page: Destination, _ anchor: String? = nil) -> String {
    context.paths.path(of: page, in: language) + (anchor.map { "#" + $0 } ?? "")
  }

  private func title(of page: Destination) -> String { context.title(of: page).text }

  private var pages: [SearchEntry] {
    destinations.taken.filter(\.page.isInSiteMap).map { destination in
      let found = destination.page.found(context)
      let parents = destination.page.parents(in: site).map(title)
      return SearchEntry(
        destination.page.alphabetTitle(context).text, at: path(to: destination),
        context: parents.joined(separator: " › "), summary: found.summary, texts: found.texts)
    }
  }

  private var indicators: [SearchEntry] {
    site.contracts.flatMap { contract in
      contract.indicators.map { indicator in
        SearchEntry(
          indicator.label[language],
          at: path(to: .action(contract.id, indicator.action), indicator.id.rawValue),
          context: context.strings.text(.columnIndicator) + " › "
            + title(of: .action(contract.id, indicator.action)),
          texts: [indicator.definition?[language]].compactMap(\.self))
      }
    }
  }

  private var terms: [SearchEntry] {
    site.glossary.map { term in
      SearchEntry(
        term.term[language], at: path(to: .glossary, term.id.rawValue),
        context: title(of: .glossary), summary: (term.plain ?? term.official)?[language] ?? "",
        texts: [term.official?[language]].compactMap(\.self))
    }
  }

  private var discrepancies: [SearchEntry] {
    site.contracts.flatMap { contract in
      contract.discrepancies.map { discrepancy in
        SearchEntry(
          discrepancy.title[language],
          at: path(to: .discrepancies(contract.id), discrepancy.id.rawValue),
          context: title(of: .discrepancies(contract.id)), summary: discrepancy.used[language])
      }
    }
  }

  private var amendments: [SearchEntry] {
    site.contracts.flatMap { contract in
      contract.budget.amendments.enumerated().map { position, amendment in
        SearchEntry(
          amendment.title[language],
          at: path(to: .budget(contract.id), BudgetPage.anchor(ofAmendment: position)),
          context: title(of: .budget(contract.id)))
      }
    }
  }

  /// The endings of words that do not matter, each with what stands in its place: `aux=al`.
  private var endings: [(String, String)] {
    lists(.searchEndings).flatMap(\.self).map { ending in
      let parts = ending.split(separator: "=", omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
  }

  /// Words in groups: commas between words, semicolons between groups.
  private func lists(_ phrase: Phrase) -> [[String]] {
    context.strings.text(phrase).split(separator: ";").map { group in
      group.split(separator: ",").map { $0.trimming(while: \.isWhitespace) }
    }
  }
}

extension Substring {
  fileprivate func trimming(while isLeftOut: (Character) -> Bool) -> String {
    var rest = drop(while: isLeftOut)
    while let last = rest.last, isLeftOut(last) { rest.removeLast() }
    return String(rest)
  }
}
