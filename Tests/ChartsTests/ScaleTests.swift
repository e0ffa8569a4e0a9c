import Charts
import TestSupport
import Testing

@Suite("Scales") struct ScaleTests {
  private func domains() -> [ClosedRange<Double>] {
    var generator = SeededGenerator(seed: 1)
    return (0..<500).compactMap { _ in
      let bounds = [generator.amount(), generator.amount()].sorted()
      return bounds[0] < bounds[1] ? bounds[0]...bounds[1] : nil
    }
  }

  @Test("the bounds of the domain lie at the ends of the range, in either direction") func bounds()
  {
    for domain in domains() {
      for (start, end) in [(0.0, 360.0), (200.0, 12.5)] {
        let scale = LinearScale(domain: domain, from: start, to: end)
        #expect(scale.position(of: domain.lowerBound) == start)
        #expect(abs(scale.position(of: domain.upperBound) - end) < 1e-9)
      }
    }
  }

  @Test(
    "ticks lie inside the domain, rise evenly by 1, 2 or 5, and are at most as many as asked for")
  func ticks() {
    for domain in domains() {
      for count in [2, 5, 10] {
        let scale = LinearScale(domain: domain, from: 0, to: 1)
        let ticks = scale.ticks(atMost: count, .any)
        #expect(ticks.count <= count)
        #expect(ticks.allSatisfy { domain.contains($0.value) })
        let steps = Set(zip(ticks, ticks.dropFirst()).map { $1.mantissa - $0.mantissa })
        #expect(steps.isSubset(of: [1, 2, 5]) && steps.count <= 1)
        #expect(scale.ticks(atMost: count, .whole).allSatisfy { $0.exponent >= 0 })
      }
    }
  }

  @Test("a nice domain holds the domain and ends on ticks") func nice() {
    for domain in domains() {
      let nice = LinearScale(domain: domain, from: 0, to: 1).nice(atMost: 10, .any)
      let ticks = nice.ticks(atMost: 10, .any)
      #expect(nice.domain.lowerBound <= domain.lowerBound)
      #expect(nice.domain.upperBound >= domain.upperBound)
      #expect(ticks.first?.value == nice.domain.lowerBound)
      #expect(ticks.last?.value == nice.domain.upperBound)
    }
  }

  @Test(
    "ticks are exact decimals",
    arguments: [
      (0.0...1, 10, ["0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
      (0.0...0.35, 10, ["0.00", "0.05", "0.10", "0.15", "0.20", "0.25", "0.30", "0.35"]),
      (-3.0...8, 4, ["0", "5"]), (0.0...487, 5, ["0", "100", "200", "300", "400"]),
      (
        1.0e15...1.0e15 + 4, 5,
        [
          "1000000000000000", "1000000000000001", "1000000000000002", "1000000000000003",
          "1000000000000004",
        ]
      ), (0.0...2.0e21, 3, ["0", "1000000000000000000000", "2000000000000000000000"]),
    ]) func exactness(domain: ClosedRange<Double>, count: Int, expected: [String])
  {
    let ticks = LinearScale(domain: domain, from: 0, to: 1).ticks(atMost: count, .any)
    #expect(ticks.map(Double.init(tick:)) == expected.compactMap(Double.init))
  }

  @Test(
    "a domain starts at zero, and is never a single point",
    arguments: [
      ([420.0, 500], 0.0...500), ([-3, -1], -3...0), ([20, 20], 0...20), ([0, 0], 0...1),
      ([], 0...1), ([-2, 5], -2...5),
    ]) func domains(values: [Double], expected: ClosedRange<Double>)
  { #expect(LinearScale.domain(of: values) == expected) }

  @Test("bands have one width, lie apart and inside the range, and their middles in the middle")
  func bands() {
    for count in 1...40 {
      let scale = BandScale(count: count, from: 20, to: 360, innerPadding: 0.2, outerPadding: 0.1)
      for index in 0..<count {
        #expect(scale.position(of: index) >= 20)
        #expect(scale.position(of: index) + scale.bandwidth <= 360 + 1e-9)
        let middle = scale.position(of: index) + scale.bandwidth / 2
        #expect(abs(scale.center(of: index) - middle) < 1e-9)
        guard index > 0 else { continue }
        let previousEnd = scale.position(of: index - 1) + scale.bandwidth
        #expect(scale.position(of: index) > previousEnd)
      }
    }
  }

  @Test("points lie evenly from edge to edge of the room") func points() {
    let scale = PointScale(count: 5, from: 10, to: 110, padding: 0.5)
    #expect((0..<5).map(scale.position(of:)) == [20, 40, 60, 80, 100])
    #expect(scale.position(of: 1.5) == 50)
    #expect(PointScale(count: 1, from: 0, to: 100, padding: 0).position(of: 0) == 50)
    #expect(PointScale(count: 1, from: 0, to: 100, padding: 0.5).position(of: 0) == 50)
  }

  @Test(
    "a stack adds up: parts touch, and end at the sums of the positive and of the negative values")
  func stackSums() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let values = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        Bool.random(using: &generator) ? generator.amount() : nil
      }
      let stack = Stack(values)
      let known = values.compactMap(\.self)
      #expect(stack.upper == known.filter { $0 > 0 }.reduce(0, +))
      #expect(stack.lower == known.filter { $0 < 0 }.reduce(0, +))
      #expect(stack.parts.map { $0 == nil } == values.map { $0 == nil })
      let rising = zip(stack.parts, values).filter { ($1 ?? -1) >= 0 }.compactMap(\.0)
      #expect(zip(rising, rising.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    }
  }
}

extension Double { fileprivate init(tick: Tick) { self = tick.value } }
