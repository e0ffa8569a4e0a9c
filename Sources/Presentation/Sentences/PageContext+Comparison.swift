public import Model
public import Templates
public import Words

/// The sentences that put money beside what was planned before.
extension PageContext {
  /// Whether there is more than before, in a sentence for each pair of years.
  public var budgetComparison: [String] { site.budgetChanges.map(sentence) }

  /// What an action follows and with how much money, whether it is called reinforced and has less, what
  /// its budget pays for, and that other money is not known.
  ///
  /// Nothing where no thread leads to it.
  public func sequel(of action: Action, in contract: Contract) -> String? {
    site.succession(to: action.id, in: contract.id).map { succession in
      [
        sequel(succession),
        succession.givesLess(toReinforced: action) ? strings.text(.comparisonReinforcedLess) : nil,
        succession.change == nil ? nil : strings.text(.comparisonOtherMoney),
      ].compactMap(\.self).joined(separator: " ")
    }
  }

  /// What goes on with what, from how much to how much, and what that pays for.
  public func sequel(_ succession: Succession) -> String {
    let (earlier, later) = (succession.earlier, succession.later)
    let followed = strings.text(
      .comparisonFollowed(
        laterCount: later.actions.count, later: numbers(of: later),
        earlierCount: earlier.actions.count, earlier: numbers(of: earlier),
        contract: title(of: earlier.contract), amounts: amounts(succession.change)))
    return [followed, scope(of: succession)].compactMap(\.self).joined(separator: " ")
  }
}

extension Succession {
  /// Whether the document calls an action reinforced that has less money than what it follows.
  public func givesLess(toReinforced action: Action) -> Bool {
    action.status == .reinforced && (change?.difference ?? .zero) < .zero
  }
}

extension PageContext {
  private func sentence(_ change: AmountChange) -> String {
    strings.text(
      .comparisonChange(
        later: strings.format.amount(change.later.amount), laterYear: String(change.later.year),
        laterStage: strings.text(stages: change.later.stages),
        earlier: strings.format.amount(change.earlier.amount),
        earlierYear: String(change.earlier.year),
        earlierStage: strings.text(stages: change.earlier.stages),
        difference: strings.difference(of: change)))
  }

  private func amounts(_ change: AmountChange?) -> String {
    guard let change else { return strings.text(.comparisonUnknown) }
    return strings.text(
      .comparisonAmounts(
        earlier: strings.format.amount(change.earlier.amount),
        earlierYear: String(change.earlier.year),
        earlierStage: strings.text(stages: change.earlier.stages),
        later: strings.format.amount(change.later.amount), laterYear: String(change.later.year),
        laterStage: strings.text(stages: change.later.stages),
        difference: strings.difference(of: change)))
  }

  private func scope(of succession: Succession) -> String? {
    guard !succession.scopes.isEmpty else { return nil }
    return strings.text(
      .comparisonScope(scopes: strings.format.list(succession.scopes.map { $0[language] })))
  }
}

extension PageContext {
  /// The numbers of actions that stand together, as a sentence lists them.
  public func numbers(of side: Succession.Side) -> String {
    let contract = contract(side.contract)
    return strings.format.list(side.actions.map { contract.action($0).number.text })
  }

  /// The later actions of a succession by their titles, and the numbers of those that they follow.
  public func name(of succession: Succession) -> Markup {
    let (earlier, later) = (succession.earlier, succession.later)
    var name = Markup()
    for action in later.actions {
      name.append(anchor(to: .action(later.contract, action)))
      name.append(escaping: strings.format.listSeparator)
    }
    name.append(
      escaping: strings.text(
        .comparisonSequel(count: earlier.actions.count, earlier: numbers(of: earlier))))
    return name
  }
}

extension SiteStrings {
  /// An amount with its stage and its year.
  public func text(_ amount: YearlyAmount) -> String {
    text(
      .comparisonPlanned(
        amount: format.amount(amount.amount), stage: text(stages: amount.stages),
        year: String(amount.year)))
  }

  /// How much more or less an amount is than the earlier one, in money and in percent; from zero there is
  /// no percentage.
  func difference(of change: AmountChange) -> String {
    let difference = change.difference
    guard difference != .zero else { return text(.comparisonSame) }
    let words =
      difference < .zero
      ? text(.comparisonLess(amount: format.amount(.zero - difference)))
      : text(.comparisonMore(amount: format.amount(difference)))
    return change.rate.map { rate in
      text(.comparisonRate(difference: words, rate: format.signed(rate)))
    } ?? words
  }

  /// The same with the year of the earlier amount, where that is not the year before.
  func datedDifference(of change: AmountChange) -> String {
    let (words, year) = (difference(of: change), String(change.earlier.year))
    guard change.earlier.year != change.later.year - 1 else { return words }
    return text(
      change.difference == .zero
        ? .comparisonSameSince(year: year) : .comparisonSince(difference: words, year: year))
  }
}
