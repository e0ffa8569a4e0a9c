/// How the series of a panel look: several are told apart by color, and by shape as long as there
/// are shapes; what is not firm is hollow, and printed in regular weight.
struct ThreadLooks {
  private let series: [ThreadChart.Series]
  private let shapes: [DotMark.Shape]

  init(_ panel: ThreadChart.Panel) {
    let all = DotMark.Shape.allCases
    series = panel.series
    shapes = series.map { $0.look ?? 0 }.reduce(into: []) { shapes, look in
      let own = all[look % all.count]
      let free = all.first { !shapes.contains($0) } ?? own
      shapes.append(shapes.contains(own) ? free : own)
    }
  }

  func shape(_ index: Int) -> DotMark.Shape { series.count == 1 ? .circle : shapes[index] }

  func classes(_ index: Int) -> [ChartClass] {
    [series[index].look.map(ChartClass.series) ?? .result]
      + (series[index].certainty.isProvisional ? [.projected] : [])
  }

  func labelStyle(_ index: Int) -> TextStyle {
    series[index].certainty.isProvisional ? .label : .strongLabel
  }

  func labelClasses(_ index: Int) -> [ChartClass] {
    [.label] + (series[index].certainty.isProvisional ? [] : [.strongLabel])
      + (series[index].look == nil ? [.result] : [])
  }
}
