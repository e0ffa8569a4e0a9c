public import Diagnostics
import Ground

/// What the reader of a group of keys asks for: every key, whether it can be left out, and on what that
/// depends.
public struct MappingShape: Hashable, Sendable {
  /// A key that may be written.
  public struct Key: Hashable, Sendable {
    /// The key.
    public let name: String
    /// What may be written after it.
    public let shape: Shape
    /// Whether it is needed whatever else is written.
    public let isRequired: Bool
  }

  /// Something written on which other keys depend: a key, or a word after it.
  public struct Trigger: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The word; nothing where the key alone counts.
    public let word: String?
  }

  /// What holds of other keys where something is written, or where it is not.
  public struct Condition: Hashable, Sendable {
    /// The triggers, of which one is enough.
    public let triggers: [Trigger]
    /// Whether it holds where none of them is written.
    public let isNegated: Bool
    /// The keys that are then needed.
    public let required: [String]
    /// The keys that are then not possible.
    public let refused: [String]
  }

  /// What the group is, in words: `the budget line`.
  public let subject: Message
  /// The keys, in the order in which their reader asks for them.
  public let keys: [Key]
  /// What depends on what else is written.
  public let conditions: [Condition]
  /// What is written after keys that are content: the funders of a year's amounts.
  public let others: Others?

  /// The keys of a group that are content, beside those known.
  public struct Others: Hashable, Sendable {
    /// What the keys are.
    public let form: KeyForm
    /// What is written after each.
    public let shape: Shape

    /// Makes the description of such keys.
    public init(_ form: KeyForm, _ shape: Shape) {
      self.form = form
      self.shape = shape
    }
  }

  /// The same shape with keys that are content.
  public func with(_ others: Others) -> MappingShape {
    MappingShape(subject: subject, keys: keys, conditions: conditions, others: others)
  }

  init(subject: Message, keys: [Key], conditions: [Condition], others: Others?) {
    self.subject = subject
    self.keys = keys
    self.conditions = conditions
    self.others = others
  }

  /// Asks a reader for its keys, first of nothing, then with each thing written that may change them.
  public init<Value>(_ subject: Message, _ body: (inout MappingReader) -> Value?) {
    let nothing = MappingSketch(of: subject, assuming: nil, body)
    let runs = nothing.triggers.map { ($0, MappingSketch(of: subject, assuming: $0, body)) }
    self.init(subject, nothing, Self.telling(runs))
  }

  /// The words of a key as one trigger, where all of them change the same.
  private static func telling(
    _ runs: [(Trigger, MappingSketch)]
  ) -> [(trigger: Trigger, sketch: MappingSketch)] {
    runs.filter { trigger, sketch in
      let others = runs.filter { $0.0.key == trigger.key }
      let areAlike = others.allSatisfy { $0.1.says(the: sketch) }
      return !areAlike || others[0].0 == trigger
    }.map { trigger, sketch in
      let others = runs.filter { $0.0.key == trigger.key }
      let areAlike = others.allSatisfy { $0.1.says(the: sketch) }
      return (areAlike ? Trigger(key: trigger.key, word: nil) : trigger, sketch)
    }
  }

  private init(
    _ subject: Message, _ base: MappingSketch, _ runs: [(trigger: Trigger, sketch: MappingSketch)]
  ) {
    let sketches = [base] + runs.map(\.sketch)
    let names = sketches.flatMap(\.order).distinct()
    var conditions: [Condition] = []
    var keys: [Key] = []
    for name in names {
      let shapes = sketches.compactMap { $0.shapes[name] }
      guard let shape = shapes.dropFirst().reduce(shapes.first, { $0?.merged(with: $1) }) else {
        continue
      }
      let isRequired = sketches.allSatisfy { $0.required.contains(name) }
      keys.append(Key(name: name, shape: shape, isRequired: isRequired))
      let needed = runs.filter { $0.sketch.required.contains(name) }.map(\.trigger)
      let unneeded = runs.filter { !$0.sketch.required.contains(name) }.map(\.trigger)
      if !isRequired, base.required.contains(name) {
        conditions.append(
          Condition(triggers: unneeded, isNegated: true, required: [name], refused: []))
      } else if !isRequired, !needed.isEmpty, needed != [Trigger(key: name, word: nil)] {
        conditions.append(
          Condition(triggers: needed, isNegated: false, required: [name], refused: []))
      }
      let possible = runs.filter { $0.sketch.shapes[name] != nil }.map(\.trigger)
      let refused = runs.filter { $0.sketch.shapes[name] == nil }.map(\.trigger)
      if base.shapes[name] == nil {
        guard possible != [Trigger(key: name, word: nil)] else { continue }
        conditions.append(
          Condition(triggers: possible, isNegated: true, required: [], refused: [name]))
      } else if !refused.isEmpty {
        conditions.append(
          Condition(triggers: refused, isNegated: false, required: [], refused: [name]))
      }
    }
    self.init(subject: subject, keys: keys, conditions: Condition.joined(conditions), others: nil)
  }
}

extension Shape {
  /// What is common to a shape in two cases: what is needed in one of them only can be left out here, and a
  /// schema says less than the reader does.
  fileprivate func merged(with other: Shape) -> Shape {
    switch (self, other) {
    case (.anything, _): other
    case (.list(let left, let least), .list(let right, _)):
      .list(left.merged(with: right), atLeast: least)
    case (.entries(let form, let left), .entries(_, let right)):
      .entries(form, left.merged(with: right))
    case (.mapping(let left), .mapping(let right)) where left != right:
      .mapping(left.merged(with: right))
    default: self
    }
  }
}

extension MappingShape {
  fileprivate func merged(with other: MappingShape) -> MappingShape {
    let keys = self.keys.map { key in
      let twin = other.keys.first { $0.name == key.name }
      return Key(
        name: key.name, shape: twin.map { key.shape.merged(with: $0.shape) } ?? key.shape,
        isRequired: key.isRequired && twin?.isRequired == true)
    }
    return MappingShape(
      subject: subject, keys: keys, conditions: conditions.filter(other.conditions.contains),
      others: others)
  }
}

extension MappingShape.Condition {
  /// The same conditions, those of the same triggers in one.
  fileprivate static func joined(_ conditions: [Self]) -> [Self] {
    conditions.reduce(into: []) { joined, next in
      let twin = joined.firstIndex {
        $0.triggers == next.triggers && $0.isNegated == next.isNegated
      }
      guard let twin else { return joined.append(next) }
      joined[twin] = Self(
        triggers: next.triggers, isNegated: next.isNegated,
        required: joined[twin].required + next.required,
        refused: joined[twin].refused + next.refused)
    }
  }
}
