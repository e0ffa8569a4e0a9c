/// What a link of Parvis' own can point at: the word before the colon, as in `action:slug`.
public enum ReferenceKind: String, CaseIterable, Hashable, Sendable {
  /// The page of an action.
  case action
  /// The page of a priority area.
  case area
  /// The page of a contract.
  case contract
  /// A page of the site.
  case page
  /// An indicator on the page of its action.
  case indicator
  /// A figure that prose cites; its text is the figure.
  case figure
  /// A published document, or the image it holds.
  case document
  /// A term of the glossary.
  case term
  /// A discrepancy between documents.
  case discrepancy
  /// Something that was counted; its text is the number.
  case observation
  /// An action followed from contract to contract.
  case thread
  /// The budget of a contract; of the only or current one when no identifier follows.
  case budget
  /// The indicators of a contract; of the only or current one when no identifier follows.
  case indicators

  /// Whether `kind:` alone means something.
  public var allowsEmptyIdentifier: Bool { self == .budget || self == .indicators }

  /// The kind that a link of a checked text names.
  public init(scheme: String) {
    guard let kind = ReferenceKind(rawValue: scheme) else {
      preconditionFailure("a text has only links of the kinds that its parser was given")
    }
    self = kind
  }
}
