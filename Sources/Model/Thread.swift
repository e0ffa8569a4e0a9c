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
  public let summary: Localized<String>
  /// The actions, in the order of time; several of one contract may belong to it.
  public let steps: [Step]
  /// What cannot be compared, and why.
  public let note: Localized<String>?

  /// Makes a thread.
  public init(
    id: ID, title: Localized<String>, shortTitle: Localized<String>? = nil,
    summary: Localized<String>, steps: [Step], note: Localized<String>?
  ) {
    self.id = id
    self.title = title
    self.shortTitle = shortTitle
    self.summary = summary
    self.steps = steps
    self.note = note
  }
}

extension Site {
  /// The threads of which an action of a contract is a step, in the order of the file.
  public func threads(of action: Action.ID, in contract: Contract.ID) -> [Thread] {
    threads.filter { thread in
      thread.steps.contains { $0.contract == contract && $0.action == action }
    }
  }
}
