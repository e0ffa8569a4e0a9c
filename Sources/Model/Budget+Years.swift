extension Budget {
  /// Whether anything at all is known of a year.
  func isPlanned(in year: Int) -> Bool {
    entries.contains { $0.year == year } || published.contains { $0.slice.year == year }
  }

  /// Whether anything at all is known of a stage in a year: to be paid, money was committed.
  func isSpendingKnown(in year: Int, at stage: Stage) -> Bool {
    let spent: Set<Stage?> = stage == .committed ? [.committed, .paid] : [stage]
    return entries.contains { entry in
      entry.year == year && (spent.contains(entry.stage) || spent.contains(entry.initial?.stage))
    }
      || published.contains { total in
        spent.contains(total.stage) && total.slice.year ?? year == year
      }
  }
}
