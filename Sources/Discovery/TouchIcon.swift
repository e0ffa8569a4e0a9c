import Ground

/// The icon of a site as points, for devices that show no drawing.
public struct TouchIcon: Sendable {
  /// The path that devices of Apple ask for by themselves, at the root of a server.
  public static let path = "apple-touch-icon.png"

  /// How many points it has on each side.
  public let side: Int
  /// Whether nothing behind it shows: what shines through is black on some devices.
  private let isOpaque: Bool

  /// The sizes that a web manifest names.
  public static let ofManifest = [192, 512].map { TouchIcon(side: $0, isOpaque: false) }
  /// That of the path.
  public static let ofApple = TouchIcon(side: 180, isOpaque: true)

  /// A document in SVG of this size, which shows a drawing in SVG as large as it can be.
  public func document(of drawing: [UInt8]) -> [UInt8] {
    let size = "width=\"\(side)\" height=\"\(side)\""
    let ground = isOpaque ? "<rect \(size) fill=\"#fff\"/>" : ""
    let image = PercentEncoding.text(of: String(decoding: drawing, as: UTF8.self))
    return Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" \(size)>\(ground)\
      <image \(size) href="data:image/svg+xml,\(image)"/></svg>
      """.utf8)
  }
}
