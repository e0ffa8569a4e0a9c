/// One panel of small multiples, within the frame of its cell.
struct MultiplePanel {
  private let trajectory: Trajectory
  private let positions: [String]
  private let frame: Rectangle
  private let plot: Plot

  /// The panel of `trajectory` over `positions`.
  init(_ trajectory: Trajectory, _ positions: [String], in frame: Rectangle) {
    self.trajectory = trajectory
    self.positions = positions
    self.frame = frame
    let lineHeight = TextStyle.label.lineHeight
    let scale = LinearScale(
      domain: LinearScale.domain(of: trajectory.knownValues), from: frame.maxY - lineHeight - 5,
      to: frame.minY + lineHeight + Self.radius + 2)
    let columns = Columns(count: positions.count, over: frame.minX...frame.maxX)
    plot = trajectory.plot(in: columns, scale, radius: Self.radius)
  }

  /// The height of a cell's drawing.
  static let height = 112.0
  private static let radius = 3.25

  /// The panel without the names of its positions; the reason of a gap without room becomes a letter
  /// in `notes`.
  func marks(_ notes: inout Notes) -> [any Mark] {
    let (columns, scale) = (plot.columns, plot.scale)
    let breaks = plot.cuts.map { position in
      let x = columns.edge(before: position)
      let line = Segment(from: Point(x: x, y: scale.end), to: Point(x: x, y: scale.start))
      return RuleMark(line, classes: [.rule, .methodBreak])
    }
    let zero = scale.position(of: 0)
    let foot = RuleMark(
      Segment(from: Point(x: frame.minX, y: zero), to: Point(x: frame.maxX, y: zero)),
      classes: [.axisZero])
    var placer = plot.freeRoom(from: frame.minY, besides: breaks)
    let labels = wantedLabels.compactMap { placer.place($0) }
    let gaps = plot.gaps(plot.channels.reasons(joinedBy: ", "), &placer)
    let letters = gaps.unlabeled.compactMap { letter(of: $0, &placer, &notes) }
    return plot.marks(guides: [foot], rules: breaks, gaps: gaps, labels: letters + labels)
  }

  /// The last value of each series, in full or in short.
  private var wantedLabels: [ValueLabel] {
    let (start, promised, observed) = (trajectory.start, trajectory.promised, trajectory.observed)
    let last = [
      (observed, observed.firm.last), (promised, promised.firm.last), (start, start.firm.last),
      (observed, observed.projected.last),
    ]
    return last.compactMap { channel, index in
      index.flatMap { plot.label(channel, at: $0, in: trajectory.format.lengths) }
    }
  }

  /// The letter that stands in a gap for its reason.
  private func letter(of run: Run, _ placer: inout LabelPlacer, _ notes: inout Notes) -> TextMark? {
    let key = notes.key(for: run.text)
    let size = TextMeasure(.label).size(of: [key])
    let box = plot.columns.box(of: run.columns, from: plot.scale.end, to: plot.scale.start)
    let sites = [0.0, 1, -1, 2, -2].map {
      Point(x: box.midX - size.width / 2, y: box.midY - size.height / 2 + $0 * size.height)
    }
    return placer.place(size, at: sites).map {
      TextMark(
        [key], at: $0.midX, minY: $0.minY, anchor: .middle, style: .label,
        classes: [.label, .gapLabel])
    }
  }
}

extension MultiplePanel {
  /// The names of all positions where each fits under its column, else of the first and the last.
  var names: [any Mark] {
    let measure = TextMeasure(.label)
    let columns = plot.columns
    guard positions.allSatisfy({ measure.width(of: $0) <= columns.step - 2 }) else {
      return endNames
    }
    return zip(positions, columns.centers).map { name($0, at: $1, .middle) }
  }

  /// The names of the first and the last position, under the panel's ends.
  var endNames: [any Mark] {
    let measure = TextMeasure(.label)
    guard positions.count > 1 else {
      return positions.map { name(measure.shorten($0, width: frame.width), at: frame.minX, .start) }
    }
    let ends = [positions[0], positions[positions.count - 1]].map {
      measure.shorten($0, width: frame.width / 2 - 4)
    }
    return [name(ends[0], at: frame.minX, .start), name(ends[1], at: frame.maxX, .end)]
  }

  private func name(_ text: String, at x: Double, _ anchor: TextAnchor) -> TextMark {
    TextMark(
      [text], at: x, minY: plot.scale.start + 4, anchor: anchor, style: .label,
      classes: [.axisLabel])
  }
}
