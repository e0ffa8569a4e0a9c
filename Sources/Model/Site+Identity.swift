public import Ground

/// What a site says of itself.
extension Site {
  /// The licence under which contents and figures may be used again.
  public struct Licence: Sendable {
    /// Its name.
    public let name: Localized<String>
    /// Its text, an absolute web address.
    public let url: String

    /// Makes a licence.
    public init(name: Localized<String>, url: String) {
      self.name = name
      self.url = url
    }
  }

  /// Who publishes the site.
  public struct Publisher: Sendable {
    /// The publisher's name.
    public let name: Localized<String>
    /// The office of the publication's director.
    public let director: Localized<String>?
    /// The seat.
    public let address: Localized<String>?
    /// Who hosts the site.
    public let host: Localized<String>?

    /// Makes a publisher.
    public init(
      name: Localized<String>, director: Localized<String>?, address: Localized<String>?,
      host: Localized<String>?
    ) {
      self.name = name
      self.director = director
      self.address = address
      self.host = host
    }
  }

  /// Where to write to.
  public struct Contact: Sendable {
    /// The words of the link.
    public let name: Localized<String>
    /// A web or mail address.
    public let url: String

    /// Makes a contact.
    public init(name: Localized<String>, url: String) {
      self.name = name
      self.url = url
    }
  }

  /// How far the site conforms to the accessibility rules, as its last audit says.
  public enum Accessibility: String, CaseIterable, Sendable {
    /// Less than half, or no valid audit.
    case nonCompliant = "non-compliant"
    /// At least half.
    case partiallyCompliant = "partially-compliant"
    /// All of it.
    case fullyCompliant = "fully-compliant"
  }

  /// The end of a site, which stays as an archive.
  public struct Closure: Sendable {
    /// The last day on which it was kept up to date.
    public let day: Day
    /// Why it ended.
    public let reason: Localized<String>
    /// The address of what followed it.
    public let successor: String?

    /// Makes the end of a site.
    public init(day: Day, reason: Localized<String>, successor: String?) {
      self.day = day
      self.reason = reason
      self.successor = successor
    }
  }

  /// What a site says of itself.
  public struct Identity: Sendable {
    /// Its name.
    public let name: Localized<String>
    /// One sentence.
    public let description: Localized<String>
    /// The territory whose contracts it shows.
    public let territory: Localized<String>
    /// Whether the publisher speaks for the parties; if not, every page says so.
    public let isOfficial: Bool
    /// The date of the content.
    public let updated: Day
    /// The symbol printed with amounts.
    public let currency: String
    /// The licence.
    public let licence: Licence
    /// The state of accessibility.
    public let accessibility: Accessibility
    /// The address under which the site will lie, without a slash at the end.
    public let baseURL: String?
    /// The publisher.
    public let publisher: Publisher?
    /// Where to write to.
    public let contact: Contact?
    /// Where readers report an error on a page; nothing where they cannot.
    public let errorReport: ErrorReport?
    /// Where a security flaw can be told: an encrypted web address or a mail address.
    public let securityContact: String?

    /// Since when it is not kept up to date any more; nothing while it is.
    public let closure: Closure?
    /// The days of which copies of the site lie below it.
    public let archives: [Day]

    /// Makes an identity.
    public init(
      name: Localized<String>, description: Localized<String>, territory: Localized<String>,
      isOfficial: Bool, updated: Day, currency: String, licence: Licence,
      accessibility: Accessibility, baseURL: String?, publisher: Publisher?, contact: Contact?,
      errorReport: ErrorReport? = nil, securityContact: String? = nil, closure: Closure? = nil,
      archives: [Day] = []
    ) {
      self.name = name
      self.description = description
      self.territory = territory
      self.isOfficial = isOfficial
      self.updated = updated
      self.currency = currency
      self.licence = licence
      self.accessibility = accessibility
      self.baseURL = baseURL
      self.publisher = publisher
      self.contact = contact
      self.errorReport = errorReport
      self.securityContact = securityContact
      self.closure = closure
      self.archives = archives
    }
  }
}
