extension SmallMultiples.Names {
  /// A name beside a sample of what it names.
  typealias Entry = (sample: Legend.Sample, name: String)

  /// The names of what some of `panels` shows; what none shows needs no name.
  func entries(of panels: [SmallMultiples.Panel]) -> [Entry] {
    let all: [(entry: Entry, isShown: (SmallMultiples.Panel) -> Bool)] = [
      ((.marker(.square, [.baseline]), baseline), { $0.baseline.value != nil }),
      ((.marker(.circle, [.target]), targets), { $0.targets.contains { $0.value != nil } }),
      (
        (.marker(.circle, [.result]), results),
        { $0.results(isProjected: false).contains { $0.value != nil } }
      ),
      (
        (.marker(.circle, [.result, .projected]), projection),
        { $0.results(isProjected: true).contains { $0.value != nil } }
      ), ((.upright([.methodBreak]), methodBreak), { !$0.methodBreaks.isEmpty }),
    ]
    return all.filter { panels.contains(where: $0.isShown) }.map(\.entry)
  }
}

extension SmallMultiples.Panel {
  /// Whether the value of `results` at `index` is expected and not observed.
  func isProjected(at index: Int) -> Bool { projectionStart.map { $0 <= index } ?? false }

  /// The results that are projected, or those that are not, at their positions.
  func results(isProjected: Bool) -> [Observation] {
    results.enumerated().map { self.isProjected(at: $0) == isProjected ? $1 : .notExpected }
  }
}
