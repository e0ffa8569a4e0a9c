import Diagnostics
import Model

/// How numbers that are counted are written in messages.
enum QuantityWording {
  /// `5 072,5` in French, `5,072.5` in English.
  static func words(_ quantity: Quantity) -> Message {
    let sign = quantity.thousandths < 0 ? "\u{2212}" : ""
    let magnitude = quantity.thousandths.magnitude
    var decimals = String(String(magnitude % 1_000 + 1_000).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    let whole = magnitude / 1_000
    let french = DigitGroups.text(of: whole, separatedBy: "\u{202F}")
    let english = DigitGroups.text(of: whole, separatedBy: ",")
    return Message(
      sign + french + (decimals.isEmpty ? "" : ",\(decimals)"),
      sign + english + (decimals.isEmpty ? "" : ".\(decimals)"))
  }
}

/// Digits in groups of three.
enum DigitGroups {
  /// `1 234 567`, whatever stands between the groups.
  static func text(of number: UInt64, separatedBy separator: String) -> String {
    let digits = String(number)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += separator }
      grouped.append(digit)
    }
    return grouped
  }
}
