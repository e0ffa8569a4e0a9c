import Model
import Testing

@Suite("What the parts of a count leave unsaid") struct UnstatedRestTests {
  private func observation(
    _ parts: [String], _ partition: Observation.Partition, _ discrepancy: Discrepancy.ID?
  ) -> Observation {
    Observation(
      id: Observation.ID("counted"), action: Action.ID("a"), label: Sample.text("Counted"),
      unit: Sample.unit("person"), year: 2024, value: Sample.quantity("48"), date: nil,
      parts: parts.map { Observation.Part(label: Sample.text($0), value: Sample.quantity($0)) },
      partition: partition, countsPersons: false, isKeyFigure: false, note: nil,
      discrepancy: discrepancy, source: Sample.source)
  }

  @Test("it is worked out only where a discrepancy tells that several parts ought to be all")
  func rest() {
    let told = Discrepancy.ID("unclear")
    #expect(observation(["15", "9", "6"], .partial, told).unstatedRest == Sample.quantity("18"))
    #expect(observation(["15", "9", "6"], .partial, nil).unstatedRest == nil)
    #expect(observation(["31"], .partial, told).unstatedRest == nil)
    #expect(observation(["30", "18"], .partial, told).unstatedRest == nil)
    #expect(observation(["30", "9"], .overlapping, told).unstatedRest == nil)
  }
}
