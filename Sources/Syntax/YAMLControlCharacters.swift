import Diagnostics

/// Finds the characters YAML does not allow anywhere, at their exact byte.
enum YAMLControlCharacters {
  static func firstFault(in file: SourceFile, range: Range<Int>) -> Diagnostic? {
    var index = range.lowerBound
    while index < range.upperBound {
      let length = lengthOfFault(at: index, in: file.bytes, end: range.upperBound)
      guard length == 0 else { return fault(in: file, range: index..<index + length) }
      index += 1
    }
    return nil
  }

  /// Zero when the character is allowed: tab, line breaks, and whatever can be printed.
  private static func lengthOfFault(at index: Int, in bytes: [UInt8], end: Int) -> Int {
    let next = index + 1 < end ? bytes[index + 1] : 0
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D: return 0
    case ..<0x20, 0x7F: return 1
    case 0xC2: return (0x80...0x9F).contains(next) && next != 0x85 ? 2 : 0
    case 0xEF where index + 2 < end:
      let last = bytes[index + 2]
      let isNoncharacter = next == 0xBF && (last == 0xBE || last == 0xBF)
      let isByteOrderMark = next == 0xBB && last == 0xBF
      return isNoncharacter || isByteOrderMark ? 3 : 0
    default: return 0
    }
  }

  private static func fault(in file: SourceFile, range: Range<Int>) -> Diagnostic {
    let name = file.text(in: range).unicodeScalars.first.map(codePoint) ?? "U+FFFD"
    return Diagnostic(
      .yamlSyntax,
      Message(
        french: "le caractère invisible \(name) n’est pas admis",
        english: "the invisible character \(name) is not allowed"), at: file.location(range),
      help: Message(french: "supprimez-le", english: "remove it"))
  }
}
