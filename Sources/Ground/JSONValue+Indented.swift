extension JSONValue {
  /// The value as a file for people, a line for each key and for each item that is no single value; it ends
  /// with a line break.
  public var indentedFile: [UInt8] {
    var bytes: [UInt8] = []
    appendIndented(to: &bytes, "")
    return bytes + "\n".utf8
  }

  private func appendIndented(to output: inout [UInt8], _ indent: String) {
    let inner = indent + "  "
    switch self {
    case .object(let pairs) where !pairs.isEmpty:
      Self.appendLines(pairs, "{", "}", to: &output, indent) { pair, output in
        JSONValue.text(pair.key).append(to: &output)
        output += ": ".utf8
        pair.value.appendIndented(to: &output, inner)
      }
    case .list(let values) where values.contains(where: \.isGroup),
      .lines(let values) where !values.isEmpty:
      Self.appendLines(values, "[", "]", to: &output, indent) { $0.appendIndented(to: &$1, inner) }
    default: append(to: &output)
    }
  }

  private var isGroup: Bool {
    switch self {
    case .object, .list, .lines: true
    default: false
    }
  }

  private static func appendLines<Item>(
    _ items: [Item], _ open: String, _ close: String, to output: inout [UInt8], _ indent: String,
    _ append: (Item, inout [UInt8]) -> Void
  ) {
    output += open.utf8
    for (index, item) in items.enumerated() {
      output += "\(index == 0 ? "" : ",")\n\(indent)  ".utf8
      append(item, &output)
    }
    output += "\n\(indent)\(close)".utf8
  }
}
