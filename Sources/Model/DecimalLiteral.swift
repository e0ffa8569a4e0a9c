/// Reads decimal literals exactly, as whole numbers of their smallest unit.
enum DecimalLiteral {
  /// The value of `-12.5` in units of ten to the minus `decimals`: for two decimals, -1250.
  ///
  /// Nil for anything but digits with an optional sign and fraction, for more decimals than
  /// allowed (zeros at the end do not count), and for what does not fit into 64 bits.
  static func units(of text: String, decimals: Int) -> Int64? {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.count < 2 || !parts[1].isEmpty,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    var fraction = parts.count == 2 ? parts[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    guard fraction.count <= decimals else { return nil }
    let padding = String(repeating: "0", count: decimals - fraction.count)
    return Int64((isNegative ? "-" : "") + whole + fraction + padding)
  }
}
