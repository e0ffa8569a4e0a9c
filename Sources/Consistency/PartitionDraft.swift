public import Diagnostics
public import Model

/// The parts of an observation, with the places that their check points at.
public struct PartitionDraft {
  /// What the parts are of the whole.
  public let kind: Observation.Partition
  /// The parts, each with the place of its value.
  public let parts: [Located<Observation.Part>]

  /// Takes the parts and what they are of the whole.
  public init(kind: Observation.Partition, parts: [Located<Observation.Part>]) {
    self.kind = kind
    self.parts = parts
  }

  /// Whether the sum of the parts is what their kind allows beside the whole.
  public func adds(upTo whole: Quantity) -> Bool {
    switch kind {
    case .exhaustive: sum == whole
    case .partial: sum <= whole
    case .overlapping: true
    }
  }

  /// What the parts add up to.
  public var sum: Quantity {
    Quantity(thousandths: parts.reduce(0) { $0 &+ $1.value.value.thousandths })
  }
}
