import Templates

/// What a page tells the places where it is shared (Open Graph).
struct SharingView: TemplateView {
  /// What kind of thing is shared.
  enum Kind: String, Sendable {
    /// The site as a whole.
    case site = "website"
    /// A page of it.
    case article
  }

  /// A language and territory: `fr_FR`.
  struct Locale: TemplateView {
    let code: String

    static var fields: [TemplateField<Locale>] { [.text("code") { $0.code }] }
  }

  /// The card.
  struct Picture: TemplateView {
    let address: String
    let alternative: String

    static var fields: [TemplateField<Picture>] {
      [.text("address") { $0.address }, .text("alternative") { $0.alternative }]
    }
  }

  let title: String
  let description: String
  let kind: Kind
  let locale: String
  let otherLocales: [Locale]
  let address: String
  let siteName: String
  let picture: Picture?

  static var fields: [TemplateField<SharingView>] {
    [
      .text("title") { $0.title }, .text("description") { $0.description },
      .text("kind") { $0.kind.rawValue }, .text("locale") { $0.locale },
      .views("otherLocales") { $0.otherLocales }, .text("address") { $0.address },
      .text("siteName") { $0.siteName }, .optionalView("picture") { $0.picture },
    ]
  }
}
