/// Finds the calls by which a program would run for ever, or too deep.
///
/// A template may include itself if each round goes down to an element of a list, or to an optional
/// part, of the view it shows: views are values, so that ends. Any other round may not end.
struct RecursionCheck {
  let calls: [RoutineCall]
  let routineCount: Int

  /// The calls that close an endless round.
  var endlessCalls: [RoutineCall] {
    let rounds = callsInRounds(calls)
    let leaving = rounds.filter { $0.descent == .leaves }
    let standing = callsInRounds(rounds.filter { $0.descent == .same })
    return leaving + standing.filter { $0.callee <= $0.caller }
  }

  /// The first call deeper than a limit, rounds not counted.
  func firstCall(deeperThan limit: Int) -> RoutineCall? {
    var waiting = Array(repeating: 0, count: routineCount)
    for call in calls { waiting[call.callee] += 1 }
    var depth = Array(repeating: 0, count: routineCount)
    var ready = (0..<routineCount).filter { waiting[$0] == 0 }
    let callsOf = Dictionary(grouping: calls, by: \.caller)
    while let caller = ready.popLast() {
      for call in callsOf[caller] ?? [] {
        depth[call.callee] = max(depth[call.callee], depth[caller] + 1)
        guard depth[call.callee] <= limit else { return call }
        waiting[call.callee] -= 1
        if waiting[call.callee] == 0 { ready.append(call.callee) }
      }
    }
    return nil
  }

  /// The calls from whose callee the caller can be reached again.
  private func callsInRounds(_ calls: [RoutineCall]) -> [RoutineCall] {
    let candidates = withoutDeadEnds(calls)
    let callsOf = Dictionary(grouping: candidates, by: \.caller)
    return candidates.filter { call in
      var seen: Set<Int> = [call.callee]
      var ready = [call.callee]
      while let routine = ready.popLast() {
        if routine == call.caller { return true }
        for next in callsOf[routine] ?? [] where seen.insert(next.callee).inserted {
          ready.append(next.callee)
        }
      }
      return false
    }
  }

  /// Without the calls that lead to, or come from, routines that no round can pass.
  private func withoutDeadEnds(_ calls: [RoutineCall]) -> [RoutineCall] {
    var calls = calls
    while true {
      let callers = Set(calls.map(\.caller))
      let callees = Set(calls.map(\.callee))
      let kept = calls.filter { callers.contains($0.callee) && callees.contains($0.caller) }
      guard kept.count < calls.count else { return kept }
      calls = kept
    }
  }
}
