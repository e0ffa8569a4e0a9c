import Foundation

/// A color in linear light, for measuring.
struct Color: Hashable {
  let red: Double
  let green: Double
  let blue: Double

  /// The color of these channels in linear sRGB, from 0 to 1.
  init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The color that CSS writes as `#rgb` or `#rrggbb`, or as a keyword of forced colors in the two
  /// palettes most used; `nil` for anything else.
  init?(css: String) {
    let digits = css.hasPrefix("#") ? css.dropFirst() : ""
    let wide = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    guard wide.count == 6, let number = Int(wide, radix: 16) else { return nil }
    red = Self.linear(number >> 16 & 255)
    green = Self.linear(number >> 8 & 255)
    blue = Self.linear(number & 255)
  }

  /// The color over another, at part strength, mixed as browsers mix: in encoded sRGB.
  func over(_ ground: Color, opacity: Double) -> Color {
    func mix(_ top: Double, _ bottom: Double) -> Double {
      let encoded = Self.encoded(top) * opacity + Self.encoded(bottom) * (1 - opacity)
      return Self.decoded(encoded)
    }
    return Color(
      red: mix(red, ground.red), green: mix(green, ground.green), blue: mix(blue, ground.blue))
  }

  /// The relative luminance of WCAG 2.2, from 0 to 1.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// The contrast ratio of WCAG 2.2, from 1 to 21.
  func contrast(with other: Color) -> Double {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  private static func linear(_ channel: Int) -> Double { decoded(Double(channel) / 255) }

  private static func decoded(_ value: Double) -> Double {
    value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private static func encoded(_ value: Double) -> Double {
    value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055
  }
}
