import Diagnostics
import Layout
import Model

extension Rule { static let budgetLineMissing = Rule("budget-line-missing") }

/// `budget-line-missing`: each action of a contract has a line in its budget.
///
/// An action without a line would look as if it cost nothing. Where nothing is known of its amounts,
/// the line says so in words.
enum BudgetLineMissing {
  /// Reports the actions without a line; an action with two lines hides which one lacks its own.
  static func check(
    _ budget: BudgetDraft, actions: [(id: String, fiche: SourceFile?)],
    into diagnostics: inout [Diagnostic]
  ) {
    guard budget.hasOneLinePerAction else {
      RepeatedIdentifier.checkLines(budget.lines.map(\.action), into: &diagnostics)
      return
    }
    let paid = Set(budget.lines.map(\.action.value.rawValue))
    diagnostics += actions.filter { !paid.contains($0.id) }.map { action in
      diagnostic(action.id, fiche: action.fiche, at: budget.linesLocation)
    }
  }

  private static func diagnostic(
    _ id: String, fiche: SourceFile?, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .budgetLineMissing, at: location, "l’action \(quoted(id)) n’a pas de ligne de budget",
      "the action \(quoted(id)) has no budget line",
      note: fiche.map { fiche in
        Diagnostic.Note("sa fiche est ici", "its action sheet is here", at: fiche.whole)
      },
      help: "ajoutez une ligne {\"action\": \"\(id)\", …} sous 'lines'\u{202F}; si ses montants ne"
        + " sont pas fixés, écrivez \"not-determined\" à leur place",
      "add a line {\"action\": \"\(id)\", …} under 'lines'; where its amounts are not"
        + " settled, write \"not-determined\" in their place")
  }
}
