import Charts
import Model
import Tables
import Templates
import Words

/// The words of tables: captions, headings, names of rows and notes.
extension TableRenderer {
  var caption: Markup {
    switch table.subject {
    case .amendment(let position):
      guard let amendment = contract?.budget.amendments[position] else { return Markup() }
      let title = amendment.title
      let caption = strings.text(
        .captionAmendment(title: title[context.language], date: strings.format.date(amendment.date))
      )
      return context.markup(caption, in: title.language(for: context.language))
    case .thread(let id):
      let title = context.site.known(id).title
      return context.markup(
        strings.text(.captionThread(thread: title[context.language])),
        in: title.language(for: context.language))
    case .amountsOverYears: return escaped(.captionAmountsOverYears)
    case .followedAmounts: return escaped(.captionFollowedAmounts)
    case .budgetByYear: return ofContract(Phrase.captionBudgetByYear)
    case .budgetByFunder: return ofContract(Phrase.captionBudgetByFunder)
    case .budgetByArea: return ofContract(Phrase.captionBudgetByArea)
    case .budgetByAction:
      return ofContract(
        isSharedEqually ? Phrase.captionBudgetByActionShared : Phrase.captionBudgetByAction)
    case .budgetCodes: return ofContract(Phrase.captionCodes)
    case .stages: return ofContract(Phrase.captionStages)
    case .indicators(let withResults):
      return ofContract(
        withResults ? Phrase.captionIndicatorResults : Phrase.captionIndicatorMatrix)
    case .followUp: return ofContract(Phrase.captionFollowUp)
    case .execution: return escaped(.captionExecution(subject: contractTitle))
    case .budget(let action): return escaped(.captionActionBudget(action: title(of: action)))
    case .observations(let action): return escaped(.captionObservations(action: number(of: action)))
    case .indicator(let id):
      return escaped(
        .captionIndicator(indicator: contract?.indicator(id).label[context.language] ?? ""))
    case .diagnosis(let id):
      let group = contract?.diagnosis.groups.first { $0.id == id }
      return escaped(.captionDiagnosis(group: group?.title[context.language] ?? ""))
    case .progressExamples: return escaped(.captionExamples)
    case .obligations, .discrepancies: Self.failAsList()
    }
  }

  /// What is owed and what disagrees are lists, under headings of the templates.
  static func failAsList() -> Never { preconditionFailure("a list is not shown as a table") }

  private func escaped(_ phrase: Phrase) -> Markup { Markup(escaping: strings.text(phrase)) }

  private func ofContract(_ phrase: (_ contract: String) -> Phrase) -> Markup {
    escaped(phrase(contractTitle))
  }

  private var contractTitle: String {
    contract.map { context.title(of: .contract($0.id)).text } ?? ""
  }

  func title(of action: Action.ID) -> String {
    contract.map { context.title(of: .action($0.id, action)).text } ?? ""
  }

  /// An action by its number, where its title stands over what is said of it.
  private func number(of action: Action.ID) -> String {
    contract.map { strings.name(of: $0.action(action)) } ?? ""
  }

  /// What stands over the names of rows.
  var corner: String {
    strings.text(isSharedEqually ? Column.Name.action.phrase : table.stub.name.phrase)
  }

  /// Who pays, where the rows do not say it because all pay the same.
  var equalShares: String {
    strings.text(
      .tableEqualShares(
        funders: strings.format.list(
          table.payers.compactMap { column in contract.map { context.name(of: column, in: $0) } })))
  }

  /// What a reader must know of the whole.
  func sentence(_ note: Table.Note) -> String {
    switch note {
    case .amended(let year, let before, let after):
      return strings.text(
        .budgetAmended(year: String(year), before: strings.text(before), after: strings.text(after))
      )
    case .undividedTotals: return strings.text(.stagesAsWhole)
    case .noResults(let years, let absence):
      return strings.text(
        .indicatorsNoResults(reason: absence.rawValue, years: strings.text(years: years)))
    case .methodBreak(let change, let indicator):
      let sentence = strings.text(
        .indicatorsMethodBreak(year: String(change.year), reason: strings.reason(of: change)))
      return indicator.map {
        strings.text(.chartStart(name: $0[context.language], value: sentence))
      } ?? sentence
    }
  }
}

