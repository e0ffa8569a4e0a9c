import Diagnostics

/// The rows of a table by their keys, one after the other.
struct KeyTree {
  private var branches: [String: KeyTree] = [:]
  private var things: NamedThings
  private let columns: ArraySlice<String>
  /// The row whose keys end here, by its place in the table.
  private(set) var row: Int?

  /// The rows of a table.
  init(_ table: SheetTable) {
    self.init(columns: table.columns.filter { $0.role == .key }.map(\.id)[...])
    for (index, row) in table.rows.enumerated() { add(index, row.keys[...]) }
  }

  private init(columns: ArraySlice<String>) {
    self.columns = columns
    things = NamedThings(SheetTable.what(columns.first ?? ""))
  }

  private mutating func add(_ row: Int, _ keys: ArraySlice<SheetRow.Key>) {
    guard let key = keys.first else {
      self.row = self.row ?? row
      return
    }
    things.add(key.id, key.names)
    branches[key.id, default: KeyTree(columns: columns.dropFirst())].add(row, keys.dropFirst())
  }

  /// The names that the next key may have.
  var names: [String] { things.names }

  /// The only name that the next key may have.
  var onlyName: String? { names.count == 1 ? names[0] : nil }

  /// Where a key leads, and by what name content calls it.
  func step(_ text: String) -> (name: String, rest: KeyTree)? {
    things.name(text).flatMap { name in branches[name].map { (name, $0) } }
  }

  /// The name that a key nearly is.
  func meant(_ text: String) -> String? { things.meant(text) }

  /// What is said of a key that leads nowhere.
  func unknown(_ text: String) -> Message { things.unknown(text) }
}
