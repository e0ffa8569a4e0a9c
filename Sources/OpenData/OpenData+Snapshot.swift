import Ground
public import Model
import Tables

extension OpenData {
  /// What the site says now, line by line, as it is judged on the day of its content: the same content
  /// gives the same lines, whenever it is built.
  public static func snapshot(of site: Site) -> Snapshot {
    let day = site.identity.updated
    let kinds: [@Sendable (Contract) -> [Snapshot.Record]] = [
      { figures(of: $0, in: site, on: day) }, { $0.wordedRecords(of: site, on: day) },
      { $0.statusRecords(on: day) + $0.nameRecords },
    ]
    let recipes = site.contracts.flatMap { contract in kinds.map { (contract, $0) } }
    // What is in order in its parts is soon so as a whole.
    let records = Workers.map(recipes) { contract, make in Snapshot.inOrder(make(contract)) }
      .flatMap(\.self)
    return Snapshot(site.versions.current(on: day), records + site.texts.map(Snapshot.Record.init))
  }

  /// The figures of a contract, and what their items are called.
  private static func figures(
    of contract: Contract, in site: Site, on day: Day
  ) -> [Snapshot.Record] {
    let tables = Extract.Resource.ofVersions.flatMap { contract.tables($0, on: day) }
    let facts = tables.flatMap { $0.facts(of: site) }
    return facts.compactMap(Snapshot.Record.init) + facts.flatMap(names)
  }

  /// What the item of a figure is called, in each language in which that is written.
  private static func names(of fact: Fact) -> [Snapshot.Record] {
    guard let item = fact.place.item, let label = fact.place.label else { return [] }
    return Snapshot.Record.names(
      label,
      [.contract: fact.place.contract?.rawValue, .action: fact.place.action?.rawValue, .item: item])
  }

  /// The bytes of a version as it is kept with the content: the same lines give the same bytes.
  public static func file(of snapshot: Snapshot) -> [UInt8] {
    let columns = Snapshot.Column.allCases
    let rows = snapshot.records.map { record in
      columns.map { record[$0].map(DataCell.text) ?? .empty }
    }
    return CSVWriter(.content).file(of: rows, under: columns.map(\.name))
  }
}

extension Extract.Resource {
  /// The kinds of figures whose lines a version keeps; what is written in words is kept by its hash.
  fileprivate static let ofVersions: [Extract.Resource] = [
    .execution, .stages, .amendments, .budgetCodes, .indicators, .observations, .territory,
  ]
}

extension Snapshot.Record {
  /// What a column says; nothing where it is empty.
  subscript(column: Snapshot.Column) -> String? {
    switch column {
    case .value: value
    case .unit: unit
    case .status: status
    case .source: source
    case .qualifier: qualifier
    default: key[column]
    }
  }

  /// A figure, or why there is none.
  fileprivate init(_ fact: Fact) {
    let sources = fact.sources.map(\.document.rawValue).distinct()
    self.init(
      Snapshot.Key(of: fact), value: fact.writtenValue, unit: fact.writtenUnit,
      status: fact.status.rawValue, source: sources.isEmpty ? nil : sources.joined(separator: " "),
      qualifier: fact.qualifiers.isEmpty ? nil : fact.qualifiers.joined(separator: " "))
  }

  /// A text, by its hash.
  fileprivate init(_ written: WrittenText) {
    let subject = written.text.subject
    let isOfContract = subject.kind == .contract
    let (measure, part): (String, String?) =
      switch written.text.form {
      case .main: (subject.kind.rawValue, nil)
      case .easyToRead: ("easy-to-read", nil)
      case .account(let report): ("account", report.rawValue)
      }
    self.init(
      .text,
      [
        .contract: isOfContract ? subject.name : subject.contract?.rawValue,
        .action: subject.kind == .action ? subject.name : nil,
        .item: isOfContract || subject.kind == .action ? nil : subject.name, .part: part,
        .measure: measure, .language: written.language.code,
      ], value: Self.hexadecimal(written.hash))
  }

  /// Something that is always known.
  fileprivate init(
    _ kind: Snapshot.Kind, _ columns: KeyValuePairs<Snapshot.Column, String?>, value: String
  ) { self.init(Snapshot.Key(kind, columns), value: value) }

  private init(_ key: Snapshot.Key, value: String) {
    self.init(key, value: value, unit: nil, status: Fact.Status.determined.rawValue, source: nil)
  }

  /// A name in each language in which it is written.
  fileprivate static func names(
    _ name: Localized<String>, _ columns: KeyValuePairs<Snapshot.Column, String?>
  ) -> [Snapshot.Record] {
    let key = Snapshot.Key(.name, columns)
    return name.languages.map { language in
      Snapshot.Record(key.with(language.code, at: .language), value: name[language].unjoined)
    }
  }

