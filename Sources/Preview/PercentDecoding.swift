/// The text for which a part of an address stands, its escapes resolved (RFC 3986, 2.1).
enum PercentDecoding {
  /// The text; nothing where an escape is none, or where it is not text or holds controls.
  static func text(of part: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = part.utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, let value = UInt8(Substring(digits), radix: 16),
        digits.first != UInt8(ascii: "+")
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The values of a query, as browsers write them in forms: `name=value&…`, a space as `+`.
  static func values(of query: String) -> [String: String] {
    query.split(separator: "&").reduce(into: [:]) { values, pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let name = text(of: parts[0]),
        let value = text(of: Substring(parts[1].map { $0 == "+" ? " " : $0 }))
      else { return }
      values[name] = value
    }
  }
}
