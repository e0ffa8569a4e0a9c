public import Ground
public import Model

/// What a build decides and content does not.
public struct RenderingOptions: Hashable, Sendable {
  /// The day on which states are computed: what is due, what is late; in a site that is closed, none after
  /// the day on which it was.
  public let day: Day
  /// The address under which the site will lie, without a slash at the end.
  public private(set) var baseURL: String?
  /// Where the site lies of which this one is a copy of a day, to be kept as it is.
  public private(set) var original: Original?

  /// The site of which another one is a copy.
  public struct Original: Hashable, Sendable {
    /// Its address, where it has one.
    public let baseURL: String?
    /// The way to its root from that of the copy.
    public let path: String
  }

  /// Makes options; what is not decided is taken from the site's content.
  public init(for site: Site, day: Day?, baseURL: String?) {
    let day = day ?? site.identity.updated
    self.day = site.identity.closure.map { min($0.day, day) } ?? day
    let address = baseURL ?? site.identity.baseURL
    self.baseURL = address.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
  }

  /// The same for a copy of the site in a folder below it.
  public func archived(in folder: String) -> RenderingOptions {
    var copy = self
    copy.original = Original(
      baseURL: baseURL, path: String(repeating: "../", count: folder.split(separator: "/").count))
    copy.baseURL = baseURL.map { "\($0)/\(folder)" }
    return copy
  }

  /// The address by which programs are told of the site; nothing of a copy, of which they are told by none.
  public var announcedURL: String? { original == nil ? baseURL : nil }
}
