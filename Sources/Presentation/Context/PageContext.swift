import Ground
public import Model
public import OpenData
import Publishing
public import Templates
public import Words

/// What a page needs to be written: the site, the language, its words, and where the page lies.
public struct PageContext: Sendable {
  /// What the page has in common with all others of its language.
  let common: LanguageContext
  /// The page.
  public let destination: Destination
  /// Whether words of its texts may link to the glossary, which those of the glossary itself may not.
  private let explainsWords: Bool
  /// Whether contracts, actions and threads go by their short titles, where they have one.
  public private(set) var isShort = false
  /// Whether this is the home page of the original language as it lies at the root of the site.
  public var isAtRoot = false

  /// Makes the context of a page, of which the words that the glossary has lead there where it
  /// `explainsWords`.
  public init(_ common: LanguageContext, destination: Destination, explainsWords: Bool) {
    self.common = common
    self.destination = destination
    self.explainsWords = explainsWords
  }

  /// The same site and words from another page, which has no words to explain.
  public func moved(to destination: Destination) -> PageContext {
    PageContext(common, destination: destination, explainsWords: false)
  }

  /// The menu and the foot of the page.
  public var navigation: (menu: Markup, foot: Markup) { common.navigating(self) }

  /// The path of the page from the site's root.
  public var path: String { isAtRoot ? SitePaths.root : paths.path(of: destination, in: language) }

  /// The public address of the page, once the site has one.
  public var address: String? { address(in: language) }

  /// The public address of the same page in a language, once the site has one.
  public func address(in language: Language) -> String? {
    options.baseURL.map { "\($0)/\(paths.path(of: destination, in: language))" }
  }

  /// The same page, where things go by their short titles.
  public var short: PageContext {
    var copy = self
    copy.isShort = true
    return copy
  }

  /// The relative link from this page to a file of the site.
  public func href(ofFile path: String) -> String { RelativePath.link(from: self.path, to: path) }

  /// The relative link from this page to another one in the same language.
  public func href(to destination: Destination, anchor: String? = nil) -> String {
    let link = RelativePath.link(from: path, to: paths.path(of: destination, in: language))
    return link + (anchor.map { "#" + PercentEncoding.text(of: $0) } ?? "")
  }
}

/// What all pages of the language have in common.
extension PageContext {
  /// The site.
  public var site: Site { common.site }
  /// What this build decides.
  public var options: RenderingOptions { common.options }
  /// The language of the page.
  public var language: Language { common.language }
  /// Its words.
  public var strings: SiteStrings { common.strings }
  /// Where all pages lie.
  public var paths: SitePaths { common.paths }
  /// The figures to be taken away.
  public var data: OpenData { common.data }
  /// What the page may load, as it tells browsers.
  public var policy: Markup { common.policy }
  /// How high a frame with the page of a chart must be.
  public var chartFrame: ChartFrame { common.chartFrame }
  /// Whether this build makes pictures of the cards by which pages are shared.
  public var pictures: LanguageContext.Pictures { common.pictures }
  /// Marks the words of texts that may link to the glossary; none on the page of the glossary itself.
  public var glossary: GlossaryLinks { explainsWords ? common.glossary.taken : .none }
}

extension PageContext {
  /// A text that may fall back to the original language, which is then marked.
  ///
  /// A translation may give the original's own words in brackets, as in `Solidarity pact (Pacte de
  /// solidarité)`: they too are marked.
  public func markup(_ text: Localized<String>) -> Markup {
    let (own, written) = (text[language], text.language(for: language))
    guard written == language, language != text.originalLanguage,
      let open = own.firstIndex(of: "("), let close = own[open...].firstIndex(of: ")")
    else { return markup(own, in: written) }
    let quoted = own[own.index(after: open)..<close]
    guard quoted.contains(where: \.isLetter),
      ByteSearch.first(Array(quoted.utf8), in: Array(text.original.utf8)) != nil
    else { return markup(own, in: written) }
    var markup = Markup(escaping: String(own[...open]))
    markup.append(marked(Markup(escaping: String(quoted)), in: text.originalLanguage))
    markup.append(escaping: String(own[close...]))
    return markup
  }

  /// A text in the language in which it is written.
  public func markup(_ text: String, in written: Language) -> Markup {
    marked(Markup(escaping: text), in: written)
  }

  /// A text that may fall back, of which words may link to the glossary: one that stands in no link and no title.
  public func words(_ text: Localized<String>) -> Markup {
    words(text[language], in: text.language(for: language))
  }

