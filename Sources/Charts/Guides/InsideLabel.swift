/// A value that stands in the middle of its bar.
enum InsideLabel {
  /// The plate and the text; the caller has checked that they fit.
  static func marks(_ text: String, in box: Rectangle) -> [any Mark] {
    let size = TextMeasure(.label).size(of: [text])
    let mark = TextMark(
      [text], at: box.midX, minY: box.midY - size.height / 2, anchor: .middle, style: .label,
      classes: [.insideLabel])
    let plate = Rectangle(
      minX: mark.bounds.minX - 2, minY: mark.bounds.minY + 0.5, width: size.width + 4,
      height: size.height - 1)
    return [PlateMark(bounds: plate), mark]
  }
}
