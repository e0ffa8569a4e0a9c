public import Ground

/// What is new, in one language, for those who follow it with a program (Atom, RFC 4287).
///
/// Whatever is told, news today, changes of figures another day, is an entry with an address of its own.
public struct Feed: Sendable {
  /// Something new.
  public struct Entry: Sendable {
    /// The address of its page, by which programs know it again.
    let address: String
    /// Its title.
    let title: String
    /// The tag of the language in which it is written.
    let language: String
    /// The day of what it tells.
    let published: Day
    /// The day on which its text was last changed.
    let updated: Day
    /// Its text as HTML.
    let content: String
    /// The address from which the links of the text count.
    let base: String

    /// Makes an entry.
    public init(
      address: String, title: String, language: String, published: Day, updated: Day,
      content: String, base: String
    ) {
      self.address = address
      self.title = title
      self.language = language
      self.published = published
      self.updated = updated
      self.content = content
      self.base = base
    }
  }

  /// Under what conditions all of it may be used.
  public struct Rights: Sendable {
    /// The name of the licence.
    let name: String
    /// The address of its text.
    let address: String

    /// Makes them.
    public init(name: String, address: String) {
      self.name = name
      self.address = address
    }
  }

  /// The media type of a feed.
  public static let mediaType = "application/atom+xml"
  /// The end of the name of its file, by which servers know the media type.
  public static let pathExtension = "atom"

  /// Its title.
  let title: String
  /// What it is about, in a sentence.
  let subtitle: String
  /// The tag of its language.
  let language: String
  /// Its own address.
  let address: String
  /// The address of the page that shows the same.
  let page: String
  /// The address of a picture.
  let icon: String
  /// Who publishes it.
  let author: String
  /// Under what conditions it may be used.
  let rights: Rights
  /// What is new, the newest first.
  let entries: [Entry]

  /// Makes a feed; nothing where there is nothing to tell, for then no day is that of its last change.
  public init?(
    title: String, subtitle: String, language: String, address: String, page: String, icon: String,
    author: String, rights: Rights, entries: [Entry]
  ) {
    guard !entries.isEmpty else { return nil }
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.address = address
    self.page = page
    self.icon = icon
    self.author = author
    self.rights = rights
    self.entries = entries
  }
}

extension Feed {
  /// The document.
  public var bytes: [UInt8] {
    var xml = XMLWriter()
    let attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language)]
    xml.element("feed", attributes) { xml in
      xml.text("id", address)
      xml.text("title", title)
      xml.text("subtitle", subtitle)
      if let day = entries.map(\.updated).max() { xml.text("updated", Self.moment(day)) }
      xml.element("author", []) { $0.text("name", author) }
      xml.empty("link", [("rel", "self"), ("type", Self.mediaType), ("href", address)])
      xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", page)])
      xml.empty("link", [("rel", "license"), ("href", rights.address)])
      xml.text("rights", rights.name)
      xml.text("icon", icon)
      for entry in entries { append(entry, to: &xml) }
    }
    return xml.bytes
  }

  private func append(_ entry: Entry, to xml: inout XMLWriter) {
    xml.element("entry", entry.language == language ? [] : [("xml:lang", entry.language)]) { xml in
      xml.text("id", entry.address)
      xml.text("title", entry.title)
      xml.text("published", Self.moment(entry.published))
      xml.text("updated", Self.moment(entry.updated))
      xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", entry.address)])
      xml.text("content", entry.content, [("type", "html"), ("xml:base", entry.base)])
    }
  }

  /// The first moment of a day, which is all that content knows (RFC 3339).
  private static func moment(_ day: Day) -> String { "\(day.iso)T00:00:00Z" }
}
