import Templates

/// What a page tells the places where it is shared (Open Graph).
struct SharingView: TemplateView {
  /// A language and territory: `fr_FR`.
  struct Locale: TemplateView { let code: String }

  /// The card.
  struct Picture: TemplateView {
    let address: String
    let alternative: String
  }

  let title: String
  let description: String
  /// What kind of thing is shared: `website` for the site as a whole, `article` for a page of it.
  let kind: String
  let locale: String
  let otherLocales: [Locale]
  let address: String
  let siteName: String
  let picture: Picture?
}
