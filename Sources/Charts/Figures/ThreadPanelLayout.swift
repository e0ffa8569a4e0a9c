/// One panel of a thread: its name, its series, and what is missing of all of them.
struct ThreadPanelLayout {
  /// The axis of its unit.
  let axis: ValueAxis
  private let periods: [ThreadChart.Period]
  private let channels: [Channel]
  /// How values may be written at their markers, the longer first.
  private let lengths: [TextLength]
  private let heading: [any Mark]
  /// Where the names end, under which values begin.
  private let headingBottom: Double

  /// The layout of `panel` from `minY` down.
  init(_ panel: ThreadChart.Panel, of periods: [ThreadChart.Period], minY: Double, width: Double) {
    self.periods = periods
    let channels = panel.channels
    self.channels = channels
    let heading = panel.heading(channels, minY: minY, width: width)
    let headingEnd = heading.map(\.bounds.maxY).max() ?? minY
    let values = channels.flatMap(\.observations).compactMap(\.value)
    let isDrawn = values.contains { $0 != 0 } && values.count > 1
    // A wide panel is higher, so that its lines keep their slopes.
    let height = isDrawn ? (width > 400 ? 132.0 : 96) : 48
    let axis = { (format: ChartFormat, end: Double, share: Double) in
      let top = end + TextStyle.label.lineHeight + 8
      return ValueAxis(
        of: values, bottom: top + height, top: top, gutterAtMost: width * share, format: format)
    }
    let full = axis(panel.format.spelledOut, headingEnd, 0.15)
    let isSpelledOut = panel.format.unit != nil && full.isWhole
    let unit = UnitTitle.marks(
      isSpelledOut || values.isEmpty ? nil : panel.format.unit, minY: headingEnd, width: width)
    let end = unit.last?.bounds.maxY ?? headingEnd
    self.heading = heading + unit
    headingBottom = end
    self.axis = isSpelledOut ? full : axis(panel.format, end, 0.4)
    lengths = isSpelledOut ? panel.format.lengths : panel.format.lengthsBesideUnit
  }

  /// The panel, and the reasons that found no room in it.
  func marks(in columns: Columns) -> (marks: [any Mark], unlabeled: [Run]) {
    let words = periods.map(\.document.words)
    let plot = plot(
      in: columns, cuts: words.indices.dropFirst().filter { words[$0] != words[$0 - 1] })
    var placer = plot.freeRoom(from: headingBottom, besides: [], edges: edges(in: columns))
    let bays = bays(in: columns)
    // The latest value of a series first.
    let labels = plot.channels.flatMap { channel in
      periods.indices.reversed().compactMap { period -> TextMark? in
        var label = plot.label(channel, at: period, in: lengths)
        label?.bay = bays[period]
        return label.flatMap { placer.place($0) }
      }
    }
    let reasons = channels.reasons(joinedBy: " / ")
    let missing = zip(periods, reasons).map { $0.document.reason == nil ? $1 : nil }
    // A period without a document has a field in every panel, whose reason stands under the chart.
    let absent = periods.indices.map { isKnown($0) ? nil : periods[$0].document.reason }
    let gaps = plot.gaps(missing, &placer).adding(
      Run.runs(of: absent), in: columns, from: axis.scale.end - plot.radius, to: axis.scale.start)
    let marks = plot.marks(
      guides: axis.marks(from: columns.range.lowerBound, to: columns.range.upperBound), rules: [],
      gaps: gaps, labels: labels)
    return (marks + heading, gaps.unlabeled)
  }

  /// The series over `columns`; several values of one period stand side by side.
  private func plot(in columns: Columns, cuts: [Int]) -> Plot {
    // Shapes with corners reach further than circles, and must not reach the years under the axis.
    let radius = Plot.radius - (channels.count > 1 ? 0.75 : 0)
    let known = periods.indices.map { period in
      channels.indices.filter { channels[$0].observations[period].value != nil }
    }
    let placed = channels.enumerated().map { index, channel in
      channel.moved(
        by: known.map { known in
          let others = Double(known.count - 1)
          let rank = Double(known.firstIndex(of: index) ?? 0) - others / 2
          // Markers of any shape stay inside their column.
          let pitch = min(2.2, max(0, columns.step / radius - 2.6) / max(1, others))
          return rank * pitch * radius
        })
    }
    return Plot(channels: placed, columns: columns, scale: axis.scale, radius: radius, cuts: cuts)
  }

  /// Whether any series has a value in a period.
  private func isKnown(_ period: Int) -> Bool {
    channels.contains { $0.observations[period].value != nil }
  }

  /// The upright edges of what is missing, which values at their markers had better not cross.
  private func edges(in columns: Columns) -> [Segment] {
    periods.indices.dropFirst().filter { isKnown($0) != isKnown($0 - 1) }.map { index in
      let x = (columns.centers[index] + columns.centers[index - 1]) / 2
      return Segment(from: Point(x: x, y: axis.scale.end), to: Point(x: x, y: axis.scale.start))
    }
  }

  /// For each period the room up to the nearest periods of which nothing is known, where no value may
  /// stand: it would be read as theirs.
  private func bays(in columns: Columns) -> [Rectangle] {
    let isMissing = periods.indices.map { period in
      let reason = channels.lazy.compactMap { $0.observations[period].reason }.first
      return !isKnown(period) && (periods[period].document.reason ?? reason) != nil
    }
    return periods.indices.map { period in
      let before = isMissing[..<period].lastIndex(of: true)
      let after = isMissing[(period + 1)...].firstIndex(of: true)
      return Rectangle(
        Point(
          x: before.map { columns.centers[$0] + columns.step / 2 } ?? columns.range.lowerBound,
          y: headingBottom),
        Point(x: after.map(columns.edge) ?? columns.range.upperBound, y: axis.scale.start))
    }
  }
}

extension ThreadChart.Panel {
  /// The series: several are told apart by color, and by shape as long as there are shapes.
  fileprivate var channels: [Channel] {
    let all = DotMark.Shape.allCases
    let shapes = series.map { $0.look ?? 0 }.reduce(into: [DotMark.Shape]()) { shapes, look in
      let own = all[look % all.count]
      let free = all.first { !shapes.contains($0) } ?? own
      shapes.append(shapes.contains(own) ? free : own)
    }
    return zip(series, shapes).map { one, shape in
      Channel(
        one.observations, one.look.map(ChartClass.series) ?? .result,
        shape: series.count == 1 ? .circle : shape, course: .straight,
        projectionStart: one.certainty.isProvisional ? 0 : nil, isStrong: true)
    }
  }

  /// The name of the panel, and those of its series where there are several.
  fileprivate func heading(_ channels: [Channel], minY: Double, width: Double) -> [any Mark] {
    let name = TextMark(
      TextMeasure(.strongLabel).wrap(name, width: width, atMost: 6).lines, minX: 0, minY: minY,
      anchor: .start, style: .strongLabel, classes: [.label, .strongLabel])
    guard series.count > 1 else { return [name] }
    let entries = zip(series, channels).map { series, channel -> Legend.Entry in
      (.marker(channel.shape, channel.classes(at: 0)), series.name)
    }
    return [name] + Legend(entries, minY: name.bounds.maxY + 2, width: width).marks
  }
}
