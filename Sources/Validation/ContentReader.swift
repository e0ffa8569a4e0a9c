import Diagnostics
import Loading
import Model
import Syntax

/// Reads the whole content of a site, file by file, and then what its files say of each other.
struct ContentReader {
  private let tree: SourceTree

  /// Takes the files of the site.
  init(_ tree: SourceTree) { self.tree = tree }

  /// The content; no site when something is faulty, which is then reported.
  func content(into diagnostics: inout [Diagnostic]) -> ValidatedContent {
    let bare = ContentFiles(tree: tree, misnamed: [])
    let near = tree.content.first
    let node = bare.required(ContentLayout.site, near: near, into: &diagnostics).flatMap {
      bare.yaml($0, into: &diagnostics)
    }
    let contracts = tree.listing(of: ContentLayout.contracts).folders
    guard let node, let facts = SiteReader.read(node, contracts: contracts, into: &diagnostics)
    else {
      checkSyntax(into: &diagnostics)
      return ValidatedContent(site: nil, originalLanguage: nil)
    }
    let layout = ContentLayout.check(tree, languages: facts.reading.languages.map(\.code))
    diagnostics += layout.diagnostics
    let files = ContentFiles(tree: tree, misnamed: layout.misnamed)
    return ValidatedContent(
      site: site(facts.identity, files, facts.reading, into: &diagnostics),
      originalLanguage: facts.reading.original)
  }

  /// Checks the syntax of every file, where the languages are not known and nothing more can be said.
  private func checkSyntax(into diagnostics: inout [Diagnostic]) {
    let files = ContentFiles(tree: tree, misnamed: [])
    for file in tree.content where file.path != ContentLayout.site {
      guard !file.path.hasPrefix(ContentLayout.attachments + "/") else { continue }
      if file.path.hasSuffix(".yml") { _ = files.yaml(file, into: &diagnostics) }
      if file.path.hasSuffix(".json") { _ = files.json(file, into: &diagnostics) }
      if file.path.hasSuffix(".md"), SyntaxEncoding.check(file, into: &diagnostics) {
        _ = FrontMatter.split(file, into: &diagnostics)
      }
    }
  }
}

extension ContentReader {
  private func site(
    _ identity: Site.Identity?, _ files: ContentFiles, _ reading: Reading,
    into diagnostics: inout [Diagnostic]
  ) -> Site? {
    let attachments = tree.listing(of: ContentLayout.attachments).files
    let documents = documents(attachments, files, reading, into: &diagnostics)
    let terms = terms(files, reading, into: &diagnostics)
    let pages = pages(files, reading, into: &diagnostics)
    let contracts = contracts(files, reading, into: &diagnostics)
    let threads = threads(contracts, files, reading, into: &diagnostics)
    let updates = updates(files, reading, into: &diagnostics)
    UnknownReference.check(reading.ledger, into: &diagnostics)
    LinkCheck(reading, contracts: contracts, documents: documents ?? []).check(into: &diagnostics)
    if let terms {
      UnknownAcronym(terms).check(reading.ledger, original: reading.original, into: &diagnostics)
    }
    diagnostics += TranslationMissing.labels(reading.ledger.gaps)
    let complete = contracts.compactMap(\.contract)
    guard let identity, let documents, let terms, let pages, let threads, let updates,
      complete.count == contracts.count
    else { return nil }
    return Site(
      identity: identity, languages: reading.languages, documents: documents, glossary: terms,
      pages: pages, contracts: complete, threads: threads, updates: updates,
      attachments: attachments.map { Site.Attachment(name: $0.name, bytes: $0.bytes) })
  }

  private func documents(
    _ attachments: [SourceFile], _ files: ContentFiles, _ reading: Reading,
    into diagnostics: inout [Diagnostic]
  ) -> [Document]? {
    let site = tree.file(at: ContentLayout.site)
    let node = files.required(ContentLayout.documents, near: site, into: &diagnostics).flatMap {
      files.yaml($0, into: &diagnostics)
    }
    let documents = node.flatMap { node in
      node.read(
        as: reading.documents(
          files: files.misnamed.contains(ContentLayout.attachments) ? nil : attachments.map(\.name)),
        Message.same("documents.yml"), into: &diagnostics)
    }
    guard let documents else {
      reading.markUncertain(.document)
      return nil
    }
    for file in attachments where !reading.ledger.attachments.contains(file.name) {
      diagnostics.append(UnknownFile.unnamedDocument(file))
    }
    return documents
  }

  private func terms(
    _ files: ContentFiles, _ reading: Reading, into diagnostics: inout [Diagnostic]
  ) -> [Term]? {
    guard let file = tree.file(at: ContentLayout.glossary) else {
      if files.misnamed.contains(ContentLayout.glossary) { reading.markUncertain(.term) }
      return []
    }
    let terms = files.yaml(file, into: &diagnostics).flatMap { node in
      node.read(as: reading.terms, Message.same("glossary.yml"), into: &diagnostics)
    }
    if terms == nil { reading.markUncertain(.term) }
    return terms
  }

  private func pages(
    _ files: ContentFiles, _ reading: Reading, into diagnostics: inout [Diagnostic]
  ) -> [Page]? {
    if files.misnamed.contains(ContentLayout.pages) { reading.markUncertain(.page) }
    var drafts: [PageDraft?] = []
    for name in tree.listing(of: ContentLayout.pages).folders {
      let folder = ContentLayout.page(name)
      guard let place = files.first(under: folder) else { continue }
      let id = Located(name, at: place.whole)
      guard IdentifierSpelling.check(id, into: &diagnostics) else {
        reading.markUncertain(.page)
        drafts.append(nil)
        continue
      }
      reading.declare(.page, id, into: &diagnostics)
      let versions = reading.versions(
        in: folder, of: .page(Page.ID(name)), files: files, near: place, into: &diagnostics)
      drafts.append(versions.flatMap { PageReader(name, reading).page($0, into: &diagnostics) })
    }
    let read = drafts.compactMap(\.self)
    RepeatedIdentifier.checkRoles(read.compactMap(\.role), into: &diagnostics)
    guard read.count == drafts.count else { return nil }
    return read.sorted { ($0.order, $0.page.id) < ($1.order, $1.page.id) }.map(\.page)
  }

  /// The contracts, the newest first.
  private func contracts(
    _ files: ContentFiles, _ reading: Reading, into diagnostics: inout [Diagnostic]
  ) -> [ContractDraft] {
    if reading.contracts.isEmpty, let site = tree.file(at: ContentLayout.site) {
      if files.misnamed.contains(ContentLayout.contracts) {
        reading.markUncertain(.contract)
      } else {
        diagnostics.append(MissingFile.contract(near: site))
      }
    }
    var drafts: [ContractDraft] = []
    for id in reading.contracts {
      guard let place = files.first(under: ContentLayout.contract(id)) else { continue }
      let name = Located(id, at: place.whole)
      guard IdentifierSpelling.check(name, into: &diagnostics) else {
        reading.markUncertain(.contract)
        continue
      }
      reading.declare(.contract, name, into: &diagnostics)
      var reader = ContractReader(id, files, reading)
      drafts.append(reader.read(into: &diagnostics))
    }
    return drafts.sorted { left, right in
      switch (left.start, right.start) {
      case (let left?, let right?) where left != right: left > right
      case (nil, _?): false
      case (_?, nil): true
      default: left.id < right.id
      }
    }
  }
}
