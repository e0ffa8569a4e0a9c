import Ground
public import Model
import Tables
import Templates
import Words

/// The figures that pages lead with, each apart from its shares and its caveats.
extension ContractContext {
  /// Where a contract stands: its money, its results, and what is late.
  public var keyFigures: [KeyFigureView] { [budget] + spent + [assessed, late].compactMap(\.self) }

  /// Where an action stands: its money, and what each of its indicators aims at and reached.
  public func keyFigures(of action: Action) -> [KeyFigureView] {
    [budget(of: action)]
      + contract.indicators(of: action.id).filter(\.hasValues).compactMap(indicator)
  }
}

extension PageContext {
  /// What was counted last on the site until the year of a day, one figure of each action.
  public var lastCount: LastCountView? {
    let counted = site.contracts.flatMap { contract in
      contract.observations.filter { $0.year <= options.day.year }.map { (contract, $0) }
    }
    guard let year = counted.map(\.1.year).max() else { return nil }
    let latest = counted.filter { $0.1.year == year }
    let chosen = latest.filter(\.1.isKeyFigure)
    return LastCountView(
      title: strings.text(.keyDone(year: String(year))),
      keyFigures: (chosen.isEmpty ? latest : chosen).prefix(4).map { contract, observation in
        about(contract).counted(observation)
      })
  }
}

/// Money.
extension ContractContext {
  private var budget: KeyFigureView {
    let slice = BudgetSlice()
    let actions = counted(contract.actions)
    let shares = shares(of: contract.funding(of: slice).whole).map {
      strings.text(.keyOfActions(actions: actions, shares: $0))
    }
    let first = context.site.contractYears.first { $0.contract == contract.id }
    return budget(
      slice, at: context.href(to: .budget(contract.id)), shares ?? actions,
      after: first?.change.value?.earlier)
  }

  private func budget(of action: Action) -> KeyFigureView {
    let slice = BudgetSlice(action: action.id)
    let succession = context.site.succession(to: action.id, in: contract.id)
    let isAlone = succession?.later.actions.count == 1
    return budget(
      slice, at: "#\(PageAnchor.OfAction.budget.rawValue)",
      shares(of: contract.funding(of: slice).whole),
      after: isAlone ? succession?.change?.earlier : nil)
  }

  private func budget(
    _ slice: BudgetSlice, at href: String, _ shares: String?, after earlier: YearlyAmount?
  ) -> KeyFigureView {
    figure(
      strings.text(.keyBudget(years: strings.text(years: contract.years))),
      contract.budget.sum(of: slice), at: href,
      [
        shares, thisYear(slice, after: earlier), beforeAmendments(slice),
        forecast(of: contract.funding(of: slice).years),
      ])
  }

  /// What of it is for the year of the day, where the contract runs over several, beside what was
  /// planned before it.
  private func thisYear(_ slice: BudgetSlice, after earlier: YearlyAmount?) -> String? {
    let year = context.options.day.year
    let before = earlier.map { (strings.format.amount($0.amount), String($0.year)) }
    guard contract.years.count > 1 else {
      return before.map { strings.text(.keyBefore(earlier: $0, earlierYear: $1)) }
    }
    guard contract.years.contains(year),
      case let sum = contract.budget.sum(of: slice.narrowed(to: year)), sum.knownPart != nil
    else { return nil }
    let (total, name) = (strings.text(sum), String(year))
    return strings.text(
      before.map { .keyThisYearAndBefore(total: total, year: name, earlier: $0, earlierYear: $1) }
        ?? .keyThisYear(total: total, year: name))
  }

  /// What it was before it was amended; nothing where it was not.
  private func beforeAmendments(_ slice: BudgetSlice) -> String? {
    contract.budget.sumBeforeAmendments(of: slice).map { before in
      strings.text(.keyAmended(before: strings.text(before)))
    }
  }

  private var spent: [KeyFigureView] {
    spentTotals.map { figure($0.name, $0.sum, at: context.href(to: .budget(contract.id)), []) }
  }

  /// A sum; where parts of it are not known, what is known, and below how many are not.
  private func figure(
    _ name: String, _ sum: AmountSum, at href: String, _ notes: [String?]
  ) -> KeyFigureView {
    guard sum.isPartial else { return figure(name, strings.text(sum), at: href, notes) }
    return figure(
      name, strings.format.amount(sum.known), at: href,
      [strings.text(.keyAtLeast(missing: sum.absences.count))] + notes)
  }
}

