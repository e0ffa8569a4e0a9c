public import Diagnostics

/// A link or an image of a document, and where it stands.
public struct MarkdownLink: Hashable, Sendable {
  /// What a destination is used for.
  public enum Role: Hashable, Sendable {
    /// A link with a text of its own.
    case link
    /// A link that takes the text of what it points at: `[](figure:population)`.
    case citation
    /// An image.
    case image
  }

  /// Where it leads.
  public let destination: LinkDestination
  /// What it is used for.
  public let role: Role
  /// The title that follows the destination, if any.
  public let title: String?
  /// The whole link in the source.
  public let location: SourceLocation
  /// The destination in the source; the whole link when the destination is defined elsewhere.
  public let destinationLocation: SourceLocation
}

/// Where a link leads, once it is known to be safe.
public enum LinkDestination: Hashable, Sendable {
  /// An address on another site or a mail address: `https:`, `http:` or `mailto:`, percent-encoded.
  case external(String)
  /// An anchor on the same page, without the `#`.
  case anchor(String)
  /// Nowhere: the text is in another language, of which this is the tag: `lang:fr`.
  case language(String)
  /// Something of the site, named and not located, by one of the caller's schemes: `action:slug#budget`.
  case reference(scheme: String, identifier: String, anchor: String?)
}

extension LinkDestination {
  /// What stands before the tag of a language.
  static let languageScheme = "lang"
}

/// A kind of link that the caller knows and Markdown does not: the word before the colon, as in `action:slug`.
public struct LinkScheme: Hashable, Sendable {
  /// The word before the colon, in lower case.
  public let name: String
  /// Whether something must follow the colon.
  public let needsIdentifier: Bool
  /// What such a link leads to, should a message propose it: `une action`, `an action`.
  public let noun: Message?

  /// The scheme of published files, the only ones that an image can show.
  public static let document = "document"

  /// Makes a scheme.
  public init(name: String, needsIdentifier: Bool, noun: Message? = nil) {
    self.name = name
    self.needsIdentifier = needsIdentifier
    self.noun = noun
  }
}
