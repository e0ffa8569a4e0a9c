/// A text with placeholders in braces: `{count} sheets`.
struct MessagePattern: Hashable, Sendable {
  /// A piece of a pattern.
  enum Piece: Hashable, Sendable {
    /// Text that stands as it is.
    case literal(String)
    /// The name of a value to put in.
    case placeholder(String)
  }

  /// The pieces in order.
  let pieces: [Piece]

  /// Reads a pattern; nil when a brace is left open or a placeholder has no name.
  init?(_ text: String) {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}"), close > rest.index(after: open) else {
        return nil
      }
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      pieces.append(.placeholder(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    self.pieces = pieces
  }

  /// Takes a text without placeholders.
  init(literal: String) { pieces = [.literal(literal)] }

  /// The names of the placeholders.
  var placeholders: Set<String> {
    Set(
      pieces.compactMap { piece in
        guard case .placeholder(let name) = piece else { return nil }
        return name
      })
  }

  /// The text with its values put in; which values there are was checked when the theme was read.
  func text(_ values: [String: String]) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .literal(let literal): text += literal
      case .placeholder(let name):
        guard let value = values[name] else {
          preconditionFailure("every placeholder of a phrase has a value, '\(name)' has none")
        }
        text += value
      }
    }
  }
}
