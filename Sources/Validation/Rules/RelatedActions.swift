import Diagnostics
import Model

extension Rule { static let relatedActions = Rule("related-actions", .warning) }

/// `related-actions`: a fiche names as related each other action and area once, and neither itself nor its own area.
///
/// A warning: the page would show a link to itself, or the same link twice.
enum RelatedActions {
  /// Checks what the fiche of an action names.
  static func check(
    _ actions: [Located<Action.ID>], _ areas: [Located<PriorityArea.ID>], of action: Action.ID,
    in area: PriorityArea.ID?, into diagnostics: inout [Diagnostic]
  ) {
    check(
      actions.map { $0.map(\.rawValue) }, not: action.rawValue,
      Message("est cette fiche elle-même", "is this very action sheet"), into: &diagnostics)
    check(
      areas.map { $0.map(\.rawValue) }, not: area?.rawValue,
      Message("est déjà l’axe de cette fiche", "is the priority area of this action sheet already"),
      into: &diagnostics)
  }

  private static func check(
    _ names: [Located<String>], not own: String?, _ ownWords: Message,
    into diagnostics: inout [Diagnostic]
  ) {
    var seen: Set<String> = []
    for name in names {
      let isRepeated = !seen.insert(name.value).inserted
      guard isRepeated || name.value == own else { continue }
      let words =
        isRepeated ? Message("est déjà dans cette liste", "is in this list already") : ownWords
      diagnostics.append(
        Diagnostic(
          .relatedActions, at: name.location, "\(quoted(name.value)) \(words.french)",
          "\(quoted(name.value)) \(words.english)",
          help: "retirez cette mention, ou nommez l’autre à laquelle vous pensiez",
          "remove this mention, or name the other one that you meant"))
    }
  }
}
