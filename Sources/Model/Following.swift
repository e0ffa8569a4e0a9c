import Ground

/// What goes on with what from contract to contract, found once for a site.
struct Following: Sendable {
  /// The successions, in the order of time and of the later contract's actions.
  let successions: [Succession]
  /// Where the succession stands that leads to an action.
  let positions: [Subject: Int]
  /// The actions that another one goes on with.
  let followed: Set<Subject>
  /// The actions that go on with another one.
  let continuing: Set<Subject>

  /// Follows the threads through the contracts, of which the newest stands first.
  init(_ threads: [Thread], through contracts: [Contract]) {
    let transitions = threads.flatMap(Transition.all)
    followed = Set(transitions.flatMap(\.earlier))
    continuing = Set(transitions.flatMap(\.later))
    let order = contracts.reversed()
    let steps = threads.flatMap(\.steps).filter { $0.scope != nil }
    let found = Transition.joined(transitions).compactMap { transition -> Succession? in
      guard let before = order.first(where: { transition.earlier.allSatisfy($0.holds) }),
        let after = order.first(where: { transition.later.allSatisfy($0.holds) })
      else { return nil }
      return Succession(transition, from: before, to: after, scoped: steps)
    }
    let successions = order.flatMap { contract in
      contract.actions.flatMap { action in
        found.filter { $0.later.contract == contract.id && $0.later.actions.first == action.id }
      }
    }
    self.successions = successions
    positions = successions.indices.reduce(into: [:]) { positions, index in
      let later = successions[index].later
      for action in later.actions {
        positions[Subject(.action, action.rawValue, in: later.contract)] = index
      }
    }
  }
}

/// Actions of one contract or of several, and those that go on with them.
private struct Transition {
  var earlier: [Subject]
  var later: [Subject]

  /// The actions of a thread in one contract, and those in the next one that it names.
  static func all(of thread: Thread) -> [Transition] {
    let runs = thread.steps.reduce(into: [[Subject]]()) { runs, step in
      let action = Subject(.action, step.action.rawValue, in: step.contract)
      if runs.last?.last?.contract == step.contract {
        runs[runs.count - 1].append(action)
      } else {
        runs.append([action])
      }
    }
    return zip(runs, runs.dropFirst()).map { Transition(earlier: $0, later: $1) }
  }

  /// Those that share an action on the same side, directly or by others, as one.
  static func joined(_ transitions: [Transition]) -> [Transition] {
    var groups: [Int: Transition] = [:]
    var before: [Subject: Int] = [:]
    var after: [Subject: Int] = [:]
    for (index, transition) in transitions.enumerated() {
      let touched = Set(
        transition.earlier.compactMap { before[$0] } + transition.later.compactMap { after[$0] })
      var group = transition
      for other in touched.sorted().compactMap({ groups.removeValue(forKey: $0) }) {
        group.earlier += other.earlier
        group.later += other.later
      }
      for action in group.earlier { before[action] = index }
      for action in group.later { after[action] = index }
      groups[index] = group
    }
    return groups.keys.sorted().compactMap { groups[$0] }
  }
}

extension Contract { fileprivate func holds(_ action: Subject) -> Bool { action.contract == id } }

extension Succession {
  fileprivate init(
    _ transition: Transition, from before: Contract, to after: Contract, scoped steps: [Thread.Step]
  ) {
    earlier = Side(transition.earlier, of: before)
    later = Side(transition.later, of: after)
    let amounts = { (side: Side, contract: Contract) in
      contract.years.map { contract.amount(of: side.actions, in: $0) }
    }
    let (old, new) = (amounts(earlier, before), amounts(later, after))
    self.before = old.last { $0.value != nil } ?? old.last ?? .missing(.notApplicable)
    self.after = new.first { $0.value != nil } ?? new.first ?? .missing(.notApplicable)
    let own = later
    scopes = steps.filter { $0.contract == own.contract && own.actions.contains($0.action) }
      .compactMap(\.scope).distinct(by: \.original)
  }
}

extension Succession.Side {
  fileprivate init(_ actions: [Subject], of contract: Contract) {
    let named = Set(actions.map(\.name))
    self.init(
      contract: contract.id,
      actions: contract.actions.map(\.id).filter { named.contains($0.rawValue) })
  }
}
