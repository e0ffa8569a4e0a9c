/// How a color looks to somebody, or on paper.
///
/// Protanopia and deuteranopia by F. Viénot, H. Brettel, J. D. Mollon, "Digital video colourmaps
/// for checking the legibility of displays by dichromats" (Color Research and Application 24, 1999),
/// tritanopia by H. Brettel, F. Viénot, J. D. Mollon, "Computerized simulation of color appearance
/// for dichromats" (Journal of the Optical Society of America A 14, 1997); both as matrices in
/// linear sRGB, as N. Burrus computed them for libDaltonLens. Greyscale keeps luminance alone.
enum ColorVision: CaseIterable {
  case typical
  case protanopia
  case deuteranopia
  case tritanopia
  case greyscale

  /// What is seen of `color`.
  func seen(_ color: Color) -> Color {
    switch self {
    case .typical: color
    case .protanopia:
      Self.apply((0.11238, 0.88762, 0), (0.11238, 0.88762, 0), (0.00401, -0.00401, 1), to: color)
    case .deuteranopia:
      Self.apply((0.29275, 0.70725, 0), (0.29275, 0.70725, 0), (-0.02234, 0.02234, 1), to: color)
    case .tritanopia: Self.tritanopia(color)
    case .greyscale: Color(red: color.luminance, green: color.luminance, blue: color.luminance)
    }
  }

  private typealias Row = (Double, Double, Double)

  /// Two half-planes meet in the axis of greys; a color is projected on the one of its side.
  private static func tritanopia(_ color: Color) -> Color {
    let side = 0.03901 * color.red - 0.02788 * color.green - 0.01113 * color.blue
    return side >= 0
      ? apply(
        (1.01277, 0.13548, -0.14826), (-0.01243, 0.86812, 0.14431), (0.07589, 0.80500, 0.11911),
        to: color)
      : apply(
        (0.93678, 0.18979, -0.12657), (0.06154, 0.81526, 0.12320), (-0.37562, 1.12767, 0.24796),
        to: color)
  }

  private static func apply(_ red: Row, _ green: Row, _ blue: Row, to color: Color) -> Color {
    func channel(_ row: Row) -> Double {
      let value = row.0 * color.red + row.1 * color.green + row.2 * color.blue
      return min(1, max(0, value))
    }
    return Color(red: channel(red), green: channel(green), blue: channel(blue))
  }
}
