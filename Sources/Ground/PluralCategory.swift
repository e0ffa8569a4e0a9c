/// The plural categories of CLDR.
public enum PluralCategory: String, CaseIterable, Sendable {
  /// None, where a language distinguishes it.
  case zero
  /// One, and what goes with it.
  case one
  /// Two.
  case two
  /// A few.
  case few
  /// Many.
  case many
  /// Everything else.
  case other
}
