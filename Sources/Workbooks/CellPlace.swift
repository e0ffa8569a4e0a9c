/// The place of a cell in its sheet, as office programs name it: `D7`.
public struct CellPlace: Hashable, Comparable, Sendable {
  /// The row, from zero.
  public let row: Int
  /// The column, from zero.
  public let column: Int

  /// The most rows that office programs know.
  static let rowLimit = 1 << 20
  /// The most columns.
  static let columnLimit = 1 << 14

  /// Makes a place.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `D7`; nothing for another text, or a place that no sheet has.
  init?(_ name: some StringProtocol) {
    let letters = name.utf8.prefix { (0x41...0x5A).contains($0) }
    let digits = name.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count),
      let number = Int(String(decoding: digits, as: UTF8.self)),
      (1...Self.rowLimit).contains(number)
    else { return nil }
    row = number - 1
    column = letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
    guard column < Self.columnLimit else { return nil }
  }

  /// The place as office programs show it.
  public var name: String { Self.letters(ofColumn: column) + String(row + 1) }

  /// The letters of a column: `D`, `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// Orders as people read.
  public static func < (left: CellPlace, right: CellPlace) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
