public import Ground
public import Model

/// What a build decides and content does not.
public struct RenderingOptions: Hashable, Sendable {
  /// The day on which states are computed: what is due, what is late.
  public let day: Day
  /// The address under which the site will lie, without a slash at the end.
  public let baseURL: String?

  /// Makes options; what is not decided is taken from the site's content.
  public init(for site: Site, day: Day?, baseURL: String?) {
    self.day = day ?? site.identity.updated
    let address = baseURL ?? site.identity.baseURL
    self.baseURL = address.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
  }
}
