public import Ground

/// Something that was counted of an action in a year, outside the targets of the indicators.
///
/// A reference, because every page hands it on: a copy counts one reference, not one for each part.
public final class Observation: Sendable {
  /// The name by which content refers to an observation.
  public typealias ID = Identifier<Observation>

  /// What the parts of an observation are in their whole.
  public enum Partition: String, CaseIterable, Sendable {
    /// All of it: they add up to the value, or a discrepancy says why not.
    case exhaustive = "all"
    /// Some of it ("of which"): together they do not exceed the value.
    case partial = "some"
    /// Some of it, counted under several heads each: none alone exceeds the value.
    case overlapping
  }

  /// A part of what was counted.
  public struct Part: Sendable {
    /// What it is.
    public let label: Localized<String>
    /// How many, in the unit of the whole.
    public let value: Quantity

    /// Makes a part.
    public init(label: Localized<String>, value: Quantity) {
      self.label = label
      self.value = value
    }
  }

  /// The name by which content refers to it.
  public let id: ID
  /// The action it tells of.
  public let action: Action.ID
  /// What was counted.
  public let label: Localized<String>
  /// The unit of its values.
  public let unit: Unit
  /// The year in which it was counted.
  public let year: Int
  /// The value.
  public let value: Quantity
  /// The day for which it holds.
  public let date: Day?
  /// The parts that the document names, in its order.
  public let parts: [Part]
  /// What those parts are in the whole.
  public let partition: Partition
  /// Whether it counts persons helped, so that an amount per person may be computed.
  public let countsPersons: Bool
  /// Whether pages about the whole contract lead with it.
  public let isKeyFigure: Bool
  /// What a reader should know about it.
  public let note: Localized<String>?
  /// The discrepancy that explains why its parts do not fit.
  public let discrepancy: Discrepancy.ID?
  /// Where it is written.
  public let source: Source

  /// Makes an observation.
  public init(
    id: ID, action: Action.ID, label: Localized<String>, unit: Unit, year: Int, value: Quantity,
    date: Day?, parts: [Part], partition: Partition, countsPersons: Bool, isKeyFigure: Bool = false,
    note: Localized<String>?, discrepancy: Discrepancy.ID?, source: Source
  ) {
    self.id = id
    self.action = action
    self.label = label
    self.unit = unit
    self.year = year
    self.value = value
    self.date = date
    self.parts = parts
    self.partition = partition
    self.countsPersons = countsPersons
    self.isKeyFigure = isKeyFigure
    self.note = note
    self.discrepancy = discrepancy
    self.source = source
  }
}

extension Observation {
  /// What the parts leave of the whole, where a discrepancy tells that they ought to add up to it.
  public var unstatedRest: Quantity? {
    guard partition == .partial, discrepancy != nil, parts.count > 1 else { return nil }
    let rest = parts.reduce(value.thousandths) { $0 - $1.value.thousandths }
    return rest > 0 ? Quantity(thousandths: rest) : nil
  }
}
