/// The words over a chart that say what its short numbers count.
enum UnitTitle {
  /// The words `unit` from `minY` down; nothing where the numbers say it themselves.
  static func marks(_ unit: String?, minY: Double, width: Double) -> [TextMark] {
    unit.map { unit in
      TextMark(
        TextMeasure(.label).wrap(unit, width: width, atMost: 3).lines, minX: 0, minY: minY,
        anchor: .start, style: .label, classes: [.axisLabel])
    }.map { [$0] } ?? []
  }
}
