import Ground

/// Days as Office Open XML counts them.
enum OpenXMLDay {
  /// The number of 1 January 1970 where days count from 1900.
  private static let epoch = 25_569
  /// The days between the two beginnings.
  private static let laterStart = 1_462
  /// The number that stands for 29 February 1900, a day that never was.
  private static let phantom = 60

  /// The number of a day.
  static func serial(of day: Day) -> Int {
    let serial = day.number + epoch
    return serial > phantom ? serial : serial - 1
  }

  /// The day of a number, whatever the time; nothing where there is no such day.
  static func day(_ number: SheetNumber, from1904: Bool) -> Day? {
    guard let serial = Int(number.text.prefix { $0 != "." }), serial >= 0, serial < 3_000_000 else {
      return nil
    }
    if from1904 { return Day(number: serial + laterStart - epoch) }
    guard serial != phantom else { return nil }
    return Day(number: (serial > phantom ? serial : serial + 1) - epoch)
  }
}
