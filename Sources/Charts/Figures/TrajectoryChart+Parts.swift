public import Ground

extension TrajectoryChart {
  /// A row of values, one for each position.
  public struct Series: Hashable, Sendable {
    /// The name printed at the last value, for instance "target".
    public let name: String
    /// What is known at each position.
    public let observations: [Observation]
    /// The part of the row that is expected and not observed.
    public let projection: Projection?

    /// The series `name`, all of it firm.
    public init(name: String, observations: [Observation]) {
      self.init(name: name, observations: observations, projection: nil)
    }

    /// The series `name`, from some position on a projection.
    public init(name: String, observations: [Observation], projection: Projection?) {
      self.name = name
      self.observations = observations
      self.projection = projection
    }

    /// Whether the value at `index` is expected and not observed.
    func isProjected(at index: Int) -> Bool { projection.map { $0.start <= index } ?? false }

    /// The positions of the values that are observed.
    var firmPositions: [Int] {
      observations.indices.filter { observations[$0].value != nil && !isProjected(at: $0) }
    }

    /// Whether there is a value at `index` that is expected and not observed.
    func hasProjection(at index: Int) -> Bool {
      isProjected(at: index) && observations[index].value != nil
    }
  }

  /// The last part of a series, which is expected and not observed.
  public struct Projection: Hashable, Sendable {
    /// The first position of the part.
    public let start: Int
    /// The words that say so, printed under its positions: "projection".
    public let remark: String

    /// The part from position `start` on.
    public init(start: Int, remark: String) {
      self.start = start
      self.remark = remark
    }
  }

  /// The state with which all later values are compared.
  public struct Baseline: Hashable, Sendable {
    /// The name printed at the value, for instance "at the start".
    public let name: String
    /// The index of its position.
    public let position: Int
    /// What is known of it.
    public let observation: Observation

    /// The state `observation` at `position`.
    public init(name: String, position: Int, observation: Observation) {
      self.name = name
      self.position = position
      self.observation = observation
    }
  }

  /// The values that count as the target, around it or beyond it.
  public struct Tolerance: Hashable, Sendable {
    /// The name printed at the band, for instance "tolerance ± 5 %".
    public let name: String
    /// The least and the greatest such value at each position; `nil` where nothing is tolerated.
    public let ranges: [ClosedRange<Double>?]

    /// The band `name`, with one range for each position.
    public init(name: String, ranges: [ClosedRange<Double>?]) {
      self.name = name
      self.ranges = ranges
    }
  }

  /// A change of method between two positions: values before and after it must not be compared, so
  /// no line crosses it.
  public struct MethodBreak: Hashable, Sendable {
    /// The position before which the method changed: 2 for a break between the second and the
    /// third.
    public let position: Int
    /// What changed, in a few words, printed at the line or, where there is no room, as a note.
    public let label: String

    /// The break `label` before `position`.
    public init(before position: Int, label: String) {
      self.position = position
      self.label = label
    }
  }

  /// The date up to which something can have happened.
  public struct Today: Hashable, Sendable {
    /// The position in steps from the first one; 1.5 lies between the second and the third.
    public let position: Double
    /// The words at the line.
    public let label: String

    /// The line `label` at `position`.
    public init(position: Double, label: String) {
      self.position = position
      self.label = label
    }

    /// The line `label` at `day`, where the positions are years and `year` is the one at `index`.
    ///
    /// A year's values stand in the middle of it.
    public init(day: Day, label: String, year: Int, at index: Int) {
      let years = Double(day.year - year) + day.partOfYear - 0.5
      self.init(position: Double(index) + years, label: label)
    }
  }
}
