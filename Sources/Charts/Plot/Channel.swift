/// One series of a plot: what is known at each position, and what its marks look like.
struct Channel {
  /// How a line goes from one value to the next.
  enum Course {
    /// Straight from value to value.
    case straight
    /// Level over each position, for what holds the whole of it.
    case steps
  }

  /// What is known at each position.
  let observations: [Observation]
  /// What its marks stand for.
  let kind: ChartClass
  /// The outline of its markers.
  let shape: DotMark.Shape
  /// How its line goes; none where its values are not joined.
  let course: Course?
  /// The first position from which on its values are not firm: hollow markers on a dashed line.
  let projectionStart: Int?
  /// Whether its firm values are printed in bold.
  let isStrong: Bool
  /// How far beside the middles of their columns its values stand.
  let offsets: [Double]

  init(
    _ observations: [Observation], _ kind: ChartClass, shape: DotMark.Shape = .circle,
    course: Course? = nil, projectionStart: Int? = nil, isStrong: Bool = false,
    offsets: [Double]? = nil
  ) {
    self.observations = observations
    self.kind = kind
    self.shape = shape
    self.course = course
    self.projectionStart = projectionStart
    self.isStrong = isStrong
    self.offsets = offsets ?? observations.map { _ in 0 }
  }

  /// The same with its values beside the middles of their columns.
  func moved(by offsets: [Double]) -> Channel {
    Channel(
      observations, kind, shape: shape, course: course, projectionStart: projectionStart,
      isStrong: isStrong, offsets: offsets)
  }

  /// Whether what is at `index` is not firm.
  func isProjected(at index: Int) -> Bool { projectionStart.map { $0 <= index } ?? false }

  /// The classes of the marker at `index`, but for that of all markers.
  func classes(at index: Int) -> [ChartClass] {
    isProjected(at: index) ? [kind, .projected] : [kind]
  }

  /// The positions of the firm values.
  var firm: [Int] { known.filter { !isProjected(at: $0) } }

  /// The positions of the values that are not firm.
  var projected: [Int] { known.filter(isProjected) }

  private var known: [Int] { observations.indices.filter { observations[$0].value != nil } }
}

extension [Channel] {
  /// Why something is missing at each position, every reason once.
  func reasons(joinedBy separator: String) -> [String?] {
    (first?.observations ?? []).indices.map { index in
      var reasons: [String] = []
      for reason in compactMap({ $0.observations[index].reason }) where !reasons.contains(reason) {
        reasons.append(reason)
      }
      return reasons.isEmpty ? nil : reasons.joined(separator: separator)
    }
  }
}
