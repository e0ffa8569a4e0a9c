/// A value that wants to be printed at its marker.
struct ValueLabel {
  /// On which side of its marker it is at home.
  enum Side {
    /// Above, as for the higher of two values.
    case above
    /// Below, as for the lower of two values.
    case below
  }

  /// Where the value lies.
  let center: Point
  /// The radius of its marker.
  let radius: Double
  /// The texts it may have, the longer first.
  let texts: [String]
  /// How it is set.
  let style: TextStyle
  /// What it stands for.
  let classes: [ChartClass]
  /// The name of its channel, where this value carries it.
  var name: String?
  /// Where it is at home.
  var side = Side.above
  /// The room it must not leave; none where any room will do.
  var bay: Rectangle?
}

extension Plot {
  /// The label of a value in one of these lengths; nothing where none is known.
  func label(_ channel: Channel, at index: Int, in lengths: [TextLength]) -> ValueLabel? {
    guard let written = channel.observations[index].written, let center = point(channel, index)
    else { return nil }
    let isStrong = channel.isStrong && !channel.isProjected(at: index)
    var classes: [ChartClass] = isStrong ? [.label, .strongLabel] : [.label]
    // A series has the color of text.
    if !channel.kind.isSeries { classes.append(channel.kind) }
    return ValueLabel(
      center: center, radius: channel.shape.reach(of: radius), texts: lengths.map(written.text),
      style: isStrong ? .strongLabel : .label, classes: classes)
  }
}

extension LabelPlacer {
  /// The text of a label in the longest form that finds a place, its name above it.
  mutating func place(_ label: ValueLabel) -> TextMark? {
    let bay = label.bay ?? frame
    for text in label.texts {
      let lines = [label.name, text].compactMap(\.self)
      let size = TextMeasure(label.style).size(of: lines)
      guard size.width <= bay.width else { continue }
      let sites = label.sites(of: size).map { $0.movedInline(into: bay, size) }
      guard let box = place(size, at: sites) else { continue }
      return TextMark(
        lines, at: box.midX, minY: box.minY, anchor: .middle, style: label.style,
        classes: label.classes)
    }
    return nil
  }
}

extension ValueLabel {
  /// The first corners of boxes of `size` around the marker, best first.
  fileprivate func sites(of size: Size) -> [Point] {
    let middle = center.x - size.width / 2
    let after = center.x + radius + 3
    let before = center.x - radius - 3 - size.width
    let above = center.y - radius - 1 - size.height
    let below = center.y + radius + 1
    let level = center.y - size.height / 2
    let near = side == .above ? above : below
    let far = side == .above ? below : above
    let beyond = side == .above ? above - size.height / 2 : below + size.height / 2
    let farBeyond = side == .above ? above - size.height - 1 : below + size.height + 1
    return [
      Point(x: middle, y: near), Point(x: middle + size.width / 3, y: near),
      Point(x: middle - size.width / 3, y: near), Point(x: middle, y: far),
      Point(x: after, y: level), Point(x: before, y: level),
      Point(x: middle + size.width / 3, y: far), Point(x: middle - size.width / 3, y: far),
      Point(x: middle, y: beyond), Point(x: middle, y: farBeyond),
    ]
  }
}
