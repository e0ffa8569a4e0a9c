import Diagnostics

extension Message {
  /// A number with its noun: in French nothing and one are singular, in English only one is.
  static func count(
    _ number: Int, french: (one: String, many: String), english: (one: String, many: String)
  ) -> Message {
    Message(
      french: "\(number)\u{A0}\(number < 2 ? french.one : french.many)",
      english: "\(number) \(number == 1 ? english.one : english.many)")
  }

  /// A number of warnings.
  static func warnings(_ number: Int) -> Message {
    count(number, french: ("avertissement", "avertissements"), english: ("warning", "warnings"))
  }
}
