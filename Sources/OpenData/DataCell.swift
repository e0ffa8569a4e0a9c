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

extension String {
  /// The text as data have it: without the marks that keep its words on one line of a page, by which
  /// programs would not find it.
  var unjoined: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{2060}" }))
  }
}
