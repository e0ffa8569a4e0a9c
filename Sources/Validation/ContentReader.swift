import Consistency
import Diagnostics
import Ground
import Layout
import Loading
import Model
import Scanning
import Syntax

/// Reads the whole content of a site, file by file, and then what its files say of each other.
struct ContentReader {
  private let tree: SourceTree
  /// The day that is given for today, if any.
  private let today: Day?
  /// What was read before.
  private let shelf: FileShelf

  /// Takes the files of the site.
  init(_ tree: SourceTree, today: Day?, keeping shelf: FileShelf) {
    self.tree = tree
    self.today = today
    self.shelf = shelf
  }

  /// The content; no site when something is faulty, which is then reported.
  func content(into diagnostics: inout [Diagnostic]) -> ValidatedContent {
    let files = ContentFiles(tree: tree, misnamed: tree.unread)
    guard let facts = facts(files, into: &diagnostics) else {
      checkSyntax(files, into: &diagnostics)
      return ValidatedContent(site: nil, originalLanguage: nil, translations: [], labelGaps: [])
    }
    let layout = ContentLayout.check(tree, languages: facts.reading.languages.map(\.code))
    diagnostics += layout.diagnostics
    var reading = facts.reading
    reading.files = ContentFiles(tree: tree, misnamed: layout.misnamed.union(tree.unread))
    let site = site(facts.identity, reading, into: &diagnostics)
    return ValidatedContent(
      site: site, originalLanguage: reading.original,
      translations: reading.ledger.translations.sorted { $0.path < $1.path },
      labelGaps: reading.ledger.gaps.inOrder)
  }

  /// The languages and the currency that `site.yml` tells; nothing where it is wrong.
  var outline: (languages: [Language], currency: String)? {
    var found: [Diagnostic] = []
    let facts = facts(ContentFiles(tree: tree, misnamed: tree.unread), into: &found)
    return facts.flatMap { facts in facts.identity.map { (facts.reading.languages, $0.currency) } }
  }

  /// What `site.yml` says.
  private func facts(_ files: ContentFiles, into diagnostics: inout [Diagnostic]) -> SiteFacts? {
    let node = files.required(ContentLayout.site, into: &diagnostics).flatMap {
      files.node($0, into: &diagnostics)
    }
    return node?.read(
      as: SiteReader.facts(files, today: today), .same("site.yml"), into: &diagnostics)
  }

  /// Checks the syntax of every file, where the languages are not known and nothing more can be said.
  private func checkSyntax(_ files: ContentFiles, into diagnostics: inout [Diagnostic]) {
    for file in tree.content where file.path != ContentLayout.site {
      guard !file.path.hasPrefix(ContentLayout.attachments + "/") else { continue }
      if [".yml", ".json"].contains(where: file.path.hasSuffix) {
        _ = files.node(file, into: &diagnostics)
      } else if file.path.hasSuffix(".md"), !ConflictMark.stands(in: file),
        SyntaxEncoding.check(file, into: &diagnostics)
      {
        _ = FrontMatter.split(file, into: &diagnostics)
      }
    }
  }
}

extension ContentReader {
  private func site(
    _ identity: Site.Identity?, _ reading: Reading, into diagnostics: inout [Diagnostic]
  ) -> Site? {
    let attachments = tree.listing(of: ContentLayout.attachments).files
    let documents = documents(attachments, reading, into: &diagnostics)
    let terms = reading.optional(
      ContentLayout.glossary, reading.terms, declaring: [.term], nothing: [], into: &diagnostics)
    let pages = pages(reading, into: &diagnostics)
    let apart = ApartReader(reading, keeping: shelf, today: today)
    let (contracts, others) = Workers.both {
      self.contracts(apart, into: &diagnostics)
    } _: {
      (
        threads: reading.apart { $0.threads(into: &$1) },
        updates: reading.apart { self.updates($0, into: &$1) },
        versions: apart.read(ContentLayout.versions) { $0.keptVersions(into: &$1) }
      )
    }
    let drafts = others.threads.joined(to: reading, &diagnostics)
    let threads = threads(drafts, contracts, into: &diagnostics)
    let updates = others.updates.joined(to: reading, &diagnostics)
    let versions = others.versions.joined(to: reading, &diagnostics)
    UnknownReference.check(reading.ledger, tree.withholding, into: &diagnostics)
    LinkCheck(reading, contracts: contracts, documents: documents ?? []).check(into: &diagnostics)
    if let terms {
      UnknownAcronym(terms).check(reading.ledger, original: reading.original, into: &diagnostics)
    }
    diagnostics += TranslationMissing.labels(reading.ledger.gaps.filter { !$0.isPlain })
    diagnostics += UntranslatedLabel.labels(reading.ledger.gaps.filter(\.isPlain))
    diagnostics += TranslationOutdated.texts(reading.ledger.translations)
    let complete = contracts.compactMap(\.contract)
    RepeatedName(ledger: reading.ledger).check(
      terms: terms ?? [], documents: documents ?? [], contracts: complete, into: &diagnostics)
    guard let identity, let documents, let terms, let pages, let threads, let updates, let versions,
      complete.count == contracts.count
    else { return nil }
    return Site(
      identity: identity, languages: reading.languages, documents: documents, glossary: terms,
      pages: pages, contracts: complete, threads: threads, updates: updates,
      attachments: attachments.map { Site.Attachment(name: $0.name, bytes: $0.bytes) },
      texts: reading.ledger.texts.map(\.written), versions: versions, waiting: waiting)
  }

