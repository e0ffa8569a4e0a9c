/// One named value of a chart, for instance a target.
public struct Measure: Hashable, Sendable {
  /// The name printed beside the value.
  public let name: String
  /// What is known of it.
  public let observation: Observation

  /// The value `observation` called `name`.
  public init(name: String, observation: Observation) {
    self.name = name
    self.observation = observation
  }
}
