public import Ground

extension Site {
  /// What a site says.
  struct Held: Sendable {
    let documents: [Document]
    let glossary: [Term]
    let pages: [Page]
    let contracts: [Contract]
    let threads: [Thread]
    let updates: [Update]
    let attachments: [Attachment]
    let texts: [WrittenText]
    let versions: KeptVersions
    let years: [ContractYear]
    let following: Following
    let isComparable: Bool
    let hasEasyToRead: Bool
  }

  /// The lists of a site as parts of its content: of things that are parts themselves, their order and what
  /// they are called.
  struct Lists: Sendable {
    let contracts: Part
    let documents: Part
    let eachDocument: [Part]
    let glossary: Part
    let pages: Part
    let threads: Part
    let updates: Part
    let attachments: Part
    let texts: Part
    let versions: Part
    let years: Part
    let following: Part
    let isComparable: Part
    let hasEasyToRead: Part

    init(of held: Held) {
      contracts = Part(
        "contracts",
        telling: held.contracts.reduce(into: ByteHash()) { $0.append(text: $1.id.rawValue) })
      let eachDocument = held.documents.map { document in
        Part("documents.yml#\(document.id.rawValue)", telling: document.hash)
      }
      self.eachDocument = eachDocument
      documents = Part(
        "documents.yml",
        telling: eachDocument.reduce(into: ByteHash()) { $0.append(number: $1.hash.value) })
      glossary = Part(
        "glossary.yml", telling: held.glossary.reduce(into: ByteHash()) { $0.append($1) })
      pages = Part("pages", describing: held.pages.map(\.heading))
      threads = Part(
        "threads.yml", describing: held.threads.map { ($0.id, $0.title, $0.shortTitle) })
      updates = Part("updates", describing: held.updates.map(\.heading))
      attachments = Part("documents", describing: held.attachments.map(\.name))
      texts = Part("texts", WrittenText.hash(of: held.texts))
      versions = Part("versions", held.versions.files)
      years = Part(
        "contracts#years", telling: held.years.reduce(into: ByteHash()) { $0.append($1) })
      isComparable = Part("contracts#comparable", describing: held.isComparable)
      hasEasyToRead = Part("contracts#easy-to-read", describing: held.hasEasyToRead)
      following = Part("threads.yml#successions", describing: held.following.described)
    }

    var all: [Part] {
      [
        contracts, documents, glossary, pages, threads, updates, attachments, texts, versions,
        years, following, isComparable, hasEasyToRead,
      ] + eachDocument
    }
  }

  /// All parts of the content that what is made from a site may read: where two sites have the same, what was
  /// made from them is the same.
  public var parts: [Part] {
    let ofPages = pages.flatMap { $0.texts.parts(\.part) } + attachments.map(\.part)
    let ofNews = updates.flatMap { $0.texts.parts(\.part) } + threads.map(\.part)
    return shared + contracts.flatMap(\.parts) + ofPages + ofNews
  }
}

extension Contract {
  /// The parts of the content that it is.
  fileprivate var parts: [Part] {
    [heading, part] + texts.parts(\.part)
      + actions.flatMap { [$0.heading, $0.facts] + $0.texts.parts(\.part) }
  }
}

extension Localized {
  fileprivate func parts(_ part: (Value) -> Part) -> [Part] { languages.map { part(self[$0]) } }
}

extension Document {
  /// The hash of all of it.
  fileprivate var hash: ByteHash {
    var hash = ByteHash()
    for text in [id.rawValue, date?.iso, url, file] { hash.append(text: text ?? "") }
    for words in [title, issuer, note, onFile, leftOut, ask] { hash.append(words) }
    return hash
  }
}

extension ByteHash {
  /// Goes on with all of a year of a contract, of which most have nothing to compare with.
  fileprivate mutating func append(_ year: ContractYear) {
    append(text: "\(year.year) \(year.contract?.rawValue ?? "")")
    switch year.change {
    case .missing(let absence): append(text: absence.rawValue)
    case .known(let change): append(number: ByteHash(describing: change).value)
    }
  }

  /// Goes on with all of a term.
  fileprivate mutating func append(_ term: Term) {
    append(text: term.id.rawValue)
    for words in [term.term, term.official, term.plain] { append(words) }
    append(text: term.isOurs ? "+" : "")
    append(text: term.source == nil ? "" : "+")
    if let source = term.source { append(source) }
  }
}

extension Page {
  /// What it is called and where it stands.
  fileprivate var heading: [Any?] { [id, place, role, texts.map(\.title), texts.map(\.slug)] }
}

extension Update {
  /// All of it but its text.
  fileprivate var heading: [Any?] { [id, date, slug, contract, source, texts.map(\.title)] }
}

extension WrittenText {
  /// The hash of texts, in their order.
  fileprivate static func hash(of texts: [WrittenText]) -> ByteHash {
    texts.reduce(into: ByteHash()) { hash, text in
      let subject = text.text.subject
      for name in [subject.contract?.rawValue ?? "", subject.name, text.language.code] {
        hash.append(text: name)
      }
      hash.append(number: text.hash)
    }
  }
}

extension Following {
  fileprivate var described: [Any] {
    let sets = [followed, continuing].map { $0.map(\.place).sorted() }
    return [successions, sets]
  }
}
