public import Ground

extension Snapshot {
  /// Which version it is: that of a day, or a later one of the same day, which corrects what was published.
  public struct ID: Hashable, Comparable, Sendable {
    /// The day.
    public let day: Day
    /// Which one of its day it is, from one.
    public let number: Int

    /// The version of a day with a number, the first being one.
    public init(_ day: Day, number: Int) {
      self.day = day
      self.number = number
    }

    /// Reads '2026-11-30', and '2026-11-30.2' for the second one of that day; nothing of another text.
    public init?(_ text: some StringProtocol) {
      guard let day = Day(iso: text.prefix(10)) else { return nil }
      let rest = text.dropFirst(10)
      guard let number = rest.isEmpty ? 1 : Int(rest.dropFirst()) else { return nil }
      self.init(day, number: number)
      guard number >= 1, self.text == text else { return nil }
    }

    /// How it is written in the name of a file.
    public var text: String { number == 1 ? day.iso : "\(day.iso).\(number)" }

    /// The one after it on the same day.
    public var next: ID { ID(day, number: number + 1) }

    /// Orders by day and number.
    public static func < (left: ID, right: ID) -> Bool {
      (left.day, left.number) < (right.day, right.number)
    }
  }

  /// The day of the version.
  public var day: Day { id.day }
}
