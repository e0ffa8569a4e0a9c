/// A value of JSON (RFC 8259), whose keys keep their order.
public enum JSONValue: Sendable {
  /// Nothing is known.
  case null
  /// A text.
  case text(String)
  /// A number in digits, with a point before its decimals.
  case number(String)
  /// Yes or no.
  case flag(Bool)
  /// Values in their order, in one line.
  case list([JSONValue])
  /// Values in their order, a line each.
  case lines([JSONValue])
  /// So many values in their order, a line each, each written when its turn comes: many on all cores, where what
  /// they read of the content is not noted.
  case made(Int, @Sendable (_ number: Int, _ output: inout [UInt8]) -> Void)
  /// A value that `append` has written already.
  case written(ArraySlice<UInt8>)
  /// Values by their keys.
  case object([(key: String, value: JSONValue)])

  /// A text, where there is one.
  public static func text(_ text: String?) -> JSONValue? { text.map { JSONValue.text($0) } }

  /// An object of the keys that say something.
  public static func known(_ pairs: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(pairs.compactMap { pair in pair.value.map { (pair.key, $0) } })
  }
}

extension JSONValue {
  /// The value without spaces, for programs; no text in it ends a script element of HTML.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    appendDense(to: &bytes)
    return bytes
  }

  /// The value as a file that people may read too, which ends with a line break.
  public var file: [UInt8] { file(of: 0) }

  /// The value as a file that will have about so many bytes.
  public func file(of size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    append(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// An object that says something as such a file, with one more value, which `append` writes: so large that it is
  /// not held beside the file.
  public func file(with key: String, by append: (inout [UInt8]) -> Void) -> [UInt8] {
    var bytes: [UInt8] = []
    self.append(to: &bytes)
    bytes.removeLast()
    bytes += ", ".utf8
    Self.append(key, to: &bytes)
    bytes += ": ".utf8
    append(&bytes)
    bytes += "}\n".utf8
    return bytes
  }

  /// Appends the value without spaces.
  public func appendDense(to output: inout [UInt8]) { append(to: &output, space: "") }

  /// Appends the value, with spaces between its parts.
  public func append(to output: inout [UInt8]) { append(to: &output, space: " ") }

  private func append(to output: inout [UInt8], space: String) {
    switch self {
    case .null: output += "null".utf8
    case .text(let text): Self.append(text, to: &output)
    case .number(let digits): output += digits.utf8
    case .flag(let flag): output += (flag ? "true" : "false").utf8
    case .written(let bytes): output += bytes
    case .list(let values):
      Self.append(values, "[", ",\(space)", "]", to: &output) { $0.append(to: &$1, space: space) }
    case .lines(let values):
      JSONValue.made(values.count) { values[$0].append(to: &$1, space: space) }.append(
        to: &output, space: space)
    case .made(0, _): output += "[]".utf8
    case .made(let count, let write): Self.appendLines(count, to: &output, write)
    case .object(let pairs):
      Self.append(pairs, "{", ",\(space)", "}", to: &output) { pair, output in
        Self.append(pair.key, to: &output)
        output += ":\(space)".utf8
        pair.value.append(to: &output, space: space)
      }
    }
  }

  private static func append<Items: Sequence>(
    _ items: Items, _ open: String, _ separator: String, _ close: String, to output: inout [UInt8],
    _ write: (Items.Element, inout [UInt8]) -> Void
  ) {
    output += open.utf8
    for (index, item) in items.enumerated() {
      if index > 0 { output += separator.utf8 }
      write(item, &output)
    }
    output += close.utf8
  }

  /// How many values one core writes at a time, and how many all of them do before what they wrote is joined.
  private static let (piece, batch) = (1 << 10, 1 << 13)

  private static func appendLines(
    _ count: Int, to output: inout [UInt8],
    _ write: @escaping @Sendable (Int, inout [UInt8]) -> Void
  ) {
    output += "[\n  ".utf8
    for start in stride(from: 0, to: count, by: batch) {
      let end = min(start + batch, count)
      let pieces = stride(from: start, to: end, by: piece).map { $0..<min($0 + piece, end) }
      let written = Workers.map(pieces) { numbers in
        var bytes: [UInt8] = []
        append(numbers, "", ",\n  ", "", to: &bytes, write)
        return bytes
      }
      for (number, bytes) in written.enumerated() {
        if start + number > 0 { output += ",\n  ".utf8 }
        output += bytes
      }
    }
    output += "\n]".utf8
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    Escaping.json.append(text, to: &output)
    output.append(UInt8(ascii: "\""))
  }
}
