/// Digits in groups of three.
public enum DigitGroups {
  /// `1 234 567`, whatever stands between the groups.
  public static func text(of number: UInt64, separatedBy separator: String) -> String {
    let digits = String(number)
    let count = digits.utf8.count
    guard count > 3 else { return digits }
    var grouped: [UInt8] = []
    grouped.reserveCapacity(2 * count)
    for (index, digit) in digits.utf8.enumerated() {
      if index > 0, (count - index).isMultiple(of: 3) { grouped += separator.utf8 }
      grouped.append(digit)
    }
    return String(decoding: grouped, as: UTF8.self)
  }
}
