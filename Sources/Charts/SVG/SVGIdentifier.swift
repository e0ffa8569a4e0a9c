/// The identity of a chart on its page, from which every `id` inside it is derived.
///
/// Two charts on one page need two names. Any text is a name: what an identifier may not hold is
/// written in hexadecimal, so that different names never become one.
public struct ChartIdentifier: Hashable, Sendable {
  /// The part that all identifiers of the chart begin with.
  let stem: String

  /// The identity of the chart called `name`, for instance `"indicator-4"`.
  public init(_ name: String) {
    var bytes = Array("chart-".utf8)
    let digits = Array("0123456789abcdef".utf8)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "_"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    stem = String(decoding: bytes, as: UTF8.self)
  }

  /// The identity of one of the chart's drawings; no other chart can have it, because no name makes
  /// an underscore that hexadecimal digits do not follow.
  func drawn(for width: ChartWidth) -> ChartIdentifier {
    ChartIdentifier(stem: "\(stem)_\(width.rawValue)")
  }

  private init(stem: String) { self.stem = stem }

  /// The identifier of one part of the chart.
  public func identifier(of part: ChartPart) -> SVGIdentifier {
    SVGIdentifier(text: "\(stem)-\(part.suffix)")
  }
}

/// A part of a chart that other parts refer to.
public enum ChartPart: Hashable, Sendable {
  /// The accessible name.
  case title
  /// The accessible description.
  case description
  /// A pattern.
  case pattern(Pattern)

  /// What follows the chart's own name in the identifier.
  var suffix: String {
    switch self {
    case .title: "title"
    case .description: "desc"
    case .pattern(let pattern): pattern.name
    }
  }
}

/// The `id` of an element, which holds nothing that would need escaping.
public struct SVGIdentifier: Hashable, Sendable { let text: String }
