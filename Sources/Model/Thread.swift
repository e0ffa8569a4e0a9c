import Ground

/// One promise followed from contract to contract (fil d'action).
public struct Thread: Sendable {
  /// The name by which content refers to a thread; also its page.
  public typealias ID = Identifier<Thread>

  /// How sure it is that an action goes on with the one before it.
  public enum Certainty: String, CaseIterable, Sendable {
    /// Both have the same title.
    case sameTitle = "same-title"
    /// Title or description are alike.
    case similar
    /// The documents do not say so; it follows from what they do say.
    case inferred
  }

  /// Why an action is held to go on with the one before it.
  public struct Link: Sendable {
    /// How sure it is.
    public let certainty: Certainty
    /// What shows it.
    public let evidence: Localized<String>

    /// Makes a link.
    public init(certainty: Certainty, evidence: Localized<String>) {
      self.certainty = certainty
      self.evidence = evidence
    }
  }

  /// An action of a contract in which the promise is made.
  public struct Step: Sendable {
    /// The contract.
    public let contract: Contract.ID
    /// The action in it.
    public let action: Action.ID
    /// Why it goes on with the steps before it; the first step needs no reason.
    public let link: Link?
    /// The indicators that count the promise, perhaps none, where the action counts more; else all it has.
    public let indicators: [Indicator.ID]?
    /// What the budget pays for, where that is more than the promise.
    public let scope: Localized<String>?

    /// Makes a step.
    public init(
      contract: Contract.ID, action: Action.ID, link: Link?, indicators: [Indicator.ID]? = nil,
      scope: Localized<String>? = nil
    ) {
      self.contract = contract
      self.action = action
      self.link = link
      self.indicators = indicators
      self.scope = scope
    }
  }

  /// The name by which content refers to it.
  public let id: ID
  /// Its title.
  public let title: Localized<String>
  /// A short title for where there is little room.
  public let shortTitle: Localized<String>?
  /// What is followed, in one or two plain sentences.
  public var summary: Localized<String> { part.read(held.summary) }
  /// The actions, in the order of time; several of one contract may belong to it.
  public var steps: [Step] { part.read(held.steps) }
  /// What cannot be compared, and why.
  public var note: Localized<String>? { part.read(held.note) }
  /// All but its name.
  let part: Part
  private let held: (summary: Localized<String>, steps: [Step], note: Localized<String>?)

  /// Makes a thread.
  public init(
    id: ID, title: Localized<String>, shortTitle: Localized<String>? = nil,
    summary: Localized<String>, steps: [Step], note: Localized<String>?
  ) {
    self.id = id
    self.title = title
    self.shortTitle = shortTitle
    let held = (summary: summary, steps: steps, note: note)
    self.held = held
    part = Part("threads.yml#\(id.rawValue)", describing: held)
  }
}

extension Site {
  /// The threads of which an action of a contract is a step, in the order of the file.
  public func threads(of action: Action.ID, in contract: Contract.ID) -> [Thread] {
    let positions = threadsOfActions[Subject(.action, action.rawValue, in: contract)] ?? []
    return positions.isEmpty ? [] : positions.map { threads[$0] }
  }
}

extension Thread {
  /// Where the threads stand of which each action is a step, in the order of the file.
  static func byAction(_ threads: [Thread]) -> [Subject: [Int]] {
    threads.indices.reduce(into: [:]) { found, position in
      let steps = threads[position].steps
      let actions = steps.map { Subject(.action, $0.action.rawValue, in: $0.contract) }
      for action in actions.distinct() { found[action, default: []].append(position) }
    }
  }
}
