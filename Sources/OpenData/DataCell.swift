import Ground

/// What stands in a cell of a file of open data, before it is written in a format.
enum DataCell: Sendable {
  /// Nothing.
  case empty
  /// Words or names.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number.
  case number(Number)
  /// A day.
  case day(Day)

  /// Words, where there are any.
  init(_ text: String?) { self = text.map { .text($0.unjoined) } ?? .empty }
}

extension DataCell {
  /// The cell as JSON; nothing where it is empty.
  var json: JSONValue? {
    switch self {
    case .empty: nil
    case .text(let text): .text(text)
    case .integer(let integer): .number(String(integer))
    case .number(let number): .number(number.text)
    case .day(let day): .text(day.iso)
    }
  }
}
