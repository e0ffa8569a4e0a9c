import Diagnostics
import Ground
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
