public import Ground

/// A site whose content is known to be right: it exists only if there was no error in it.
///
/// A reference, because every page hands it on: a copy counts one reference, not one for each part.
public final class Site: Sendable {
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

  /// A file published as it is.
  public struct Attachment: Sendable {
    /// Its name.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// Makes an attachment.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What the site says of itself.
  public let identity: Identity
  /// Its languages, the original first.
  public let languages: [Language]
  /// The documents that sources name.
  public let documents: [Document]
  /// The words explained.
  public let glossary: [Term]
  /// The pages of prose, in the order of the menus.
  public let pages: [Page]
  /// The contracts, the newest first.
  public let contracts: [Contract]
  /// The actions followed from contract to contract, in the order of the file.
  public let threads: [Thread]
  /// The news, the newest first.
  public let updates: [Update]
  /// The files published as they are.
  public let attachments: [Attachment]
  /// The texts as they are written.
  public let texts: [WrittenText]
  /// The versions that were kept.
  public let versions: KeptVersions
  /// The years of all contracts, from the first to the last.
  public let contractYears: [ContractYear]
  /// What goes on with what from contract to contract.
  let following: Following
  /// What is taken from each document.
  private let documentUses: [Document.ID: [DocumentUse]]
  /// How many pieces of news tell of each contract, where any does.
  private let updateCounts: [Contract.ID: Int]
  /// Where each contract stands among all, so that none is searched for.
  private let contractPositions: [Contract.ID: Int]
  /// Where each document stands among all.
  private let documentPositions: [Document.ID: Int]

  /// Makes a site.
  public init(
    identity: Identity, languages: [Language], documents: [Document], glossary: [Term],
    pages: [Page], contracts: [Contract], threads: [Thread], updates: [Update],
    attachments: [Attachment], texts: [WrittenText], versions: KeptVersions
  ) {
    self.identity = identity
    self.languages = languages
    self.documents = documents
    self.glossary = glossary
    self.pages = pages
    self.contracts = contracts
    self.threads = threads
    self.updates = updates
    self.attachments = attachments
    self.texts = texts
    self.versions = versions
    contractYears = Site.years(of: contracts)
    documentUses = Site.uses(in: contracts, glossary, updates)
    updateCounts = updates.reduce(into: [:]) { counts, update in
      if let contract = update.contract { counts[contract, default: 0] += 1 }
    }
    following = Following(threads, through: contracts)
    contractPositions = Site.positions(of: contracts.map(\.id))
    documentPositions = Site.positions(of: documents.map(\.id))
  }

  private static func positions<ID: Hashable>(of ids: [ID]) -> [ID: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}

extension Site {
  /// A contract by its name.
  public func contract(_ id: Contract.ID) -> Contract? {
    contractPositions[id].map { contracts[$0] }
  }

  /// A document by its name.
  public func document(_ id: Document.ID) -> Document? {
    documentPositions[id].map { documents[$0] }
  }

  /// What the site takes from a document, contract by contract, the newest first.
  public func uses(of document: Document.ID) -> [DocumentUse] { documentUses[document] ?? [] }

  /// How many pieces of news tell of a contract.
  public func updateCount(of contract: Contract.ID) -> Int { updateCounts[contract] ?? 0 }
}
