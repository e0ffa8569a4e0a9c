import Ground
import Model
import Tables
import Words

/// Figures in the words of a language, for people who open them in a spreadsheet.
///
/// A class, because it remembers the words that it has said: the rows of a file have few.
final class FactWords {
  /// What words of a column name.
  private struct Name: Hashable {
    let contract: Contract.ID?
    let name: String
  }

  /// What was said in a column.
  private struct Said {
    var all: [Name: String?] = [:]
    /// What was said last: figures that follow each other are mostly of the same action and kind.
    var last: (name: Name, words: String?)?
  }

  private static let columns = FactColumn.Name.allCases

  private let site: Site
  private let strings: SiteStrings
  private var said = columns.map { _ in Said() }
  /// The documents last named.
  private var documents: (ids: [Document.ID], titles: String?) = ([], nil)

  init(_ site: Site, _ strings: SiteStrings) {
    self.site = site
    self.strings = strings
  }

  private var language: Language { strings.language }

  /// What stands over each column.
  var headings: [String] {
    FactColumn.Name.allCases.map { strings.text(.dataColumn(name: $0.rawValue)) }
  }

  /// What a group of columns says of a figure, a cell a column.
  func cells(_ group: ColumnGroup, of fact: Fact) -> [DataCell] {
    group.positions.map { index in
      switch Self.columns[index] {
      case .year: fact.place.year.map(DataCell.integer) ?? .empty
      case .date: fact.place.date.map(DataCell.day) ?? .empty
      case .value: fact.number.map(DataCell.number) ?? .empty
      default: DataCell(text(index, of: fact))
      }
    }
  }

  private func text(_ index: Int, of fact: Fact) -> String? {
    let (place, column) = (fact.place, Self.columns[index])
    switch column {
    case .table: return words(index, place.table) { strings.text(.dataTable(name: place.table)) }
    case .contract, .area, .action, .funder:
      guard let id = place.id(column) else { return nil }
      return words(index, id, place.contract) { name(column, in: place) }
    case .thread:
      return place.thread.flatMap { id in site.threads.first { $0.id == id } }?.title[language]
    case .item: return place.item
    case .stage: return fact.stages.isEmpty ? nil : strings.text(stages: fact.stages)
    case .measure:
      return words(index, fact.measure) { strings.text(.dataMeasure(name: fact.measure)) }
    case .status:
      let status = fact.status.rawValue
      return words(index, status) { strings.text(.dataStatus(name: status)) }
    case .qualifier: return list(fact.qualifiers.map { strings.text(.dataQualifier(name: $0)) })
    case .discrepancy:
      return list(
        fact.discrepancies.compactMap { id in
          contract(of: place)?.discrepancies.first { $0.id == id }?.title[language]
        })
    case .source: return titles(of: fact.sources.map(\.document))
    case .text: return text(index, saidOf: fact)
    case .label, .part, .unit, .place:
      return fact.words(in: column, currency: site.identity.currency, language)
    case .year, .date, .value: return nil
    }
  }

  /// What is said in words, in those of the language where the data have a code.
  private func text(_ index: Int, saidOf fact: Fact) -> String? {
    switch (fact.value, fact.measure) {
    case (.day(let day), _): strings.format.date(day)
    case (.code(let id), "evidence"): site.document(Document.ID(id))?.title[language]
    case (.code(let ids), "owed-by"):
      list(
        contract(of: fact.place)?.parties.filter {
          ids.split(separator: " ").contains(Substring($0.id.rawValue))
        }.map { $0.name[language] } ?? [])
    case (.code(let code), _): words(index, code) { strings.text(.dataCode(name: code)) }
    default: fact.words(in: .text, currency: site.identity.currency, language)
    }
  }

  /// The words for a name in a column, found once.
  private func words(
    _ column: Int, _ name: String, _ contract: Contract.ID? = nil, _ make: () -> String?
  ) -> String? {
    let name = Name(contract: contract, name: name)
    if let last = said[column].last, last.name == name { return last.words }
    let words = said[column].all[name] ?? make()
    said[column].all[name] = .some(words)
    said[column].last = (name, words)
    return words
  }

  /// The titles of documents, each once.
  private func titles(of ids: [Document.ID]) -> String? {
    if documents.ids != ids {
      documents = (ids, list(ids.distinct().compactMap { site.document($0)?.title[language] }))
    }
    return documents.titles
  }

  private func contract(of place: Fact.Place) -> Contract? { place.contract.flatMap(site.contract) }

  private func name(_ column: FactColumn.Name, in place: Fact.Place) -> String? {
    guard let contract = contract(of: place) else { return nil }
    switch column {
    case .contract: return contract.texts[language].title
    case .area:
      return contract.areas.first { $0.id == place.area }.map {
        "\($0.number). \($0.title[language])"
      }
    case .action: return place.action.flatMap { title(of: $0, in: contract) }
    default: return contract.budget.funders.first { $0.id == place.funder }?.name[language]
    }
  }

  private func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: Fact.separator)
  }
}

/// What extracts are called.
extension FactWords {
  /// The title of an extract.
  func title(of extract: Extract) -> String {
    switch extract {
    case .site: site.identity.name[language]
    case .all(let resource): strings.text(.dataTable(name: resource.rawValue))
    case .contract(let id): site.contract(id)?.texts[language].title ?? id.rawValue
    case .action(let contract, let action):
      site.contract(contract).flatMap { title(of: action, in: $0) } ?? action.rawValue
    case .thread(let id): site.threads.first { $0.id == id }?.title[language] ?? id.rawValue
    case .table(let subject, let contract): title(of: subject, in: contract.flatMap(site.contract))
    }
  }

  private func title(of action: Action.ID, in contract: Contract) -> String? {
    contract.actions.first { $0.id == action }.map {
      "\($0.number.text). \($0.texts[language].title)"
    }
  }

  /// The kind of a table, and which of its kind it is.
  private func title(of subject: Table.Subject, in contract: Contract?) -> String {
    let kind = strings.text(.dataTable(name: subject.kind))
    let detail: String? = contract.flatMap { contract in
      switch subject {
      case .budget(let action), .observations(let action): title(of: action, in: contract)
      case .amendment(let position): contract.budget.amendments[position].title[language]
      case .followUp(let id): contract.reports.first { $0.id == id }.map { strings.text($0) }
      case .indicator(let id): contract.indicators.first { $0.id == id }?.label[language]
      case .diagnosis(let id): contract.diagnosis.groups.first { $0.id == id }?.title[language]
      default: nil
      }
    }
    return detail.map { strings.text(.chartStart(name: kind, value: $0)) } ?? kind
  }
}

extension Fact.Place {
  /// The name in the content of the contract, or of a thing of it.
  fileprivate func id(_ column: FactColumn.Name) -> String? {
    switch column {
    case .area: area?.rawValue
    case .action: action?.rawValue
    case .funder: funder?.rawValue
    default: contract?.rawValue
    }
  }
}
