public import Ground

/// The unit of a quantity.
public enum Unit: Sendable {
  /// A percentage: the sign follows the number.
  case percent
  /// Things that are counted, named in words.
  case counted(Localized<CountedNoun>)

  /// Whether another unit is the same, so that values of both may stand in one line.
  ///
  /// Units are told apart by their words in the original language.
  public func isSame(as other: Unit) -> Bool {
    switch (self, other) {
    case (.percent, .percent): true
    case (.counted(let left), .counted(let right)): left.original.forms == right.original.forms
    case (.percent, .counted), (.counted, .percent): false
    }
  }
}

/// A noun in the plural forms that its language needs.
public struct CountedNoun: Hashable, Sendable {
  /// The grammatical gender, where words around a noun agree with it.
  public enum Gender: String, CaseIterable, Sendable {
    /// Masculine.
    case masculine
    /// Feminine.
    case feminine
    /// Neuter.
    case neuter
  }

  /// The forms, by the plural category of CLDR.
  public let forms: [PluralCategory: String]
  /// The gender, where it matters.
  public let gender: Gender?

  /// Makes a noun; `other` is the form of last resort and must be there.
  public init(forms: [PluralCategory: String], gender: Gender?) {
    self.forms = forms
    self.gender = gender
  }

  /// The form for a category, or the form of last resort.
  public func form(_ category: PluralCategory) -> String { forms[category] ?? forms[.other] ?? "" }
}
