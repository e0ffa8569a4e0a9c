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
      guard let value = escaped(Array(rest.prefix(2))) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The byte for which two digits stand; a sign before one of them, which a number might have, is none.
  private static func escaped(_ digits: [UInt8]) -> UInt8? {
    let text = String(decoding: digits, as: UTF8.self)
    return digits.count == 2 && text.allSatisfy(\.isHexDigit) ? UInt8(text, radix: 16) : nil
  }

  /// What a form sends (application/x-www-form-urlencoded, URL Standard, 5.1), in its order; controls other
  /// than the ends of lines and tabs are left out.
  static func pairs(of body: [UInt8]) -> [(name: String, value: String)] {
    body.split(separator: UInt8(ascii: "&")).map { pair in
      let mark = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      return (typed(pair[..<mark]), typed(pair[mark...].dropFirst()))
    }
  }

  private static func typed(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = escaped(Array(rest.prefix(2))) {
        text.append(value)
        rest = rest.dropFirst(2)
      } else {
        text.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    text.removeAll { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) || $0 == 0x7F }
    return String(decoding: text, as: UTF8.self)
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
