import Charts
import Model
import Presentation
import Words

extension PageContext {
  /// The path of the card that this page shows.
  var cardPath: String {
    String(paths.path(of: destination.page.cardOwner, in: language).dropLast("html".count)) + "png"
  }

  /// What this page tells the places where it is shared, at this address; nothing while the site has
  /// no address.
  func sharing(title: String, description: String, at address: String?) -> SharingView? {
    guard let baseURL = options.announcedURL, let address else { return nil }
    let others = site.languages.filter { $0 != language }
    return SharingView(
      title: title, description: description, kind: destination == .home ? "website" : "article",
      locale: strings.locales[language] ?? "",
      otherLocales: others.compactMap { strings.locales[$0] }.map(SharingView.Locale.init),
      address: address, siteName: site.identity.name[language],
      picture: pictures == .made
        ? SharingView.Picture(address: "\(baseURL)/\(cardPath)", alternative: owner.cardText) : nil)
  }

  /// The card of this page as an SVG document.
  func cardDocument(stylesheet: ChartStylesheet) -> [UInt8] {
    let card = destination.page.card(self)
    return SharingCard(
      presentation: ChartPresentation(
        identifier: ChartIdentifier("card"), title: card.title, description: cardText,
        language: language.code, direction: strings.writingDirection, width: .card),
      siteName: destination == .home ? nil : site.identity.name[language],
      remark: site.identity.isOfficial ? nil : strings.text(.layoutUnofficial),
      context: card.context, title: card.title, highlight: card.highlight, words: card.words
    ).document(stylesheet: stylesheet)
  }

  /// The context of the page whose card this page shows.
  private var owner: PageContext { moved(to: destination.page.cardOwner) }

  /// All that the card of this page says, for those who cannot see it.
  private var cardText: String {
    let card = destination.page.card(self)
    guard case .value(let value) = card.highlight else {
      return strings.text(.chartStart(name: card.title, value: card.words))
    }
    let words = strings.text(.cardFigure(value: value, words: card.words))
    return strings.text(.chartStart(name: card.title, value: words))
  }
}
