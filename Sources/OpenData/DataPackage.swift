import Ground
import Model
import Words

/// The description of the open data for programs: a Data Package, version 2 (datapackage.org), with one
/// Table Schema for all files, whose columns are the same.
struct DataPackage {
  /// The data.
  let data: OpenData
  /// The address of the site, where it has one.
  let address: String?

  private var site: Site { data.site }
  private var original: Language { site.languages[0] }

  /// The file of the package.
  var package: [UInt8] {
    let identity = site.identity
    return JSONValue.known([
      "$schema": .text("https://datapackage.org/profiles/2.0/datapackage.json"),
      "id": JSONValue.text(address.map { "\($0)/\(OpenData.packagePath)" }),
      "title": .text(identity.name[original].unjoined),
      "description": .text(identity.description[original].unjoined),
      "homepage": JSONValue.text(address.map { $0 + "/" }), "version": .text(identity.updated.iso),
      "licenses": .list([
        .object([
          ("title", .text(identity.licence.name[original])), ("path", .text(identity.licence.url)),
        ])
      ]), "sources": .lines(site.documents.map(source)),
      "columnTypes": .list([.text(FiscalConcept.taxonomy)]), "resources": .lines(resources),
    ]).file
  }

  private func source(_ document: Document) -> JSONValue {
    .known([
      "title": .text(document.title[original].unjoined), "path": JSONValue.text(document.url),
    ])
  }

  private var resources: [JSONValue] {
    data.extracts.filter(\.isDescribed).map { extract in
      let path = String(data.path(of: extract, .csv).dropFirst(OpenData.folder.count))
      return .object([
        (
          "name",
          .text(String(path.dropLast(DataFormat.csv.ending.count)).replacing("/", with: "."))
        ), ("title", .text(data.title(of: extract, in: original).unjoined)), ("path", .text(path)),
        ("type", .text("table")), ("format", .text("csv")), ("mediatype", .text("text/csv")),
        ("encoding", .text("utf-8")),
        ("schema", .text(extract.isOfBudget ? OpenData.budgetSchemaName : OpenData.schemaName)),
      ])
    } + (data.history == nil ? [] : [changes]) + (data.hasGrants ? [grants] : [])
  }

  /// The grants, whose columns are those of their schema.
  private var grants: JSONValue {
    table(
      OpenData.grantsName, .dataTable(name: OpenData.grantsName),
      fields: GrantColumn.allCases.map(\.field))
  }

  /// The changes, whose columns are others.
  private var changes: JSONValue {
    table(
      String(OpenData.changesPath.dropFirst(OpenData.folder.count)), .titleChanges,
      fields: ChangeColumn.all(in: site.languages).map { column in
        .object([
          ("name", .text(column.identifier)), ("type", .text(column.name.content.type)),
          ("title", .text(column.title(data.words(of: column.language ?? original)))),
        ])
      })
  }

  /// A table with fields of its own.
  private func table(_ name: String, _ title: Phrase, fields: [JSONValue]) -> JSONValue {
    .object([
      ("name", .text(name)), ("title", .text(data.words(of: original).text(title).unjoined)),
      ("path", .text(name + DataFormat.csv.ending)), ("type", .text("table")),
      ("format", .text("csv")), ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
      ("schema", .object([("fields", .lines(fields)), ("missingValues", .list([.text("")]))])),
    ])
  }

  /// The schema of its files.
  var schema: [UInt8] { schema { _ in nil } }

  /// That of the files of budgets, whose columns are told in the words of the fiscal vocabulary too.
  ///
  /// The currency stands in no column of its own, so it is a constant one of the vocabulary.
  var budgetSchema: [UInt8] {
    let currency: JSONValue = .object([
      ("name", .text("currency")), ("type", .text("string")),
      ("columnType", .text(FiscalConcept.currency)),
      ("constant", .text(FiscalConcept.code(of: site.identity.currency))),
    ])
    return schema(and: [("extraFields", .lines([currency]))]) { FiscalConcept.name(of: $0.name) }
  }

  private func schema(
    and more: [(String, JSONValue)] = [], _ concept: (FactColumn) -> String?
  ) -> [UInt8] {
    JSONValue.object(
      [
        ("$schema", .text("https://datapackage.org/profiles/2.0/tableschema.json")),
        (
          "fields",
          .lines(FactColumn.all(in: site.languages).map { field($0, meaning: concept($0)) })
        ), ("missingValues", .list([.text("")])),
      ] + more
    ).file
  }

  private func field(_ column: FactColumn, meaning concept: String?) -> JSONValue {
    let strings = data.words(of: column.language ?? original)
    let name = column.name.rawValue
    return .known([
      "name": .text(column.identifier), "type": .text(column.content.type),
      "columnType": JSONValue.text(concept), "title": .text(strings.text(.dataColumn(name: name))),
      "description": .text(strings.text(.dataMeaning(name: name))),
      "constraints": constraints(of: column.name),
    ])
  }

  private func constraints(of column: FactColumn.Name) -> JSONValue? {
    switch column {
    case .status:
      .object([
        ("required", .flag(true)), ("enum", .list(Fact.Status.allCases.map { .text($0.rawValue) })),
      ])
    case .table, .measure: .object([("required", .flag(true))])
    default: nil
    }
  }
}

extension Extract {
  /// Whether the package lists it: what one table shows is in the file of its contract.
  fileprivate var isDescribed: Bool {
    switch self {
    case .site, .table: false
    case .all, .contract, .action, .thread: true
    }
  }
}

extension Extract {
  /// Whether its figures are amounts of budgets and nothing else.
  fileprivate var isOfBudget: Bool {
    switch self {
    case .all(.execution), .all(.stages), .all(.amendments), .all(.budgetCodes): true
    default: false
    }
  }
}

extension FactColumn.Content {
  /// The type of a field in a Table Schema.
  var type: String {
    switch self {
    case .text: "string"
    case .integer: "integer"
    case .number: "number"
    case .day: "date"
    }
  }
}
