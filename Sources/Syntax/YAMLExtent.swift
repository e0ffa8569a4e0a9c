import Diagnostics
import Yams

/// Finds where values end: Yams tells only where they start.
struct YAMLExtent {
  private let bytes: [UInt8]
  private let limit: Int

  init(_ text: YAMLText) {
    self.bytes = text.file.bytes
    self.limit = text.range.upperBound
  }

  /// The bytes of a scalar, quotes included; of a block of text, the text without its header.
  func scalar(_ scalar: Node.Scalar, from start: Int) -> Range<Int> {
    switch scalar.style {
    case .doubleQuoted: return start..<endOfDoubleQuoted(from: start)
    case .singleQuoted: return start..<endOfSingleQuoted(from: start)
    case .literal, .folded:
      let header = endOfLine(from: start)
      return written(scalar.string, from: header) ?? start..<header
    default: return written(scalar.string, from: start) ?? start..<start
    }
  }

  /// The bytes of a list or a group of keys; up to its closing bracket when it has one.
  func collection(from start: Int, lastEnd: Int) -> Range<Int> {
    let closing: UInt8
    switch start < limit ? bytes[start] : 0 {
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
    default: return start..<max(start, lastEnd)
    }
    var position = max(start + 1, lastEnd)
    while position < limit, bytes[position] != closing {
      position = bytes[position] == UInt8(ascii: "#") ? endOfLine(from: position) : position + 1
    }
    return start..<min(limit, position + 1)
  }
}

extension YAMLExtent {
  private func endOfDoubleQuoted(from start: Int) -> Int {
    var position = start + 1
    while position < limit, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(limit, position + 1)
  }

  private func endOfSingleQuoted(from start: Int) -> Int {
    var position = start + 1
    while position < limit {
      if bytes[position] == UInt8(ascii: "'") {
        guard position + 1 < limit, bytes[position + 1] == UInt8(ascii: "'") else { break }
        position += 1
      }
      position += 1
    }
    return min(limit, position + 1)
  }

  private func endOfLine(from start: Int) -> Int {
    var position = start
    while position < limit, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    return position
  }

  /// The bytes in which a text is written; they differ from it by blanks and line breaks alone.
  private func written(_ text: String, from start: Int) -> Range<Int>? {
    var first: Int?
    var position = start
    for byte in text.utf8 where !isBlank(byte) {
      while position < limit, bytes[position] != byte { position += 1 }
      first = first ?? position
      position += 1
    }
    return first.map { min($0, limit)..<min(position, limit) }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
