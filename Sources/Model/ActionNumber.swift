/// The number of an action in its contract: `4`, or `2.1` where a document numbers within areas.
public struct ActionNumber: Hashable, Comparable, Sendable {
  /// The numbers between the dots; at least one.
  public let parts: [Int]
  /// The number as the document writes it: `2.1`, `1.02`.
  public let text: String

  /// Reads `4` or `2.1`; nil for anything but whole numbers from one, four digits each at most.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        ? Int(part) : nil
    }
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    self.parts = numbers
    self.text = String(text)
  }

  /// Numbers of the same parts are one number, however they are written.
  public static func == (left: ActionNumber, right: ActionNumber) -> Bool {
    left.parts == right.parts
  }

  /// Agrees with equality.
  public func hash(into hasher: inout Hasher) { hasher.combine(parts) }

  /// Orders part by part, by value: `2.9` comes before `2.10`, and `2` before `2.1`.
  public static func < (left: ActionNumber, right: ActionNumber) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
