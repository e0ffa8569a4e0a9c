/// Finds French mobile telephone numbers: `06` or `07`, or `+33 6`, with any common spacing.
///
/// A mobile number belongs to a person; the landline of an office may be published.
enum MobileNumber {
  /// The bytes of a mobile number that starts at a place.
  ///
  /// Not inside a longer number: a date, an identifier of a company or a code of the budget may well
  /// hold the same digits.
  static func range(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard !isMiddle(start, in: bytes), var position = endOfPrefix(at: start, in: bytes),
      position < bytes.count,
      bytes[position] == UInt8(ascii: "6") || bytes[position] == UInt8(ascii: "7")
    else { return nil }
    var spacing: ArraySlice<UInt8>?
    var groups = [1]
    position += 1
    for _ in 0..<8 {
      let gap = self.gap(at: position, in: bytes)
      position += gap.count
      guard position < bytes.count, bytes[position].isASCIIDigit else { return nil }
      if !gap.isEmpty {
        guard spacing.map({ $0 == gap }) ?? true else { return nil }
        spacing = gap
        groups.append(0)
      }
      groups[groups.count - 1] += 1
      position += 1
    }
    guard position == bytes.count || !bytes[position].isASCIIAlphanumeric else { return nil }
    let isInPairs = groups == [1, 2, 2, 2, 2]
    guard isInPairs || !isFollowedByDigits(position, in: bytes) else { return nil }
    return start..<position
  }
}

extension MobileNumber {
  /// Whether what stands before a place makes it the middle of a number or of a word.
  private static func isMiddle(_ start: Int, in bytes: [UInt8]) -> Bool {
    guard start > 0 else { return false }
    let before = bytes[start - 1]
    if before.isASCIIAlphanumeric || before == UInt8(ascii: "+") { return true }
    guard start > 1, bytes[start - 2].isASCIIDigit else { return false }
    let digits = bytes[..<(start - 1)].reversed().prefix { $0.isASCIIDigit }.count
    return "-./,".utf8.contains(before) || (before == 0x20 && digits == 2)
  }

  /// The end of the leading `0`, or of `+33`, `0033` or `+33 (0)` and the space after it.
  private static func endOfPrefix(at start: Int, in bytes: [UInt8]) -> Int? {
    guard let code = ["+33", "0033"].first(where: { bytes[start...].starts(with: $0.utf8) }) else {
      return bytes[start] == UInt8(ascii: "0") ? start + 1 : nil
    }
    var position = start + code.utf8.count
    position += gap(at: position, in: bytes).count
    if bytes[position...].starts(with: "(0)".utf8) {
      position += 3
      position += gap(at: position, in: bytes).count
    }
    return position
  }

  /// One spacing: a space of any kind, a dot, a hyphen or a slash.
  private static func gap(at index: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard index < bytes.count else { return [] }
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D, UInt8(ascii: "|"): return []
    case UInt8(ascii: "/"): return bytes[index...index]
    default:
      let length = GroupedCharacters.lengthOfSpacing(at: index, in: bytes) ?? 0
      return bytes[index..<(index + length)]
    }
  }

  private static func isFollowedByDigits(_ position: Int, in bytes: [UInt8]) -> Bool {
    let gap = gap(at: position, in: bytes)
    return !gap.isEmpty && gap.endIndex < bytes.count && bytes[gap.endIndex].isASCIIDigit
  }
}
