import Charts
import Testing

/// Every figure with ordinary and with awkward data: what snapshots keep and what the laws of
/// layout are tested on.
enum Gallery {
  /// A chart and the name of its snapshot.
  struct Exhibit: Sendable, CustomTestStringConvertible {
    let name: String
    let chart: any Chart

    var testDescription: String { name }
  }

  static var exhibits: [Exhibit] { trajectories + awkwardTrajectories + stackedBars + barLists }

  static func presentation(
    _ name: String,
    _ direction: WritingDirection = .leftToRight,
    _ width: ChartWidth = .compact
  ) -> ChartPresentation {
    ChartPresentation(
      identifier: ChartIdentifier(name),
      title: "Titre de « \(name) »",
      description: "Les mêmes chiffres sont dans le tableau qui suit.",
      language: direction == .rightToLeft ? "ar" : nil,
      direction: direction,
      width: width
    )
  }

  /// Whole numbers with groups of three and up to two decimals, as French writes them.
  static func french(_ value: Double) -> String {
    let hundredths = Int64((value * 100).rounded())
    let digits = String(hundredths.magnitude / 100)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) {
        grouped += "\u{202F}"
      }
      grouped.append(digit)
    }
    let rest = hundredths.magnitude % 100
    let fraction = rest == 0 ? "" : rest < 10 ? ",0\(rest)" : ",\(rest)"
    return (hundredths < 0 ? "−" : "") + grouped + fraction
  }

  static let plain = ChartFormat(full: french, short: french)

  static let euros = ChartFormat(
    full: { french($0) + "\u{A0}€" },
    short: { value in
      switch value.magnitude {
      case 1_000_000...: french(value / 1_000_000) + "\u{A0}M€"
      case 1_000...: french(value / 1_000) + "\u{A0}k€"
      default: french(value) + "\u{A0}€"
      }
    }
  )

  /// The same, kept from left to right inside Arabic text, as a caller must do for units in Latin
  /// letters.
  static let arabic = ChartFormat(
    full: { "\u{2066}\(euros.full($0))\u{2069}" },
    short: { "\u{2066}\(euros.short($0))\u{2069}" }
  )

  /// Observations in short: a number, a reason, or nothing.
  static func observations(_ values: [Double?], reason: String = "n.\u{A0}d.") -> [Observation] {
    values.map { $0.map(Observation.value) ?? .missing(reason: reason) }
  }
}
