import Foundation

/// A color in CIELAB (D65), in which differences are measured.
struct LabColor: Hashable {
  let lightness: Double
  let a: Double
  let b: Double

  init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  init(_ color: Color) {
    func root(_ value: Double) -> Double {
      value > 216.0 / 24_389 ? cbrt(value) : (24_389.0 / 27 * value + 16) / 116
    }
    let (red, green, blue) = (color.red, color.green, color.blue)
    let x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    let y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    let z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    lightness = 116 * y - 16
    a = 500 * (x - y)
    b = 200 * (y - z)
  }

  /// The difference CIEDE2000: about 1 is just noticed side by side, above 10 at a glance.
  ///
  /// G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference Formula: Implementation Notes,
  /// Supplementary Test Data, and Mathematical Observations" (Color Research and Application 30,
  /// 2005).
  func difference(from other: LabColor) -> Double {
    let chroma = (hypot(a, b) + hypot(other.a, other.b)) / 2
    let correction = 1 + 0.5 * (1 - (pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7))).squareRoot())
    let first = Polar(self, correction)
    let second = Polar(other, correction)
    let lightness = (self.lightness + other.lightness) / 2
    let mean = (first.chroma + second.chroma) / 2
    let hue = first.meanHue(with: second)
    let tone =
      1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6) - 0.20
      * cosine(4 * hue - 63)
    let square = pow(lightness - 50, 2)
    let byLightness =
      (other.lightness - self.lightness) / (1 + 0.015 * square / (20 + square).squareRoot())
    let byChroma = (second.chroma - first.chroma) / (1 + 0.045 * mean)
    let turn = 2 * (first.chroma * second.chroma).squareRoot()
    let byHue = turn * sine(first.hueDifference(to: second) / 2) / (1 + 0.015 * mean * tone)
    let angle = 30 * exp(-pow((hue - 275) / 25, 2))
    let rotation = -sine(2 * angle) * 2 * (pow(mean, 7) / (pow(mean, 7) + pow(25, 7))).squareRoot()
    return
      (byLightness * byLightness + byChroma * byChroma + byHue * byHue + rotation * byChroma * byHue)
      .squareRoot()
  }
}

/// Chroma and hue of a color, as the difference needs them.
private struct Polar {
  let chroma: Double
  /// In degrees, from 0 to below 360.
  let hue: Double

  init(_ color: LabColor, _ correction: Double) {
    let a = color.a * correction
    chroma = hypot(a, color.b)
    let degrees = atan2(color.b, a) * 180 / .pi
    hue = chroma == 0 ? 0 : degrees < 0 ? degrees + 360 : degrees
  }

  func hueDifference(to other: Polar) -> Double {
    guard chroma * other.chroma != 0 else { return 0 }
    let difference = other.hue - hue
    return difference > 180 ? difference - 360 : difference < -180 ? difference + 360 : difference
  }

  func meanHue(with other: Polar) -> Double {
    guard chroma * other.chroma != 0 else { return hue + other.hue }
    let sum = hue + other.hue
    guard abs(hue - other.hue) > 180 else { return sum / 2 }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
  }
}

private func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
private func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
