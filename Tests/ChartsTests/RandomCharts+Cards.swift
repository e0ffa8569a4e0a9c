import ChartGallery
import Charts
import TestSupport

extension RandomCharts {
  /// Sharing cards of random words and values, the same each time.
  static func cards(seed: UInt64, count: Int) -> [Gallery.Exhibit] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { index in
      let name = "random card \(index)"
      let direction: WritingDirection = Bool.random(using: &generator) ? .leftToRight : .rightToLeft
      let card = SharingCard(
        presentation: Gallery.presentation(name, direction, .card),
        siteName: Bool.random(using: &generator) ? words(atMost: 8, &generator) : nil,
        remark: Bool.random(using: &generator) ? words(atMost: 6, &generator) : nil,
        context: Bool.random(using: &generator) ? words(atMost: 12, &generator) : nil,
        title: words(atMost: 40, &generator), highlight: highlight(&generator),
        words: words(atMost: 40, &generator))
      return Gallery.Exhibit(name: name, chart: card)
    }
  }

  private static func highlight(_ generator: inout SeededGenerator) -> SharingCard.Highlight {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return .none
    case 1: return .value(words(atMost: 12, &generator))
    default:
      let count = Int.random(in: 1...12, using: &generator)
      let course = trajectory(over: count, &generator)
      let names = Trajectory.Names(
        baseline: words(atMost: 4, &generator), targets: words(atMost: 4, &generator),
        results: words(atMost: 4, &generator), projection: words(atMost: 2, &generator),
        methodBreak: words(atMost: 2, &generator))
      let positions = (0..<count).map { _ in words(atMost: 2, &generator) }
      return .course(course, positions: positions, names: names)
    }
  }
}
