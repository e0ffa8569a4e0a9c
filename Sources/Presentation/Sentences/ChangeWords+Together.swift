import Ground
import Model
public import Versions
import Words

extension Change {
  /// Of which contract and action it is.
  public var owner: [String?] { [key[.contract], key[.action]] }
}

extension ChangeWords {
  /// Changes of what is said about figures, those together that say the same of figures of one thing.
  public func together(_ changes: [Change]) -> [[Change]] {
    let said = { (change: Change) in
      [before(change), after(change), change.reason?.words.original] + change.owner
    }
    let own = Dictionary(grouping: changes, by: said)
    return changes.distinct(by: said).compactMap { own[said($0)] }
  }

  /// Changes that say the same of figures of one thing, in one sentence.
  public func sentence(_ changes: [Change]) -> String {
    guard changes.count > 1 else { return changes.first.map(sentence) ?? "" }
    return sentence(changes[0], of: strings.text(.changesFigureCount(count: changes.count)))
  }
}