/// Results and duties.
extension ContractContext {
  private var assessed: KeyFigureView? {
    guard !contract.indicators.isEmpty, let year = contract.progressYear(on: context.options.day)
    else { return nil }
    let progress = contract.progress(in: year, on: context.options.day)
    let count = ProgressCount(of: progress)
    let results = progress.count { $0.result.value != nil }
    let none =
      results == 0 ? strings.text(.keyNoResult) : strings.text(.keyNotAssessable(count: results))
    return figure(
      strings.text(.keyAssessedName(year: String(year))),
      strings.text(count.assessed, of: count.total), at: context.href(to: .indicators(contract.id)),
      [count.assessed == 0 ? none : strings.parts(of: count), embargoedResults(of: year)])
  }

  /// What is late, that with a day first and the newest of them, else what is due next; nothing where
  /// the contract obliges to nothing that can be late.
  private var late: KeyFigureView? {
    let duties = contract.obligations.map { obligation in
      (duty: obligation, standing: contract.standing(of: obligation, on: context.options.day))
    }
    let late = duties.filter { $0.standing.kind == .late }
    let next = duties.filter { $0.standing.kind == .upcoming }
    guard !late.isEmpty || !next.isEmpty else { return nil }
    let shown = late.isEmpty ? next : late
    let byDay = shown.compactMap { duty in duty.standing.due.map { (duty: duty.duty, day: $0) } }
      .sorted { late.isEmpty ? $0.day < $1.day : $0.day > $1.day }
    let undated = shown.filter { $0.standing.due == nil }.map(\.duty)
    let href = context.href(
      to: .contract(contract.id), anchor: PageAnchor.OfContract.obligations.rawValue)
    return KeyFigureView(
      name: Markup(escaping: strings.text(.keyLate(count: late.count))),
      value: strings.format.number(Int64(late.count)), href: href,
      notes: Array((byDay.map(words) + undated.map { context.markup($0.title) }).prefix(2)),
      isLate: !late.isEmpty)
  }

  private func words(of duty: Obligation, by day: Day) -> Markup {
    context.markup(
      strings.text(.keyDue(title: duty.title[context.language], date: strings.format.date(day))),
      in: duty.title.language(for: context.language))
  }

  /// What an indicator aims at last, from where, and what is known of its results.
  private func indicator(_ indicator: Indicator) -> KeyFigureView? {
    let table = Table.indicator(indicator, contract, on: context.options.day)
    guard let unit = indicator.unit, let course = table.course else { return nil }
    let (target, result) = (course.lastTarget, course.lastResult)
    let aim = target.map { strings.text(.keyAimed(year: String($0.year))) }
    let start = course.baseline.quantity.value.map {
      strings.text(.keyStart(baseline: strings.figure($0, unit)))
    }
    let reached =
      result.map {
        strings.marked(
          strings.text(.keyResult(result: strings.figure($0.value, unit), year: String($0.year))),
          embargo: course.lastEmbargo)
      } ?? strings.text(.keyNoResult)
    return KeyFigureView(
      name: context.markup(indicator.label),
      value: target.map { strings.figure($0.value, unit) }
        ?? strings.text(.keyNoTarget(absence: course.targetAbsence?.rawValue)),
      href: "#\(indicator.id.rawValue)",
      notes: [aim, start, reached].compactMap { $0.map { Markup(escaping: $0) } }, isLate: false)
  }

  fileprivate func counted(_ observation: Observation) -> KeyFigureView {
    KeyFigureView(
      name: context.markup(observation.label),
      value: strings.figure(observation.value, observation.unit),
      href: context.href(
        to: .action(contract.id, observation.action), anchor: observation.id.anchor),
      notes: unit(of: observation).map { [Markup(escaping: $0)] } ?? [], isLate: false)
  }

  /// The unit of what was counted; nothing where its name or the figure says it.
  private func unit(of observation: Observation) -> String? {
    let figure = strings.figure(observation.value, observation.unit)
    let whole = strings.text(observation.value, in: observation.unit)
    let unit = whole.dropFirst(figure.count).drop(while: \.isWhitespace)
    let name = observation.label[context.language]
    return unit.isEmpty || name.lowercased().contains(unit.lowercased()) ? nil : String(unit)
  }

  private func figure(
    _ name: String, _ value: String, at href: String, _ notes: [String?]
  ) -> KeyFigureView {
    KeyFigureView(
      name: Markup(escaping: name), value: value, href: href,
      notes: notes.compactMap { $0.map { Markup(escaping: $0) } }, isLate: false)
  }
}
