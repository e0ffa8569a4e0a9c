package import Charts

extension Gallery {
  /// How the numbers of an exhibit are written.
  package struct Writing: Sendable {
    private let full: @Sendable (Double) -> String
    private let short: @Sendable (Double) -> String
    private let unit: String?

    /// A writing in two lengths, of which the short one counts in `unit`.
    package init(
      full: @escaping @Sendable (Double) -> String, short: @escaping @Sendable (Double) -> String,
      unit: String?
    ) {
      self.full = full
      self.short = short
      self.unit = unit
    }

    /// The same for the numbers of axes.
    package var format: ChartFormat {
      ChartFormat(full: { full($0.value) }, short: { short($0.value) }, unit: unit)
    }

    /// A number with its texts.
    package func value(_ value: Double) -> WrittenValue {
      WrittenValue(value, full: full(value), short: short(value))
    }

    /// An observation with the texts of its number.
    package func observation(_ observation: Observation) -> Observation {
      switch observation {
      case .known(let written): .known(value(written.value))
      case .atLeast(let written, let reason): atLeast(written.value, reason: reason)
      case .missing, .notExpected: observation
      }
    }

    /// A part of a number with its texts.
    package func atLeast(_ part: Double, reason: String) -> Observation {
      .atLeast(
        WrittenValue(
          part, full: "\(full(part)) au\u{A0}moins", short: "\(short(part)) au\u{A0}moins"),
        reason: reason)
    }

    /// A row of observations with the texts of their numbers.
    package func row(_ observations: [Observation]) -> [Observation] {
      observations.map(observation)
    }
  }
}

extension Observation {
  /// A number that an exhibit has yet to write in its own way.
  package static func value(_ value: Double) -> Observation { .known(Gallery.plain.value(value)) }

  /// The sum of `parts` where all of them are known.
  package static func sum(of parts: [Observation]) -> Observation {
    let values = parts.compactMap(\.value)
    return values.isEmpty || parts.contains { $0.reason != nil }
      ? .notExpected : .value(values.reduce(0, +))
  }
}

extension Trajectory {
  /// The same with the texts of its numbers.
  func written(_ writing: Gallery.Writing) -> Trajectory {
    Trajectory(
      baseline: writing.observation(baseline), targets: writing.row(targets),
      results: writing.row(results), projectionStart: projectionStart, methodBreaks: methodBreaks,
      format: writing.format)
  }
}

extension Bar {
  /// The same with the texts of its numbers.
  package func written(_ writing: Gallery.Writing) -> Bar {
    Bar(
      name: name, parts: writing.row(parts), total: writing.observation(total), certainty: certainty
    )
  }
}

extension BarList.Group {
  /// The same with the texts of its numbers.
  func written(_ writing: Gallery.Writing) -> BarList.Group {
    BarList.Group(
      name: name, bars: bars.map { $0.written(writing) }, total: writing.observation(total))
  }
}