  /// What waits, where those who see it read the site.
  private var waiting: Waiting {
    guard tree.withholding.day == nil else { return .nothing }
    var texts: [SiteText: Waiting.Reason] = [:]
    var results: [Contract.ID: Day] = [:]
    var threads: [Model.Thread.ID: Waiting.Reason] = [:]
    for withheld in tree.withholding.withheld {
      let names = withheld.path.split(separator: "/").map(String.init)
      switch (withheld.reason, names[1]) {
      case (.until(let day), "contracts") where !withheld.part.isEmpty:
        results[Contract.ID(names[2]), default: day] = max(
          results[Contract.ID(names[2])] ?? day, day)
      case (let reason, "updates"): texts[.update(Update.ID(names[2]))] = Waiting.Reason(reason)
      case (let reason, "pages"): texts[.page(Page.ID(names[2]))] = Waiting.Reason(reason)
      case (let reason, "threads.yml"):
        threads[Thread.ID(withheld.part.first ?? "")] = Waiting.Reason(reason)
      case (let reason, _) where names.count > 4:
        texts[.action(Contract.ID(names[2]), Action.ID(names[4]))] = Waiting.Reason(reason)
      case (let reason, _): texts[.contract(Contract.ID(names[2]))] = Waiting.Reason(reason)
      }
    }
    return Waiting(texts: texts, threads: threads, results: results)
  }

  private func documents(
    _ attachments: [SourceFile], _ reading: Reading, into diagnostics: inout [Diagnostic]
  ) -> [Document]? {
    let isMisnamed = reading.files.misnamed.contains(ContentLayout.attachments)
    let documents = reading.required(
      ContentLayout.documents, reading.documents(files: isMisnamed ? nil : attachments.map(\.name)),
      declaring: [.document], into: &diagnostics)
    guard let documents else { return nil }
    let named = reading.ledger.attachments
    diagnostics += attachments.filter { !named.contains($0.name) }.map {
      UnknownFile.unnamedDocument($0, among: named.sorted())
    }
    return documents
  }

  private func pages(_ reading: Reading, into diagnostics: inout [Diagnostic]) -> [Page]? {
    let folders = reading.folders(
      of: .page, in: ContentLayout.pages, into: &diagnostics, place: reading.files.first)
    let drafts = folders.map { folder in
      folder.flatMap { folder in
        reading.versions(in: folder.path, of: .page(Page.ID(folder.name)), into: &diagnostics)
          .flatMap { reading.page(folder.name, $0, into: &diagnostics) }
      }
    }
    let read = drafts.compactMap(\.self)
    RepeatedIdentifier.checkRoles(read.compactMap(\.role), into: &diagnostics)
    guard read.count == drafts.count else { return nil }
    NotShown.check(
      reading.ledger.imprint, roles: read.compactMap(\.role?.value), into: &diagnostics)
    return read.sorted { ($0.order, $0.page.id) < ($1.order, $1.page.id) }.map(\.page)
  }

  /// The contracts, the newest first.
  private func contracts(
    _ apart: ApartReader, into diagnostics: inout [Diagnostic]
  ) -> [ContractDraft] {
    let reading = apart.reading
    let isMisnamed = reading.files.misnamed.contains(ContentLayout.contracts)
    if reading.contracts.isEmpty, !isMisnamed, let site = tree.file(at: ContentLayout.site) {
      diagnostics.append(MissingFile.contract(near: site))
    }
    let folders = reading.folders(
      of: .contract, in: ContentLayout.contracts, into: &diagnostics, place: reading.files.first)
    let size = { (folder: ContentFolder) in
      tree.files(under: folder.path).reduce(0) { $0 + $1.bytes.count }
    }
    let drafts = Workers.map(folders.compactMap(\.self), longestFirst: size) { folder in
      apart.read(folder.path, leftAs: ReadApart.form) { reading, found in
        var reader = ContractReader(folder, reading)
        return reader.read(into: &found)
      }
    }.map { $0.joined(to: reading, &diagnostics) }
    return drafts.sorted { ($1.start?.iso ?? "", $0.id) < ($0.start?.iso ?? "", $1.id) }
  }

  /// The actions followed from contract to contract.
  private func threads(
    _ drafts: [ThreadDraft]?, _ contracts: [ContractDraft], into diagnostics: inout [Diagnostic]
  ) -> [Thread]? {
    let starts = contracts.compactMap { contract in contract.start.map { (contract.id, $0) } }
    ThreadSteps(starts: Dictionary(uniqueKeysWithValues: starts)).check(
      drafts ?? [], into: &diagnostics)
    return drafts?.map(\.thread)
  }

  /// The news, the newest first.
  private func updates(_ reading: Reading, into diagnostics: inout [Diagnostic]) -> [Update]? {
    let updates = tree.listing(of: ContentLayout.updates).folders.map { name in
      reading.update(name, into: &diagnostics)
    }
    let read = updates.compactMap(\.self)
    guard read.count == updates.count else { return nil }
    return read.sorted { ($1.date, $0.id) < ($0.date, $1.id) }
  }
}

extension Waiting.Reason {
  fileprivate init(_ reason: Withheld.Reason) {
    self =
      switch reason {
      case .draft: .draft
      case .until(let day): .until(day)
      }
  }
}
