import Consistency
import Diagnostics
import Ground
import Keeping
import Loading
import Model
import Syntax

/// A contract as far as it could be read.
struct ContractDraft {
  let id: Contract.ID
  /// The date on which it begins, where it is known.
  let start: Day?
  let isDeliberated: Bool
  /// The contract; nothing when something in it is faulty.
  let contract: Contract?
}

extension ContractDraft: Keepable {
  init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      id: try reader.next(), start: try reader.next(), isDeliberated: try reader.next(),
      contract: try reader.next())
  }

  func keep(in writer: inout KeptWriter) { writer.keep(id, start, isDeliberated, contract) }
}

/// Reads the folder of a contract.
struct ContractReader {
  let id: Contract.ID
  let folder: ContentFolder
  private(set) var reading: Reading

  /// Prepares for a contract by its folder.
  init(_ folder: ContentFolder, _ reading: Reading) {
    self.id = Contract.ID(folder.name)
    self.folder = folder
    self.reading = reading
    self.reading.contract = id
  }

  /// Reads every file of the contract.
  mutating func read(into diagnostics: inout [Diagnostic]) -> ContractDraft {
    let outline = value(
      "contract.yml", reading.contractOutline, declaring: [.party, .area, .subArea, .report],
      into: &diagnostics)
    reading.years = outline?.years
    let facts = outline?.facts
    let (reading, folder) = (reading, folder)
    let ((actions, texts, budget), apart) = Workers.both {
      main(facts?.period, into: &diagnostics)
    } _: {
      reading.apart { reading, found in reading.lists(in: folder, into: &found) }
    }
    let lists = apart.joined(to: reading, &diagnostics)
    if let discrepancies = lists?.discrepancies {
      DiscrepancyFigures(discrepancies: discrepancies, reading: reading).check(into: &diagnostics)
    }
    if let facts, let actions { check(actions, facts.areas, into: &diagnostics) }
    var contract: Contract?
    if let facts, let actions, let texts, let budget, let lists {
      contract = self.contract(facts, actions, texts, budget, lists)
    }
    return ContractDraft(
      id: id, start: outline?.start, isDeliberated: outline?.isDeliberated ?? false,
      contract: contract)
  }

  /// What every contract has, besides its facts and its lists.
  private func main(
    _ period: DayRange?, into diagnostics: inout [Diagnostic]
  ) -> ([ActionDraft]?, Localized<Contract.Text>?, Budget?) {
    let actions = actions(period: period, into: &diagnostics)
    let texts = versions(in: folder.path, of: .contract(id), into: &diagnostics).flatMap {
      reading.presentation($0, into: &diagnostics)
    }
    return (actions, texts, budget(actions, into: &diagnostics))
  }

  private func contract(
    _ facts: ContractFacts, _ actions: [ActionDraft], _ texts: Localized<Contract.Text>,
    _ budget: Budget, _ lists: ContractLists
  ) -> Contract {
    Contract(
      id: id, texts: texts, period: facts.period, years: facts.years, updated: facts.updated,
      source: facts.source, parties: facts.parties, legalBasis: facts.legalBasis,
      deliberation: facts.deliberation, areas: facts.areas,
      actions: actions.map(\.action).sorted { $0.number < $1.number }, budget: budget,
      indicators: lists.indicators.indicators, indicatorsSource: lists.indicators.source,
      observations: lists.observations, diagnosis: lists.diagnosis, population: facts.population,
      resultsDue: facts.resultsDue, reports: facts.reports, obligations: lists.obligations,
      discrepancies: lists.discrepancies, statedGaps: facts.statedGaps, grants: facts.grants,
      files: reading.hash(ofFactsIn: folder.path))
  }
}

extension ContractReader {
  /// The budget, checked against the actions it pays; their areas are known only where all were read.
  private func budget(_ actions: [ActionDraft]?, into diagnostics: inout [Diagnostic]) -> Budget? {
    let areas = Dictionary(
      uniqueKeysWithValues: (actions ?? []).map { ($0.action.id, $0.action.area) })
    let draft = value(
      "budget.json", reading.budget(areas), declaring: [.funder], into: &diagnostics)
    guard let draft else { return nil }
    let count = diagnostics.count
    checkLines(of: draft, into: &diagnostics)
    return BudgetChecks(
      draft: draft, areas: areas, reading: reading, areAllPaid: diagnostics.count == count
    ).checkedBudget(into: &diagnostics)
  }

  /// Checks that every action has its line, where all lines and actions could be read.
  private func checkLines(of draft: BudgetDraft, into diagnostics: inout [Diagnostic]) {
    let areActionsKnown = draft.lines.allSatisfy { line in
      reading.ledger.mayDeclare(reading.subject(.action, line.action.value.rawValue))
    }
    guard draft.areLinesKnown, areActionsKnown else { return }
    let names = reading.files.tree.listing(of: actionsPath).folders
    let fiches = names.filter(IdentifierSpelling.isIdentifier).map {
      (id: $0, fiche: fiche("\(actionsPath)/\($0)"))
    }
    BudgetLineMissing.check(draft, actions: fiches, into: &diagnostics)
  }
}

extension ContractReader {
  /// The value of a file that must be there.
  func value<Value>(
    _ name: String, _ expected: Expected<Value>, declaring kinds: [Subject.Kind],
    into diagnostics: inout [Diagnostic]
  ) -> Value? {
    reading.required("\(folder.path)/\(name)", expected, declaring: kinds, into: &diagnostics)
  }

  func versions(
    in folder: String, of text: SiteText, into diagnostics: inout [Diagnostic]
  ) -> Versions? { reading.versions(in: folder, of: text, into: &diagnostics) }
}
