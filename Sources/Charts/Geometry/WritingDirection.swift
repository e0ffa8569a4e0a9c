/// The direction in which a language is written, which a chart follows.
public enum WritingDirection: String, Hashable, Sendable {
  /// For instance French, English, Greek.
  case leftToRight = "ltr"
  /// For instance Arabic, Hebrew, Persian: time runs from right to left too.
  case rightToLeft = "rtl"
}
