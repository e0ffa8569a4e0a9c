import Charts

extension Gallery {
  /// Lines with a gap, alone, in steps, level, and with nothing known.
  static var lines: Exhibit {
    let rows: [([Double?], Bool, [ChartClass])] = [
      ([40, 12, nil, 30, 8, 22], false, [.result]),
      ([nil, 20, nil, 20, nil, nil], false, [.result]),
      ([40, 12, nil, 30, 8, 22], true, [.target]), ([nil, 20, nil, nil, nil, 5], true, [.target]),
      ([20, 20, 20, 20, 20, 20], false, [.result, .projected]),
      ([nil, nil, nil, nil, nil, nil], false, [.result]),
    ]
    let marks = rows.enumerated().map { row, line in
      let points = line.0.enumerated().map { index, value in
        value.map { Point(x: 24 + Double(index) * 48, y: Double(row) * 50 + $0) }
      }
      return LineMark(points, course: line.1 ? .steps(width: 48) : .straight, classes: line.2)
    }
    return drawing("marks-lines", 300, marks)
  }

  /// Rules: level, upright, slanted, as short as a point, and of every kind.
  static var rules: Exhibit {
    let kinds: [[ChartClass]] = [
      [.gridLine], [.axisZero], [.rule, .baseline], [.rule, .target], [.rule, .methodBreak],
      [.rule, .today], [.rule, .gapMark],
    ]
    let level = kinds.enumerated().map { index, classes in
      let y = 8 + Double(index) * 12
      return RuleMark(Segment(from: Point(x: 0, y: y), to: Point(x: 140, y: y)), classes: classes)
    }
    let upright = kinds.enumerated().map { index, classes in
      let x = 156 + Double(index) * 14
      return RuleMark(Segment(from: Point(x: x, y: 4), to: Point(x: x, y: 84)), classes: classes)
    }
    let point = Point(x: 278, y: 44)
    let others = [
      rule(Point(x: 258, y: 4), Point(x: 288, y: 84), .axisZero), rule(point, point, .axisZero),
    ]
    return drawing("marks-rules", 92, level + upright + others)
  }

  /// Texts: anchored on each side, in lines, over others, in two scripts, with nothing in them.
  static var texts: Exhibit {
    let anchors: [TextAnchor] = [.start, .middle, .end]
    let anchored = anchors.enumerated().map { index, anchor in
      text("Ancrage n° \(index + 1)", 196, 4 + Double(index) * 18, anchor)
    }
    let wrapped = TextMark(
      TextMeasure(.strongLabel).wrap(longName, width: 104, atMost: 4).lines, minX: 0, minY: 4,
      anchor: .start, style: .strongLabel, classes: [.label, .strongLabel])
    let mixed = [
      text("الهدف 2027: 1 234", 288, 62, .end), text("<&>\"\u{301}", 144, 62, .middle),
      text("", 0, 62, .start),
    ]
    let classes: [ChartClass] = [
      .axisLabel, .bracketLabel, .note, .gapLabel, .target, .result, .tolerance, .today,
      .methodBreak,
    ]
    let kinds = classes.enumerated().map { index, kind in
      TextMark(
        [kind.name], minX: Double(index % 3) * 96, minY: 84 + Double(index / 3) * 18,
        anchor: .start, style: .label, classes: [.label, kind])
    }
    return drawing("marks-texts", 142, anchored + [wrapped] + mixed + kinds)
  }

  /// Bands: straight and in steps, with a gap, alone between gaps, and as thin as a line.
  static var bands: Exhibit {
    let rows: [([ClosedRange<Double>?], Bool)] = [
      ([4...30, 10...40, nil, 8...12, 2...38, 20...36], false),
      ([4...30, 10...40, nil, 8...12, 2...38, 20...36], true),
      ([nil, 10...30, nil, 20...20, nil, nil], false),
      ([20...20, 20...20, nil, 20...20, nil, 5...35], true),
    ]
    let marks = rows.enumerated().map { row, band in
      let slices = band.0.enumerated().map { index, range in
        range.map { range in
          AreaBandMark.Slice(
            x: 24 + Double(index) * 48, from: Double(row) * 50 + range.lowerBound,
            to: Double(row) * 50 + range.upperBound)
        }
      }
      return AreaBandMark(
        slices, course: band.1 ? .steps(width: 48) : .straight,
        classes: row.isMultiple(of: 2) ? [.area] : [.tolerance])
    }
    return drawing("marks-bands", 200, marks)
  }

  /// Facets of one size, under names of any length.
  static var facets: Exhibit {
    let names = [
      "Un", longName, "Accès aux droits", "الوصول إلى الحقوق", longName + " " + longName,
    ]
    let grid = FacetGrid(names, minY: 0, width: 288, narrowest: 100, height: 40)
    let marks = grid.cells.flatMap { cell -> [any Mark] in
      let frame = cell.frame
      return [
        cell.heading, GapMark(bounds: frame),
        rule(Point(x: frame.minX, y: frame.maxY), Point(x: frame.maxX, y: frame.maxY), .axisZero),
      ]
    }
    return drawing("marks-facets", grid.maxY + 4, marks)
  }
}
