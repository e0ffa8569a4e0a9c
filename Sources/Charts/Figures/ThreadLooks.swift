/// How the series of a panel look: several are told apart by color, and by shape as long as there
/// are shapes.
struct ThreadLooks {
  private let looks: [Int]
  private let shapes: [DotMark.Shape]

  init(_ panel: ThreadChart.Panel) {
    let all = DotMark.Shape.allCases
    looks = panel.series.map(\.look)
    shapes = looks.reduce(into: []) { shapes, look in
      let own = all[look % all.count]
      let free = all.first { !shapes.contains($0) } ?? own
      shapes.append(shapes.contains(own) ? free : own)
    }
  }

  private var isAlone: Bool { looks.count == 1 }

  func shape(_ series: Int) -> DotMark.Shape { isAlone ? .circle : shapes[series] }

  func classes(_ series: Int) -> [ChartClass] {
    isAlone ? [.result] : [.series(looks[series])]
  }

  var labelClasses: [ChartClass] {
    [.label, .strongLabel] + (isAlone ? [.result] : [])
  }
}
