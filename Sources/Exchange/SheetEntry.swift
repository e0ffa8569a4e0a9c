import Authoring
import Diagnostics
import Model
import Syntax

/// A thing of a contract for which a row of a sheet stands.
struct SheetEntry: Sendable {
  /// The contract.
  let content: ContractContent
  /// The file in which it is written.
  let file: ContractContent.File
  /// What it is told by, after the contract.
  let keys: [SheetRow.Key]
  /// The way to it in the file.
  let path: [ContentPatch.Step]
  /// What is written there; nothing where it is new.
  let node: SyntaxNode?
  /// What it is part of, where its unit is that of a whole.
  var whole: SyntaxNode?
  /// What is to be written where it is new, that no column shows: its name.
  var names: [ContentPatch.Change] = []
  /// Whether a sheet shows it.
  var isShown = true

  /// The unit in which its numbers are counted.
  var unit: CountedUnit { CountedUnit(of: whole ?? node) }

  /// The cell of what some keys lead to.
  func field(
    _ kind: CellKind, _ keys: String..., needed need: SheetField.Need = .none
  ) -> SheetField {
    SheetField(
      kind, path + keys.map { .key($0) }, keys.reduce(node) { node, key in node?[key] }, need)
  }

  /// The cell of a text in a language.
  func text(_ key: String, in language: String, needed need: SheetField.Need) -> SheetField {
    let languages = content.languages
    let written = node?[key]
    let isForAll = written?.text != nil
    let isOriginal = language == languages[0]
    let isBare = languages.count == 1 && (written == nil || isForAll)
    let own = isForAll ? (isOriginal ? written : nil) : written?[language]
    return SheetField(
      .text, path + [.key(key)] + (isBare ? [] : [.key(language)]), own, isOriginal ? need : .none)
  }

  /// What one of its keys holds.
  func part(_ key: String) -> SheetEntry {
    SheetEntry(content: content, file: file, keys: keys, path: path + [.key(key)], node: node?[key])
  }

  /// The row, in a table of these columns.
  func row(_ columns: [SheetColumn]) -> SheetRow {
    var row = SheetRow(keys: [content.key] + keys, file: content.path(file))
    for column in columns {
      row.fields[column.id] = column.field?(self)
      row.fixed[column.id] = column.text?(self)
    }
    (row.entry, row.exists, row.isShown) = (path, node != nil, isShown)
    row.names = node == nil ? names : []
    return row
  }
}

extension SheetTable {
  /// The table of things of contracts; `new` makes one that is not there yet, of the keys after its contract.
  init(
    _ subject: SheetSubject, _ contents: [ContractContent], columns: [SheetColumn],
    entries: (ContractContent) -> [SheetEntry],
    new: (@Sendable (ContractContent, _ keys: [String], _ number: Int) -> SheetEntry?)? = nil
  ) {
    let columns = [SheetColumn.contract] + columns
    let rows = contents.flatMap { content in entries(content).map { $0.row(columns) } }
    let row = new.map { new in
      { @Sendable (contract: String, keys: [String], number: Int) -> SheetRow? in
        let content = contents.first { $0.contract.id.rawValue == contract }
        return content.flatMap { new($0, keys, number)?.row(columns) }
      }
    }
    self.init(
      subject: subject, columns: columns, rows: rows, newRow: row,
      areNewRowsNameless: [.totals, .parts].contains(subject))
  }
}

extension SheetColumn {
  /// The contract.
  static let contract = SheetColumn("contract", "Contrat", "Contract", .key, width: 28)
  /// The financial year, where a row is told by it.
  static let year = SheetColumn("year", "Exercice", "Financial year", .key)
  /// The action, which may be changed.
  static let action = SheetColumn("action", "Action", "Action", width: 45) {
    $0.field(.reference($0.content.actions), "action", needed: .always(or: []))
  }
  /// Whether people are counted.
  static let persons = SheetColumn("persons", "Compte des personnes", "Counts people") {
    $0.field(.truth, "persons")
  }
  /// The day of a value.
  static let date = SheetColumn("date", "Date", "Date") { $0.field(.day, "date") }

  /// What an indicator or an observation is told by.
  static func name(_ id: String, _ french: String, _ english: String) -> SheetColumn {
    SheetColumn(id, french, english, .key, width: 45)
  }

  /// The unit: `%`, or a noun in the original language where there is none yet.
  static func unit(_ need: SheetField.Need) -> SheetColumn {
    SheetColumn("unit", "Unité", "Unit", width: 40) { $0.field(.unit, "unit", needed: need) }
  }

  /// The columns of a text in each language of a site.
  static func texts(
    _ id: String, _ french: String, _ english: String, needed need: SheetField.Need = .none,
    _ languages: [String]
  ) -> [SheetColumn] {
    languages.map { language in
      let mark = languages.count > 1 ? " (\(language))" : ""
      return SheetColumn("\(id).\(language)", french + mark, english + mark, width: 60) {
        $0.text(id, in: language, needed: need)
      }
    }
  }

  /// The columns that tell where something is written.
  static func source(_ languages: [String]) -> [SheetColumn] {
    let document = SheetColumn("document", "Document", "Document", width: 40) {
      $0.part("source").field(
        .reference($0.content.documents), "document", needed: .with("place", or: []))
    }
    let places = texts(
      "place", "Endroit du document", "Place in the document",
      needed: .with("document", or: ["place"]), languages)
    return [document]
      + places.map { column in
        var column = column
        let field = column.field
        column.field = { field?($0.part("source")) }
        return column
      }
  }
}

extension ContractContent {
  /// The things of a list in a file, each told by its `id`.
  func entries(_ file: File) -> [SheetEntry] {
    (self[file, file.rawValue]?.items ?? []).enumerated().map { index, node in
      let key = SheetRow.Key(node["id"]?.text ?? "", shownLabel(of: node).texts.map(\.text))
      return SheetEntry(
        content: self, file: file, keys: [key], path: [.key(file.rawValue), .item(index)],
        node: node)
    }
  }

  /// A thing that is added to such a list under a name.
  func newEntry(_ file: File, _ id: String, _ number: Int) -> SheetEntry {
    let path: [ContentPatch.Step] = [.key(file.rawValue), .new(number)]
    return SheetEntry(
      content: self, file: file, keys: [SheetRow.Key(id)], path: path, node: nil,
      names: [ContentPatch.Change(path + [.key("id")], id.inDoubleQuotes)])
  }

  /// A label as it is written, the original first.
  func shownLabel(of node: SyntaxNode?) -> ShownTexts {
    let label = node?["label"]
    if let text = label?.text { return ShownTexts(texts: [("", text)]) }
    return ShownTexts(
      texts: languages.compactMap { language in label?[language]?.text.map { (language, $0) } })
  }
}