extension PageContext {
  /// A column of a contract by its words, where they stand in a chart or a sentence.
  func name(of column: Column, in contract: Contract) -> String {
    guard case .funder(let id) = column.owner else { return strings.text(column.name.phrase) }
    return contract.budget.funders.first { $0.id == id }?.name[language] ?? id.rawValue
  }
}

/// The words of columns.
extension TableRenderer {
  /// What stands over a column: whose figures it holds, else what it says.
  func heading(of column: Column) -> Markup {
    switch column.owner {
    case .funder(let id): funder(id).map { context.words($0.name) } ?? Markup()
    case .stage(let stage, let spender): Markup(escaping: name(of: stage, by: spender))
    case .year(let year): context.words(heading(of: column.name, in: year), in: context.language)
    case nil: context.words(strings.text(column.name.phrase), in: context.language)
    }
  }

  /// The same in plain words, with what stands under it in small: it is repeated in each cell where a
  /// narrow screen has no room for a head.
  func label(of column: Column) -> String {
    let heading =
      switch column.owner {
      case .funder(let id): funder(id)?.name[context.language] ?? ""
      case .stage(let stage, let spender): name(of: stage, by: spender)
      case .year(let year): heading(of: column.name, in: year)
      case nil: strings.text(column.name.phrase)
      }
    return detail(of: column).map { strings.text(.tableLabel(heading: heading, detail: $0)) }
      ?? heading
  }

  private func heading(of name: Column.Name, in year: Int) -> String {
    switch name {
    case .target: strings.text(.columnTargetOfYear(year: String(year)))
    case .result: strings.text(.columnResultOfYear(year: String(year)))
    case .status: strings.text(name.phrase)
    default: String(year)
    }
  }

  /// What stands under the heading of a column in small.
  func detail(of column: Column) -> String? {
    switch (column.name, column.owner) {
    case (.status, .year(let year)): String(year)
    default: column.stages.isEmpty ? nil : strings.text(stages: column.stages)
    }
  }

  /// A stage, with who spent what is known of it, where the documents name one party only.
  private func name(of stage: Stage, by spender: Funder.ID?) -> String {
    guard let spender else { return strings.text(stage) }
    return strings.text(
      .stagesSpentBy(
        stage: strings.text(stage),
        funder: funder(spender)?.name[context.language] ?? spender.rawValue))
  }

  func funder(_ id: Funder.ID) -> Funder? { contract?.budget.funders.first { $0.id == id } }
}

extension Column.Name {
  /// The words of a column.
  var phrase: Phrase {
    switch self {
    case .year: .columnYear
    case .contract: .columnContract
    case .actions: .columnActions
    case .change: .columnChange
    case .earlier: .columnBefore
    case .later: .columnAfter
    case .funder: .columnFunder
    case .area: .columnArea
    case .action: .columnActionAlone
    case .actionAndFunder: .columnAction
    case .indicator: .columnIndicator
    case .figure: .columnFigure
    case .line: .columnLine
    case .observation: .columnObservation
    case .example: .columnExample
    case .followed: .columnFollowed
    case .amount: .columnAmount
    case .total: .columnTotal
    case .period: .columnPeriod
    case .before: .columnBefore
    case .after: .columnAfter
    case .planned: .columnPlanned
    case .committed: .columnCommitted
    case .paid: .columnPaid
    case .assessed: .columnAssessed
    case .account: .columnAccount
    case .share: .columnShare
    case .rate: .columnRate
    case .baseline: .columnBaseline
    case .target: .columnTarget
    case .result: .columnResult
    case .value, .counted: .columnValue
    case .aimed: .threadPlanned
    case .found: .threadFound
    case .stage: .columnStage
    case .date: .columnDate
    case .code: .columnCode
    case .status: .columnStatus
    case .finding: .columnFinding
    case .obligation, .duty, .owedBy, .schedule, .due, .dueYears, .check, .standing, .evidence,
      .note, .discrepancy, .weight, .used, .reason, .concerned, .says:
      TableRenderer.failAsList()
    }
  }
}
