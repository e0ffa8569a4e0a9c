import Ground

/// A site whose content is known to be right: it exists only if there was no error in it.
///
/// A reference, because every page hands it on: a copy counts one reference, not one for each part.
public final class Site: Sendable {
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
  /// What waits before everybody sees it, where the site is made for its authors.
  public let waiting: Waiting
  /// What goes on with what from contract to contract.
  var following: Following { lists.following.read(held.following) }
  /// The succession that leads to each action.
  let successionsToActions: Findings<Subject, Succession>
  /// The contract that follows each.
  private let successors: Findings<Contract.ID, Contract.ID>
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
    attachments: [Attachment], texts: [WrittenText], versions: KeptVersions,
    waiting: Waiting = .nothing
  ) {
    self.identity = identity
    self.waiting = waiting
    self.languages = languages
    let following = Following(threads, through: contracts)
    let followers = Site.successors(among: contracts, following.successions)
    let years = Site.years(of: contracts, followedBy: followers)
    let held = Held(
      documents: documents, glossary: glossary, pages: pages, contracts: contracts,
      threads: threads, updates: updates, attachments: attachments, texts: texts,
      versions: versions, years: years, following: following,
      isComparable: !Site.budgetChanges(of: contracts, years).isEmpty,
      hasEasyToRead: contracts.contains { $0.actions.contains { $0.easyToRead != nil } })
    self.held = held
    lists = Lists(of: held)
    documentUses = Findings(Site.uses(in: contracts, glossary, updates), hash: DocumentUse.hash) {
      "documents.yml#uses/\($0.rawValue)"
    }
    successionsToActions = Findings(following.positions.mapValues { following.successions[$0] }) {
      "threads.yml#succession/\($0.place)"
    }
    successors = Findings(
      followers, hash: { ByteHash(of: $0.rawValue.utf8) },
      name: { "contracts#after/\($0.rawValue)" })
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
      + successors.parts
  }

  /// What the site takes from a document, contract by contract, the newest first.
  public func uses(of document: Document.ID) -> [DocumentUse] { documentUses[document] ?? [] }

  /// The contract that follows one, where any is known to.
  public func successor(of contract: Contract.ID) -> Contract.ID? { successors[contract] }

  /// How many pieces of news tell of a contract.
  public func updateCount(of contract: Contract.ID) -> Int {
    lists.updates.read(updateCounts[contract] ?? 0)
  }
}
