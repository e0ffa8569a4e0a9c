import Authoring
import Diagnostics
import Syntax

/// A column of a sheet.
struct SheetColumn: Sendable {
  /// What a column is for.
  enum Role: Sendable {
    /// It tells which row of content is meant.
    case key
    /// It is there to be read only.
    case fixed
    /// It may be changed.
    case value
  }

  /// Its name for this program.
  let id: String
  /// Its heading.
  let heading: Message
  /// What it is for.
  let role: Role
  /// How wide it is, in millimetres.
  let width: Int

  /// The cell of a thing, where it may be changed and belongs there.
  var field: (@Sendable (SheetEntry) -> SheetField?)?
  /// What a cell of a thing shows that is only to be read.
  let text: (@Sendable (SheetEntry) -> ShownTexts?)?

  init(_ id: String, _ french: String, _ english: String, _ role: Role = .value, width: Int = 25) {
    self.init(id, Message(french, english), role, width, nil, nil)
  }

  /// A column of values, each a field of a thing.
  init(
    _ id: String, _ french: String, _ english: String, width: Int = 25,
    field: @escaping @Sendable (SheetEntry) -> SheetField?
  ) { self.init(id, Message(french, english), .value, width, field, nil) }

  /// A column that is only to be read.
  init(
    _ id: String, _ french: String, _ english: String, width: Int = 25,
    shows text: @escaping @Sendable (SheetEntry) -> ShownTexts?
  ) { self.init(id, Message(french, english), .fixed, width, nil, text) }

  private init(
    _ id: String, _ heading: Message, _ role: Role, _ width: Int,
    _ field: (@Sendable (SheetEntry) -> SheetField?)?,
    _ text: (@Sendable (SheetEntry) -> ShownTexts?)?
  ) {
    self.id = id
    self.heading = heading
    self.role = role
    self.width = width
    self.field = field
    self.text = text
  }
}

/// A cell that stands for a place of content.
struct SheetField: Sendable {
  /// When something must be in it.
  enum Need: Sendable {
    /// Never.
    case none
    /// Always, unless a column whose name begins so is filled.
    case always(or: [String])
    /// Where a column whose name begins so is filled.
    case with(String, or: [String])
  }

  /// What it may hold.
  let kind: CellKind
  /// The way to the value in its file.
  let path: [ContentPatch.Step]
  /// What is written there.
  let node: SyntaxNode?
  /// When something must be in it.
  let need: Need

  init(_ kind: CellKind, _ path: [ContentPatch.Step], _ node: SyntaxNode?, _ need: Need = .none) {
    self.kind = kind
    self.path = path
    self.node = node
    self.need = need
  }
}

/// A row of a sheet, and what of content it stands for.
struct SheetRow: Sendable {
  /// What a row is told by.
  struct Key: Sendable {
    /// The name by which content calls it.
    let id: String
    /// What else people call it.
    let names: [String]

    init(_ id: String, _ names: [String] = []) {
      self.id = id
      self.names = names
    }
  }

  /// What it is told by, a key for each column of that role.
  let keys: [Key]
  /// The file in which it is written.
  let file: String
  /// Its cells that may be changed, by column.
  var fields: [String: SheetField] = [:]
  /// Its cells that are there to be read, by column.
  var fixed: [String: ShownTexts] = [:]
  /// The way to what it is the whole of, which goes where all its cells are emptied.
  var entry: [ContentPatch.Step]?
  /// What it is called, which is to be written where it is new.
  var names: [ContentPatch.Change] = []
  /// Whether it is written in content.
  var exists = true
  /// Whether a sheet shows it.
  var isShown = true
}

/// A table of content as a sheet shows it.
struct SheetTable: Sendable {
  /// What it is about.
  let subject: SheetSubject
  /// Its columns.
  let columns: [SheetColumn]
  /// The rows that there are, or could be.
  let rows: [SheetRow]
  /// Makes a row that is not there yet, in a contract, of the keys after it; `number` tells one from another.
  let newRow: (@Sendable (_ contract: String, _ keys: [String], _ number: Int) -> SheetRow?)?
  /// Whether such a row has no name of its own: an empty cell says that it is new.
  let areNewRowsNameless: Bool
  /// The columns, by the letters and digits of their headings in both languages.
  let columnsByName: [String: String]

  init(
    subject: SheetSubject, columns: [SheetColumn], rows: [SheetRow],
    newRow: (@Sendable (String, [String], Int) -> SheetRow?)?, areNewRowsNameless: Bool
  ) {
    self.subject = subject
    self.columns = columns
    self.rows = rows
    self.newRow = newRow
    self.areNewRowsNameless = areNewRowsNameless
    let names = columns.flatMap { column in
      [column.heading.french, column.heading.english].map { (SheetText.folded($0), column.id) }
    }
    columnsByName = Dictionary(names) { first, _ in first }
  }

  /// What keys are, for messages, by column.
  static func what(_ column: String) -> Message {
    switch column {
    case "contract": Message("le contrat", "the contract")
    case "amendment": Message("l’avenant", "the amendment")
    case "action": Message("l’action", "the action")
    case "payer": Message("le financeur", "the funder")
    case "year": Message("l’exercice", "the financial year")
    case "indicator": Message("l’indicateur", "the indicator")
    case "observation": Message("le relevé", "the observation")
    case "reference": Message("le repère", "the reference")
    default: Message("le numéro", "the number")
    }
  }
}
