import Diagnostics
import Model
import Syntax

extension Reading {
  /// The lines of a budget; a faulty line is nil, so that the others can still be checked.
  func lines(of funders: [Funder.ID]?) -> Expected<[BudgetDraft.Line?]> {
    let line = line(funders)
    return .list(
      of: Expected { node, name, diagnostics in .some(line.read(node, name, &diagnostics)) })
  }

  private func line(_ funders: [Funder.ID]?) -> Expected<BudgetDraft.Line> {
    .mapping(Message("la ligne de budget", "the budget line")) { keys in
      let action: Located<Action.ID>? = keys.required("action", locatedReference(.action))
      let count = keys.diagnostics.count
      let years = keys.required("amounts", everyYear(amounts(funders)))
      let isClean = keys.diagnostics.count == count
      guard let action else { return nil }
      let read = (years ?? []).map { year in
        BudgetDraft.Year(
          year: year.year, total: year.value.total, parts: year.value.parts,
          discrepancy: year.value.discrepancy, isComplete: year.value.isComplete)
      }
      return BudgetDraft.Line(
        action: action, years: read,
        isComplete: isClean && years != nil && read.allSatisfy(\.isComplete))
    }
  }

  /// The amounts of a year: what each funder pays, and the total where one is printed.
  ///
  /// Nothing is nil here: a faulty amount is left out, and the rest can still be checked.
  private func amounts(_ funders: [Funder.ID]?) -> Expected<YearAmounts> {
    Expected { node, name, diagnostics in
      let subject = Message("l’année de budget", "the year of the budget")
      let amounts = Expected<YearAmounts>.mapping(subject) { keys in
        let total = keys.optional("total", .amount)
        let discrepancy: Located<Discrepancy.ID>? = keys.optional(
          "discrepancy", locatedReference(.discrepancy))
        let known =
          funders
          ?? node.entries.map { Funder.ID($0.key.value) }.filter {
            !BudgetDraft.Year.keys.contains($0.rawValue)
          }
        let parts = known.compactMap { funder in
          keys.required(funder.rawValue, .amount).map {
            BudgetDraft.Part(funder: funder, amount: $0)
          }
        }
        return YearAmounts(
          total: total, parts: parts, discrepancy: discrepancy,
          isComplete: (total != nil || !keys.has("total")) && parts.count == known.count
            && isKnown(node, funders: known))
      }
      return amounts.read(node, name, &diagnostics)
    }
  }
  /// Whether every key of a year names a funder: else one of the parts is not in the sum.
  private func isKnown(_ node: SyntaxNode, funders: [Funder.ID]) -> Bool {
    node.entries.map(\.key.value).allSatisfy { key in
      BudgetDraft.Year.keys.contains(key) || funders.contains(Funder.ID(key))
    }
  }
}

/// The amounts of a year before they have that year, which is their key.
private struct YearAmounts {
  let total: Located<Stated<Amount>>?
  let parts: [BudgetDraft.Part]
  let discrepancy: Located<Discrepancy.ID>?
  let isComplete: Bool
}
