/// What may be written in a place, as a value: what schemas, forms and the authors' guide are made from.
///
/// It is never written by hand: every expectation knows its shape, and that of a group of keys is found by
/// asking its reader (`MappingShape`), so that what is said of a file and what is read are one thing.
public indirect enum Shape: Hashable, Sendable {
  /// Anything at all.
  case anything
  /// A text.
  case text(TextForm)
  /// A number.
  case number(NumberForm)
  /// `true` or `false`.
  case boolean
  /// One of the words of a vocabulary, which has the name of its type: `Stage`.
  case choice(String, [String])
  /// A list of things of one shape, of at least as many items.
  case list(Shape, atLeast: Int)
  /// A group of keys that are known beforehand.
  case mapping(MappingShape)
  /// A group of keys that are content themselves, each with a value of one shape.
  case entries(KeyForm, Shape)
  /// One of several shapes.
  case either([Shape])
  /// A shape with a name of its own: `label`, `amount`.
  case named(String, Shape)

  /// A text of any words.
  public static let words = Shape.text(TextForm())

  /// A text that matches a pattern, and may have a role.
  public static func text(matching pattern: String, _ role: TextForm.Role? = nil) -> Shape {
    .text(TextForm(pattern: pattern, role: role))
  }
}

/// What a text must be.
public struct TextForm: Hashable, Sendable {
  /// What a text is for, beside being read.
  public enum Role: Hashable, Sendable {
    /// A day of the calendar.
    case day
    /// A web address.
    case address
    /// The code of a language.
    case language
    /// It names the thing in which it stands, of this kind.
    case declares(String)
    /// It names a thing of this kind that is declared elsewhere.
    case refers(String)
  }

  /// A regular expression of ECMA-262 that it matches.
  public let pattern: String?
  /// The most characters it may have.
  public let limit: Int?
  /// What it is for.
  public let role: Role?

  /// Makes a form; one that says nothing is any text of at least one word.
  public init(pattern: String? = nil, limit: Int? = nil, role: Role? = nil) {
    self.pattern = pattern
    self.limit = limit
    self.role = role
  }
}

/// What a number must be.
public struct NumberForm: Hashable, Sendable {
  /// Whether it has no decimals.
  public let isWhole: Bool
  /// The least it may be.
  public let minimum: Int?
  /// The most it may be.
  public let maximum: Int?

  /// Makes a form.
  public init(isWhole: Bool, minimum: Int? = nil, maximum: Int? = nil) {
    self.isWhole = isWhole
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// What keys are that are content themselves.
public enum KeyForm: Hashable, Sendable {
  /// Not known here.
  case unknown
  /// A year of four digits.
  case year
  /// The code of a language of the site.
  case language
  /// The identifier of a thing of a kind.
  case identifier(of: String)
}

extension Shape {
  /// The same shape, its keys known to be of a form.
  public func keyed(by form: KeyForm) -> Shape {
    guard case .entries(_, let value) = self else { return self }
    return .entries(form, value)
  }
}
