/// A language in which a site speaks, by its BCP 47 tag: `fr`, `en`, `ar`.
public struct Language: Hashable, Sendable {
  /// The tag, as it stands in `lang` attributes and folder names.
  public let code: String

  /// Makes a language from its tag.
  public init(_ code: String) { self.code = code }
}
