import Consistency
import Diagnostics
import Model
import Syntax

/// Reads the lines of a budget, by what the rest of its file and the fiches say.
struct BudgetLinesReader {
  let reading: Reading
  /// Who pays; nothing where that could not be read.
  let funders: [Funder.ID]?
  /// How firm the amounts of each year are, as far as it could be read.
  let stages: [Int: Stage]
  /// The area of each action whose fiche could be read.
  let areas: [Action.ID: PriorityArea.ID]
  /// The table from which the amounts are taken.
  let source: Source?

  /// The lines; a faulty one is nil, so that the others can still be checked.
  var lines: Expected<[BudgetDraft.Line?]> {
    .list(
      of: Expected(line.shape()) { node, name, diagnostics in
        .some(line.read(node, name, &diagnostics))
      })
  }

  private var line: Expected<BudgetDraft.Line> {
    .mapping(Message("la ligne de budget", "the budget line")) { keys in
      let action: Located<Action.ID>? = keys.required("action", reading.locatedReference(.action))
      let count = keys.diagnostics.count
      let years = keys.required(
        "amounts", reading.everyYear(example: example) { amounts(of: action?.value, $0) })
      let isClean = keys.diagnostics.count == count
      return action.map { action in
        BudgetDraft.Line(
          action: action, years: years ?? [],
          isComplete: isClean && years?.allSatisfy(\.isComplete) == true)
      }
    }
  }

  /// The amounts of a year of which none is known.
  private var example: String {
    let unknown = "\"\(Absence.notDetermined.rawValue)\""
    let amounts = (funders ?? []).map { "\"\($0.rawValue)\": \(unknown)" }
    return "{\(amounts.joined(separator: ", "))}"
  }

  /// The amounts of a year: what each funder pays, and the total where one is printed.
  ///
  /// A faulty amount is left out, so that the rest can still be checked.
  private func amounts(of action: Action.ID?, _ year: Located<Int>) -> Expected<BudgetDraft.Year> {
    Expected(shape(of: action, year)) { node, name, diagnostics in
      let written = node.entries.map(\.key.value).filter { !BudgetDraft.Year.keys.contains($0) }
      return amounts(of: action, year, written: written).read(node, name, &diagnostics)
    }.whereEmpty(
      Message("écrivez ce qui est connu\u{A0}: \(example)", "write what is known: \(example)"))
  }

  /// The shape of a year's amounts, whoever the funders are.
  private func shape(of action: Action.ID?, _ year: Located<Int>) -> Shape {
    guard case .mapping(let known) = amounts(of: action, year, written: []).shape() else {
      return .anything
    }
    let amount = Expected<Located<Stated<Amount>>>.amount.shape()
    return .mapping(
      known.with(MappingShape.Others(.identifier(of: Subject.Kind.funder.rawValue), amount)))
  }

  /// The amounts of a year, where these keys are written beside those that name no funder.
  private func amounts(
    of action: Action.ID?, _ year: Located<Int>, written: [String]
  ) -> Expected<BudgetDraft.Year> {
    .mapping(Message("l’année de budget", "the year of the budget")) { keys in
      let names = funders?.map(\.rawValue) ?? written
      let total = keys.optional("total", .amount)
      let discrepancy: Located<Discrepancy.ID>? = keys.optional(
        "discrepancy", reading.locatedReference(.discrepancy))
      // An amount by a name that is no funder's is told, and not that of the funder it may stand for too.
      let isStrange = !written.allSatisfy(names.contains)
      let amounts = names.map {
        ($0, isStrange ? keys.optional($0, .amount) : keys.required($0, .amount))
      }
      guard let action, let source else { return nil }
      let entries = amounts.compactMap { funder, amount in
        amount?.map { entry(action, year.value, Funder.ID(funder), $0, source) }
      }
      return BudgetDraft.Year(
        slice: BudgetSlice(action: action, year: year.value), total: total, entries: entries,
        discrepancy: discrepancy,
        isComplete: (total != nil || !keys.has("total")) && entries.count == names.count
          && written.allSatisfy(names.contains))
    }
  }

  /// An amount of the budget; where its area or stage is not known, that is an error elsewhere.
  private func entry(
    _ action: Action.ID, _ year: Int, _ funder: Funder.ID, _ amount: Stated<Amount>,
    _ source: Source
  ) -> Budget.Entry {
    Budget.Entry(
      action: action, area: areas[action] ?? Identifier(""), year: year, funder: funder,
      stage: stages[year] ?? .contracted, amount: amount, initial: nil, source: source)
  }
}
