public import Model
import Templates
import Words

/// The sentences that put money beside what came of it.
extension ContractContext {
  /// How much of what was planned was committed or paid; one sentence for each year and stage with both.
  public func execution(of slice: BudgetSlice) -> [String] {
    let years = contract.budget.knowsSpending ? contract.years : []
    let sentences = years.flatMap { year in
      let part = slice.narrowed(to: year)
      return contract.budget.executionRates(of: part).map { rate in
        strings.text(
          .moneyExecution(
            year: String(year), spent: strings.text(rate.spent.amount),
            stage: strings.text(rate.spent.stage), planned: strings.text(rate.planned.amount),
            plannedStage: strings.text(rate.planned.stage),
            rate: strings.format.percentage(rate.rate)))
      }
        + contract.budget.spendingAbovePlan(of: part).map { above in
          strings.text(
            .moneyAbovePlan(
              year: String(year), spent: strings.text(above.spent.amount),
              stage: strings.text(above.spent.stage), planned: strings.text(above.planned.amount),
              plannedStage: strings.text(above.planned.stage)))
        }
        + contract.budget.incomparableSpending(of: part).map { planned, spent in
          strings.text(
            .moneyOtherPerimeter(
              year: String(year), spent: strings.text(spent.amount),
              stage: strings.text(spent.stage), planned: strings.text(planned.amount),
              plannedStage: strings.text(planned.stage)))
        }
    }
    guard sentences.isEmpty else { return sentences }
    let isPartial = contract.stagedYears.contains { contract.knowsSpendingOfPart(in: $0) }
    return [strings.text(isPartial ? .moneyPartialExecution : .moneyNoExecution)]
  }

  /// What the contract committed and paid in all, where a document says it.
  public var spentTotals: [(name: String, sum: AmountSum)] {
    [(Stage.committed, Phrase.factCommitted), (.paid, .factPaid)].compactMap { stage, name in
      guard let sum = contract.budget.total(of: BudgetSlice(), at: stage)?.sum, sum.knownPart != nil
      else { return nil }
      return (strings.text(name), sum)
    }
  }

  /// What an action costs for each person helped, year by year, where the Model gives it.
  public func perPerson(_ action: Action) -> [String] {
    guard
      contract.observations(of: action.id).contains(where: \.countsPersons)
        || contract.indicators(of: action.id).contains(where: \.countsPersons)
    else { return [] }
    return contract.years.flatMap { year in
      contract.amountsPerPerson(of: action.id, in: year).compactMap { amount in
        counted(amount.count).map { sentence(amount, year, $0) }
      }
    }
  }

  /// What the contract costs for each inhabitant, year by year, where the Model gives it.
  public var perInhabitant: [String] {
    contract.years.compactMap { year in
      contract.amountPerInhabitant(of: BudgetSlice(year: year)).flatMap { amount in
        counted(amount.count).map { sentence(amount, year, $0) }
      }
    }
  }

  /// Where the number of inhabitants is written.
  public var populationSource: SourceView? {
    guard !perInhabitant.isEmpty else { return nil }
    return contract.diagnosis.groups.flatMap(\.figures).first { $0.id == contract.population }.map {
      context.view($0.source)
    }
  }
}

extension ContractContext {
  private func sentence(_ amount: AmountPerHead, _ year: Int, _ counted: Counted) -> String {
    let quantity = Quantity(thousandths: amount.heads * 1_000)
    let words = counted.unit.map { strings.text(quantity, $0) } ?? strings.figure(quantity, nil)
    let heads = strings.qualified(words, counted.qualifier)
    let exact = strings.format.amount(amount.amount)
    let each = counted.qualifier == nil ? exact : strings.qualified(exact, .about)
    let total = strings.text(amount.total.amount)
    let stage = strings.text(amount.total.stage)
    if case .inhabitants = amount.count {
      return strings.text(
        .moneyPerInhabitant(
          year: String(year), total: total, stage: stage, heads: heads, label: counted.label,
          amount: each))
    }
    return strings.text(
      .moneyPerPerson(
        year: String(year), amount: each, total: total, stage: stage, heads: heads,
        label: counted.label))
  }

  /// What counts the heads, in which unit, and how exactly.
  private struct Counted {
    let label: String
    let unit: Unit?
    var qualifier: Diagnosis.Qualifier?
  }

  private func counted(_ count: AmountPerHead.Count) -> Counted? {
    let language = context.language
    switch count {
    case .observation(let id):
      return contract.observations.first { $0.id == id }.map {
        Counted(label: $0.label[language], unit: $0.unit)
      }
    case .indicator(let id):
      return contract.indicators.first { $0.id == id }.map {
        Counted(label: $0.label[language], unit: $0.unit)
      }
    case .inhabitants(let id):
      let figures = contract.diagnosis.groups.flatMap(\.figures)
      guard let figure = figures.first(where: { $0.id == id }),
        case .number(_, let unit, let qualifier) = figure.value
      else { return nil }
      let label = (figure.when ?? figure.label)[language]
      return Counted(label: label, unit: unit, qualifier: qualifier)
    }
  }
}

extension Budget {
  /// Whether anything at all is known to be committed or paid.
  public var knowsSpending: Bool {
    let spent: Set<Stage?> = [.committed, .paid]
    return entries.contains { spent.contains($0.stage) || spent.contains($0.initial?.stage) }
      || published.contains { spent.contains($0.stage) }
  }
}
