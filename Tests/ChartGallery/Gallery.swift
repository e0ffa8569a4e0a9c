package import Charts
import Ground

/// Every figure with ordinary and with awkward data: what snapshots keep and what the laws of
/// layout are tested on.
package enum Gallery {
  /// A chart and the name of its snapshot.
  package struct Exhibit: Sendable, CustomStringConvertible {
    /// The name of its snapshot, and of its place in the gallery's page.
    package let name: String
    /// The chart.
    package let chart: any Chart

    /// The exhibit `chart` called `name`.
    package init(name: String, chart: any Chart) {
      self.name = name
      self.chart = chart
    }

    /// The name.
    package var description: String { name }

    /// The chart at each width at which a page draws it; beyond the first, the width is part of the
    /// name.
    package var places: [Exhibit] {
      chart.places.enumerated().map { index, width in
        let place = index == 0 ? name : "\(name)-\(width.rawValue)"
        var chart = chart.fitted(to: width)
        let words = chart.presentation
        chart.presentation = ChartPresentation(
          identifier: ChartIdentifier(place), title: words.title, description: words.description,
          language: words.language, direction: words.direction, width: width)
        return Exhibit(name: place, chart: chart)
      }
    }
  }

  /// The exhibits of one kind of figure.
  package struct Hall: Sendable {
    /// The name of the figures.
    package let name: String
    /// The exhibits.
    package let exhibits: [Exhibit]

    /// The hall `name` with each of `exhibits` at every width that it has in a page.
    init(name: String, exhibits: [Exhibit]) {
      self.name = name
      self.exhibits = exhibits.flatMap(\.places)
    }
  }

  /// All exhibits by kind of figure.
  package static let halls: [Hall] = [
    Hall(name: "Trajectoires", exhibits: trajectories),
    Hall(name: "Tolérances, projections, ruptures", exhibits: detailedTrajectories),
    Hall(name: "Trajectoires malaisées", exhibits: awkwardTrajectories),
    Hall(name: "Barres empilées", exhibits: stackedBars),
    Hall(name: "Listes de barres", exhibits: barLists),
    Hall(name: "Listes par groupe", exhibits: groupedLists),
    Hall(name: "Barres emboîtées", exhibits: nestedBars),
    Hall(name: "Fils au long des années", exhibits: threads),
    Hall(name: "Petits multiples", exhibits: multiples),
    Hall(name: "Un résultat et sa cible", exhibits: bullets),
    Hall(name: "Montants connus en partie", exhibits: knownInPart),
    Hall(name: "Cartes de partage", exhibits: cards), Hall(name: "En anglais", exhibits: inEnglish),
  ]

  /// All exhibits.
  package static let exhibits = halls.flatMap(\.exhibits)

  /// The words and the width of the exhibit `name`.
  package static func presentation(
    _ name: String, _ direction: WritingDirection = .leftToRight, _ width: ChartWidth = .narrow
  ) -> ChartPresentation {
    ChartPresentation(
      identifier: ChartIdentifier(name), title: "Titre de « \(name) »",
      description: "Les mêmes chiffres sont dans le tableau qui suit.",
      language: direction == .rightToLeft ? "ar" : nil, direction: direction, width: width)
  }

  /// Whole numbers with groups of three and up to two decimals, as French writes them.
  package static func french(_ value: Double) -> String {
    let hundredths = Int64((value * 100).rounded())
    let grouped = DigitGroups.text(of: hundredths.magnitude / 100, separatedBy: "\u{202F}")
    let rest = hundredths.magnitude % 100
    let fraction = rest == 0 ? "" : rest < 10 ? ",0\(rest)" : ",\(rest)"
    return (hundredths < 0 ? "−" : "") + grouped + fraction
  }

  package static let plain = Writing(full: french, short: french, unit: nil)

  package static let euros = Writing(
    full: { french($0) + "\u{A0}€" },
    short: { value in
      switch value.magnitude {
      case 1_000_000...: french(value / 1_000_000) + "\u{A0}M€"
      case 1_000...: french(value / 1_000) + "\u{A0}k€"
      default: french(value) + "\u{A0}€"
      }
    }, unit: nil)

  /// Why most values are missing that are.
  package static let notDetermined = "n.\u{A0}d."

  /// Observations in short: a number, a reason, or nothing.
  package static func observations(
    _ values: [Double?], reason: String = notDetermined
  ) -> [Observation] { values.map { $0.map { .value($0) } ?? .missing(reason: reason) } }
}
