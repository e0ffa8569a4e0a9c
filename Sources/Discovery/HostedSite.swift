/// What a server must know of a site.
public struct HostedSite: Sendable {
  /// Pages of a language that may be shown in frames on other sites.
  public struct Framed: Hashable, Sendable {
    /// The tag of the language, which is the folder of its pages.
    let language: String
    /// The name of the folders in which such pages lie, at any depth.
    let folder: String

    /// Makes them.
    public init(language: String, folder: String) {
      self.language = language
      self.folder = folder
    }
  }

  /// Where it lies.
  let address: HostAddress
  /// The tags of its languages, which are the folders of its pages.
  let languages: [String]
  /// The folders that have a page of their own for what is not found; the root has one of all languages.
  var foldersWithNotFound: [String] { languages.count > 1 ? languages : [] }
  /// What its pages may load.
  let policy: SecurityPolicy
  /// Those that may be shown on other sites.
  let framed: [Framed]

  /// Makes what a server must know.
  public init(address: HostAddress, languages: [String], policy: SecurityPolicy, framed: [Framed]) {
    self.address = address
    self.languages = languages
    self.policy = policy
    self.framed = framed
  }
}

extension HostedSite {
  /// A header of an answer.
  typealias Header = (name: String, value: String)

  /// The headers of every answer, besides the content security policy.
  var headers: [Header] {
    let strict: [Header] =
      address.isSecure ? [("Strict-Transport-Security", "max-age=31536000")] : []
    return [
      ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "strict-origin-when-cross-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ] + strict
  }

  /// How long browsers may keep what lies in a folder without asking; all else they may keep, and must ask
  /// each time whether it changed, which costs no transfer while it did not.
  ///
  /// The names of files stay when their contents change, so that nothing may be kept for long.
  static let lifetimes: [(folder: String, cache: String)] = [
    ("theme", "max-age=600, stale-while-revalidate=86400"), ("documents", "max-age=86400"),
  ]
  /// How long browsers may keep all else.
  static let lifetime = "no-cache"

  /// The folder whose files programs of other sites may read in a browser.
  static let openFolder = "data"

  /// The media types of files that servers do not know everywhere, by the ends of their names.
  public static let mediaTypes: [(type: String, ending: String)] = [
    (Feed.mediaType, Feed.pathExtension), ("application/manifest+json", "webmanifest"),
    ("application/ld+json", "jsonld"), ("text/turtle", "ttl"), ("text/csv", "csv"),
    ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ]

  /// The media types of texts, which are in UTF-8 and worth compressing, besides HTML.
  static let textTypes =
    ["text/css", "text/plain", "text/xml", "application/xml", "application/json", "image/svg+xml"]
    + mediaTypes.map(\.type).filter { !$0.hasPrefix("application/vnd.") }

  /// The paths of pages that may be framed, as a regular expression.
  var framedPattern: String {
    let folders = framed.map { "\($0.language)/(.+/)?\($0.folder)" }
    return "^\(Self.escaped(address.path))(\(folders.joined(separator: "|")))/[^/]+\\.html$"
  }

  /// A text that a regular expression takes as it is.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { pattern, character in
      if ".+*?()[]{}|^$\\".contains(character) { pattern.append("\\") }
      pattern.append(character)
    }
  }
}
