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
