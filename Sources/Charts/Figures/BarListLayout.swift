/// The places of a bar list's parts.
struct BarListLayout {
  let chart: BarList
  let compositions: [Composition]
  let legend: Legend?
  /// Where bars lie, in the direction of writing.
  let scale: LinearScale
  /// The width of the names, and whether they stand before the bars.
  let nameWidth: Double
  /// Where the room of the bars starts.
  let barStart: Double
  /// How all totals are written.
  let totalLength: TextLength
  /// How the values inside bars may be written, the longer form first.
  let insideLengths: [TextLength]
  /// The words that say what numbers count, where they do not.
  let unitTitle: [TextMark]

  init(_ chart: BarList) {
    self.chart = chart
    compositions = chart.rows.map(\.composition)
    let width = chart.presentation.width.units
    legend =
      chart.series.count > 1
      ? Legend(chart.series.enumerated().map { (.series($0), $1) }, minY: 0, width: width) : nil
    switch chart.presentation.width {
    case .narrow, .card:
      nameWidth = width
      barStart = 0
    case .wide:
      nameWidth = width * 0.42
      barStart = nameWidth + 12
    }
    // Where full totals would take most of the width from the bars, all are short.
    let totals = compositions.compactMap(\.total)
    let isWide = Self.width(of: totals, .full) > (width - barStart) * 0.45
    totalLength = isWide ? chart.format.shortest : .full
    insideLengths = isWide ? chart.format.lengthsBesideUnit : chart.format.lengths
    unitTitle = UnitTitle.marks(
      isWide ? chart.format.unit : nil, minY: legend.map { $0.maxY + 4 } ?? 0, width: width)
    scale = Self.scale(of: compositions, from: barStart, to: width, totalLength)
  }

  /// What stands above the first row.
  var head: [any Mark] { (legend?.marks ?? []) + unitTitle }

  /// The height of a bar; one with values inside is as high as they need.
  var barHeight: Double { chart.series.count > 1 ? TextStyle.label.lineHeight + 3 : 14 }

  /// The height of a bar's room, in which its value must stand.
  var slotHeight: Double { max(barHeight, TextStyle.label.lineHeight) }

  /// The distance between two rows.
  static let rowDistance = 8.0

  /// The bars' scale leaves room for the widest total after the bars, and before them if any is
  /// negative.
  private static func scale(
    of compositions: [Composition], from start: Double, to end: Double, _ length: TextLength
  ) -> LinearScale {
    let bounds = compositions.flatMap { [$0.stack.lower, $0.stack.upper] }
    let totals = compositions.compactMap(\.total)
    let share = totals.contains { $0.value < 0 } ? 0.45 : 0.8
    let before = min(width(of: totals.filter { $0.value < 0 }, length), (end - start) * share)
    let after = min(width(of: totals, length), (end - start) * share)
    return LinearScale(
      domain: DomainRule.includingZero.domain(of: bounds), from: start + before, to: end - after)
  }

  /// The width of the widest of `totals` with its distance from the bar.
  private static func width(of totals: [WrittenValue], _ length: TextLength) -> Double {
    let measure = TextMeasure(.strongLabel)
    return totals.map { measure.width(of: $0.text(length)) + valueMargin }.max() ?? 0
  }

  /// The distance from a bar to its value.
  static let valueMargin = 5.0
}