  /// A text in the language in which it is written, of which words may link to the glossary.
  public func words(_ text: String, in written: Language) -> Markup {
    let glossary = self.glossary
    guard glossary.hasWords(in: written) else { return markup(text, in: written) }
    var html: [UInt8] = []
    let bytes = Array(text.utf8)
    glossary.append(bytes, in: bytes.indices, written: written, to: &html)
    return marked(Markup(trusted: html), in: written)
  }

  /// A text marked with its language where that is not the page's.
  private func marked(_ text: Markup, in written: Language) -> Markup {
    guard written != language else { return text }
    var markup = Markup()
    markup.append(trusted: "<span lang=\"")
    markup.append(escaping: written.code)
    markup.append(trusted: "\" dir=\"auto\">")
    markup.append(text)
    markup.append(trusted: "</span>")
    return markup
  }

  /// Texts that may fall back, as a sentence lists them; their words may link to the glossary.
  public func list(_ texts: [Localized<String>]) -> Markup {
    var markup = Markup()
    for (index, text) in texts.enumerated() {
      if index > 0 {
        let isLast = index == texts.count - 1
        markup.append(escaping: isLast ? strings.format.listLast : strings.format.listSeparator)
      }
      markup.append(words(text))
    }
    return markup
  }

  /// A source with a link to the document's page.
  public func view(_ source: Source) -> SourceView {
    let document = document(source.document)
    return SourceView(
      document: markup(document.title), place: words(source.place),
      href: href(to: .document(document.id)))
  }

  /// Sources, each once; a run of sources in one document names it once.
  public func views(_ sources: [Source]) -> [SourceView] {
    let distinct = sources.distinct { "\($0.document.rawValue) \($0.place.original)" }
    return distinct.enumerated().map { index, source in
      var view = view(source)
      view.isFirst = index == 0
      view.isRepeated = index > 0 && distinct[index - 1].document == source.document
      return view
    }
  }

  /// A link to a page by its own title.
  public func link(to destination: Destination, anchor: String? = nil) -> LinkView {
    link(to: destination, anchor: anchor, titled: title(of: destination))
  }

  /// A link to a page by a title.
  public func link(
    to destination: Destination, anchor: String? = nil, titled title: PageTitle
  ) -> LinkView {
    LinkView(
      title: marked(markup(title.text, in: title.language), of: destination),
      href: href(to: destination, anchor: anchor), isCurrent: destination == self.destination)
  }

  /// Words with the mark of what its authors see and readers do not yet, where there is one.
  public func saying(_ mark: String?, beside words: Markup) -> Markup {
    guard let mark else { return words }
    var words = words
    words.append(trusted: " <span class=\"waiting\">")
    words.append(escaping: mark)
    words.append(trusted: "</span>")
    return words
  }

  /// The words of a link to a page, with a mark where readers do not see that page yet.
  public func marked(_ words: Markup, of destination: Destination) -> Markup {
    saying(mark(of: destination), beside: words)
  }

  /// What is said beside the title of a page that readers do not see yet; nothing of others.
  private func mark(of destination: Destination) -> String? {
    switch reason(of: destination) {
    case .draft: strings.text(.waitingDraftMark)
    case .until(let day): strings.text(.waitingUntilMark(date: strings.format.date(day)))
    case nil: nil
    }
  }

  /// Why readers do not see a page yet, where this is a thing that waits as a whole.
  public func reason(of destination: Destination) -> Waiting.Reason? {
    switch destination {
    case .page(let id): site.waiting.texts[.page(id)]
    case .update(let id): site.waiting.texts[.update(id)]
    case .contract(let id): site.waiting.texts[.contract(id)]
    case .action(let contract, let id): site.waiting.texts[.action(contract, id)]
    case .thread(let id): site.waiting.threads[id]
    default: nil
    }
  }

  /// A link to another page of the site, which says how much is there.
  public func link(to destination: Destination, anchor: String? = nil, count: Int) -> LinkView {
    LinkView(
      title: Markup(escaping: strings.counted(title(of: destination).text, count)),
      href: href(to: destination, anchor: anchor), isCurrent: false)
  }
}

extension PageContext {
  /// A link to a page by its own title, as markup for a heading or a table.
  public func anchor(to destination: Destination) -> Markup { anchor(link(to: destination)) }

  /// A link as markup.
  public func anchor(_ link: LinkView) -> Markup {
    var markup = Markup()
    markup.append(trusted: "<a href=\"")
    markup.append(escaping: link.href)
    markup.append(trusted: "\">")
    markup.append(link.title)
    markup.append(trusted: "</a>")
    return markup
  }
}