  /// Sixteen digits of a hash.
  fileprivate static func hexadecimal(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension ByteHash {
  /// Goes on with all that a version says.
  mutating func append(_ snapshot: Snapshot) {
    append(text: snapshot.id.text)
    for record in snapshot.records {
      for column in Snapshot.Column.allCases { append(text: record[column] ?? "") }
    }
  }

  /// Goes on with what a line is about.
  mutating func append(_ key: Snapshot.Key) {
    for column in Snapshot.Column.key { append(text: key[column] ?? "") }
  }
}

extension Snapshot.Key {
  /// What a figure is about, whatever table shows it.
  init(of fact: Fact) {
    let place = fact.place
    self.init(.figure) { column in
      switch column {
      case .contract: place.contract?.rawValue
      case .area: place.action == nil ? place.area?.rawValue : nil
      case .action: place.action?.rawValue
      case .item: place.item
      case .part: place.part?.original.unjoined
      case .measure: fact.measure
      case .stage: fact.stages.isEmpty ? nil : fact.stages.map(\.rawValue).joined(separator: " ")
      case .funder: place.funder?.rawValue
      case .year: place.year.map { String($0) }
      case .date: place.date?.iso
      default: nil
      }
    }
  }
}

extension Fact {
  /// What is stated, as a version writes it: in the original language, where it is said in words.
  fileprivate var writtenValue: String? {
    switch value {
    case .number(let number): number.text
    case .words(let words): words.original.unjoined
    case .day(let day): day.iso
    case .code(let code): code.unjoined
    case .none: nil
    }
  }

  fileprivate var writtenUnit: String? {
    switch measured {
    case .money: "money"
    case .unit(.percent?): "%"
    case .unit(.counted(let nouns)?): nouns.original.form(.other).unjoined
    case .unit(nil): nil
    }
  }
}

extension Contract {
  /// What it owes and what its documents say differently, each as a text by the hash of all that is said.
  fileprivate func wordedRecords(of site: Site, on day: Day) -> [Snapshot.Record] {
    [Extract.Resource.obligations, .discrepancies].flatMap { resource in
      let facts = tables(resource, on: day).flatMap { $0.facts(of: site) }.filter {
        $0.measure != Column.Name.standing.rawValue
      }
      let names = facts.map { $0.place.item ?? "" }.distinct()
      let own = Dictionary(grouping: facts) { $0.place.item ?? "" }
      let measure = resource == .obligations ? Subject.Kind.obligation : .discrepancy
      return names.flatMap { name in
        site.languages.map { language in
          Snapshot.Record(
            .text,
            [
              .contract: id.rawValue, .item: name, .measure: measure.rawValue,
              .language: language.code,
            ], value: Snapshot.Record.hexadecimal(Self.hash(of: own[name] ?? [], in: language)))
        }
          + Snapshot.Record.names(
            own[name]?.first?.place.label ?? Localized(name, in: site.languages[0]),
            [.contract: id.rawValue, .item: name])
      }
    }
  }

  private static func hash(of facts: [Fact], in language: Language) -> UInt64 {
    facts.reduce(into: ByteHash()) { hash, fact in
      for text in [
        fact.measure, fact.words(in: .text, currency: "", language) ?? "",
        fact.words(in: .place, currency: "", language) ?? "",
      ] { hash.append(text.utf8 + [0]) }
    }.value
  }

  /// How its indicators stood in the years reported, and where its obligations stand.
  fileprivate func statusRecords(on day: Day) -> [Snapshot.Record] {
    let last = reportingYear(on: day)
    let progress = years.filter { year in last.map { year <= $0 } ?? false }.flatMap { year in
      zip(indicators, self.progress(in: year, on: day)).map { indicator, assessment in
        Snapshot.Record(
          .status,
          [
            .contract: id.rawValue, .action: indicator.action.rawValue,
            .item: indicator.id.rawValue, .measure: Column.Name.status.rawValue,
            .year: String(year),
          ], value: assessment.status.rawValue)
      }
    }
    return progress
      + obligations.map { obligation in
        Snapshot.Record(
          .status,
          [
            .contract: id.rawValue, .item: obligation.id.rawValue,
            .measure: Column.Name.standing.rawValue,
          ], value: standing(of: obligation, on: day).kind.rawValue)
      }
  }

  /// What it and its actions are called.
  fileprivate var nameRecords: [Snapshot.Record] {
    Snapshot.Record.names(texts.map(\.title), [.contract: id.rawValue])
      + actions.flatMap { action in
        Snapshot.Record.names(
          action.texts.map(\.title), [.contract: id.rawValue, .action: action.id.rawValue])
      }
      + budget.funders.flatMap { funder in
        Snapshot.Record.names(funder.name, [.contract: id.rawValue, .funder: funder.id.rawValue])
      }
  }
}
