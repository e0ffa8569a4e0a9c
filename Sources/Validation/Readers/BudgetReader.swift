import Consistency
import Diagnostics
import Model
import Syntax

extension Reading {
  /// What the contract costs, in `budget.json`; `areas` are those of the actions that could be read.
  func budget(_ areas: [Action.ID: PriorityArea.ID]) -> Expected<BudgetDraft> {
    .mapping(.same("budget.json")) { keys in
      let source = keys.required("source", source)
      let funders = keys.required("funders", .nonEmptyList(of: funder))
      let stages = keys.required(
        "stages", everyYear(example: "\"\(Stage.forecast.rawValue)\"", stage))
      let stagesByYear = Dictionary(stages ?? [], uniquingKeysWith: { first, _ in first })
      let shares = keys.optional("minimum-shares", .list(of: minimumShare))
      let lines = keys.required(
        "lines",
        BudgetLinesReader(
          reading: self, funders: funders?.map(\.id), stages: stagesByYear, areas: areas,
          source: source
        ).lines)
      let amendments = keys.optional("amendments", .list(of: amendment))
      let published = keys.optional("published", .list(of: self.published(source)))
      guard let source, let funders, let lines else { return nil }
      return BudgetDraft(
        funders: funders, stages: stagesByYear, lines: lines.compactMap(\.self),
        published: published ?? [], amendments: byDate(amendments ?? []),
        minimumShares: shares ?? [], source: source, linesLocation: keys.keyLocation("lines"),
        areLinesKnown: lines.allSatisfy { $0 != nil },
        isComplete: lines.allSatisfy { $0?.isComplete == true } && stages != nil)
    }
  }

  private func stage(_ year: Located<Int>) -> Expected<(Int, Stage)> {
    Expected<Located<Stage>>.choice(of: Stage.self).map { (year.value, $0.value) }
  }

  private func byDate(_ amendments: [BudgetDraft.Amendment]) -> [BudgetDraft.Amendment] {
    amendments.enumerated().sorted {
      ($0.element.value.date, $0.offset) < ($1.element.value.date, $1.offset)
    }.map(\.element)
  }

  private var funder: Expected<Funder> {
    .mapping(Message("le financeur", "the funder")) { keys in
      let id: Funder.ID? = keys.required("id", funderName)
      let name = keys.required("name", label)
      guard let id, let name else { return nil }
      return Funder(id: id, name: name)
    }
  }

  /// The identifier of a funder: a key of each year's amounts, beside `total` and `discrepancy`.
  private var funderName: Expected<Funder.ID> {
    Expected<SyntaxNode>.node.requiring(
      Message(
        "un autre mot, car celui-ci désigne déjà autre chose dans les montants",
        "another word, for this one means something else among the amounts")
    ) { $0.text.map { !BudgetDraft.Year.keys.contains($0) } ?? true }.then {
      node, name, diagnostics in identifier(.funder).read(node, name, &diagnostics)
    }.shaped(identifier(.funder).map { (id: Funder.ID) in id }.shape())
  }

  private var minimumShare: Expected<Located<Budget.MinimumShare>> {
    .mapping(Message("la part minimale", "the minimum share")) { keys in
      let funder: Funder.ID? = keys.required("funder", reference(.funder))
      let percent = keys.required("percent", .percentage)
      let whole = keys.required("of", .choice(of: Budget.MinimumShare.Whole.self))
      let source = keys.required("source", source)
      guard let funder, let percent, let whole, let source else { return nil }
      return percent.map {
        Budget.MinimumShare(funder: funder, share: $0, whole: whole.value, source: source)
      }
    }
  }

  /// A total that a document prints; its own source, or that of the file.
  private func published(_ fallback: Source?) -> Expected<BudgetDraft.Published> {
    .mapping(Message("le total publié", "the published total")) { keys in
      let action: Action.ID? = keys.optional("action", reference(.action))
      let area: PriorityArea.ID? = keys.optional("area", reference(.area))
      let year = keys.optional("year", year)
      let funder: Funder.ID? = keys.optional("funder", reference(.funder))
      let stage = keys.optional("stage", .choice(of: Stage.self))
      let perimeter = keys.optional("perimeter", .choice(of: Budget.PublishedTotal.Perimeter.self))
      let spender: Funder.ID? = keys.optional("by", reference(.funder))
      let amount = keys.required("amount", .knownAmount)
      let code = keys.optional("code", .text)
      let label = keys.optional("label", label)
      let discrepancy: Located<Discrepancy.ID>? = keys.optional(
        "discrepancy", locatedReference(.discrepancy))
      let source = keys.optional("source", source)
      let isYearFaulty = keys.has("year") && year == nil
      let isStageFaulty = keys.has("stage") && stage == nil
      guard let amount, let source = source ?? fallback, !isYearFaulty, !isStageFaulty else {
        return nil
      }
      return BudgetDraft.Published(
        total: amount.map { amount in
          Budget.PublishedTotal(
            slice: BudgetSlice(action: action, area: area, year: year?.value, funder: funder),
            stage: stage?.value, perimeter: perimeter?.value ?? (stage == nil ? .lines : .unstated),
            spender: spender, amount: amount, code: code?.value, label: label,
            discrepancy: discrepancy?.value, source: source)
        }, discrepancy: discrepancy)
    }
  }
}
