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
    public var bytes: [UInt8] { part.read(held) }
    let part: Part
    private let held: [UInt8]

    /// Makes an attachment.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      held = bytes
      part = Part("documents/\(name)", ByteHash(of: bytes))
    }
  }

  /// What the site says of itself.
  public let identity: Identity
  /// Its languages, the original first.
  public let languages: [Language]
  /// The documents that sources name.
  public var documents: [Document] { lists.documents.read(held.documents) }
  /// The words explained.
  public var glossary: [Term] { lists.glossary.read(held.glossary) }
  /// The pages of prose, in the order of the menus.
  public var pages: [Page] { lists.pages.read(held.pages) }
  /// The contracts, the newest first.
  public var contracts: [Contract] { lists.contracts.read(held.contracts) }
  /// The actions followed from contract to contract, in the order of the file.
  public var threads: [Thread] { lists.threads.read(held.threads) }
  /// The news, the newest first.
  public var updates: [Update] { lists.updates.read(held.updates) }
  /// The files published as they are.
  public var attachments: [Attachment] { lists.attachments.read(held.attachments) }
  /// The texts as they are written.
  public var texts: [WrittenText] { lists.texts.read(held.texts) }
  /// The versions that were kept.
  public var versions: KeptVersions { lists.versions.read(held.versions) }
  /// The years of all contracts, from the first to the last.
  public var contractYears: [ContractYear] { lists.years.read(held.years) }
  /// Whether there are amounts of several years to compare.
  public var isComparable: Bool { lists.isComparable.read(held.isComparable) }
  /// Whether any action has a version that is easy to read.
  public var hasEasyToRead: Bool { lists.hasEasyToRead.read(held.hasEasyToRead) }
  /// What goes on with what from contract to contract.
  var following: Following { lists.following.read(held.following) }
  /// The succession that leads to each action.
  let successionsToActions: Findings<Subject, Succession>
  /// Where the threads stand of which each action is a step.
  let threadsOfActions: Findings<Subject, [Int]>
  /// What is taken from each document.
  private let documentUses: Findings<Document.ID, [DocumentUse]>
  /// What all of it says, handed out to those who read a part.
  private let held: Held
  /// The parts of the content that lists are.
  private let lists: Lists
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
    let following = Following(threads, through: contracts)
    let years = Site.years(of: contracts)
    let held = Held(
      documents: documents, glossary: glossary, pages: pages, contracts: contracts,
      threads: threads, updates: updates, attachments: attachments, texts: texts,
      versions: versions, years: years, following: following,
      isComparable: !Site.budgetChanges(of: contracts, years).isEmpty,
      hasEasyToRead: contracts.contains { $0.actions.contains { $0.easyToRead != nil } })
    self.held = held
    lists = Lists(of: held)
    documentUses = Findings(Site.uses(in: contracts, glossary, updates)) {
      "documents.yml#uses/\($0.rawValue)"
    }
    successionsToActions = Findings(following.positions.mapValues { following.successions[$0] }) {
      "threads.yml#succession/\($0.place)"
    }
    threadsOfActions = Findings(Thread.byAction(threads)) { "threads.yml#of/\($0.place)" }
    updateCounts = updates.reduce(into: [:]) { counts, update in
      if let contract = update.contract { counts[contract, default: 0] += 1 }
    }
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
    let contracts = contracts
    return contractPositions[id].map { contracts[$0] }
  }

  /// A document by its name.
  public func document(_ id: Document.ID) -> Document? {
    guard let position = documentPositions[id] else { return lists.documents.read(nil) }
    return lists.eachDocument[position].read(held.documents[position])
  }

  /// The parts of the content that are no contract's and no text's.
  var shared: [Part] {
    lists.all + documentUses.parts + successionsToActions.parts + threadsOfActions.parts
  }

  /// What the site takes from a document, contract by contract, the newest first.
  public func uses(of document: Document.ID) -> [DocumentUse] { documentUses[document] ?? [] }

  /// How many pieces of news tell of a contract.
  public func updateCount(of contract: Contract.ID) -> Int {
    lists.updates.read(updateCounts[contract] ?? 0)
  }
}
