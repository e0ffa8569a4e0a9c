/// An acronym or a word of the administration, explained.
public struct Term: Sendable {
  /// The name by which prose refers to a term.
  public typealias ID = Identifier<Term>

  /// The name by which prose refers to it.
  public let id: ID
  /// The word itself: `ASLL`.
  public let term: Localized<String>
  /// What it stands for, officially.
  public let official: Localized<String>?
  /// What it means, in one plain sentence.
  public let plain: Localized<String>?
  /// Whether the expansion is the publisher's own, because the documents give none.
  public let isOurs: Bool
  /// Where the documents expand it.
  public let source: Source?

  /// Makes a term.
  public init(
    id: ID, term: Localized<String>, official: Localized<String>?, plain: Localized<String>?,
    isOurs: Bool, source: Source?
  ) {
    self.id = id
    self.term = term
    self.official = official
    self.plain = plain
    self.isOurs = isOurs
    self.source = source
  }
}
