import Diagnostics
import Model

/// `budget-line-missing`: each action of a contract has a line in its budget.
///
/// An action without a line would look as if it cost nothing. Where nothing is known of its amounts,
/// the line says so in words.
enum BudgetLineMissing {
  static func check(
    _ budget: BudgetDraft,
    actions: [(id: String, fiche: SourceFile?)],
    into diagnostics: inout [Diagnostic]
  ) {
    let paid = Set(budget.lines.map(\.action.value.rawValue))
    for action in actions where !paid.contains(action.id) {
      diagnostics.append(
        Diagnostic(
          .budgetLineMissing,
          Message(
            french: "l’action \(quoted(action.id)) n’a pas de ligne de budget",
            english: "the action \(quoted(action.id)) has no budget line"
          ),
          at: budget.linesLocation,
          notes: action.fiche.map { fiche in
            let note = Message(french: "sa fiche est ici", english: "its action sheet is here")
            return [Diagnostic.Note(note, at: fiche.whole)]
          } ?? [],
          help: Message(
            french:
              "ajoutez une ligne {\"action\": \"\(action.id)\", …} sous 'lines'\u{202F}; si ses"
              + " montants ne sont pas fixés, écrivez \"not-determined\" à leur place",
            english:
              "add a line {\"action\": \"\(action.id)\", …} under 'lines'; where its amounts are"
              + " not settled, write \"not-determined\" in their place"
          )
        )
      )
    }
    RepeatedIdentifier.check(
      budget.lines.map { line in line.action.map(\.rawValue) },
      { id in
        Message(
          french: "l’action \(quoted(id)) a déjà une ligne de budget",
          english: "the action \(quoted(id)) has a budget line already"
        )
      },
      into: &diagnostics
    )
  }
}
