/// The way from the top of a file to a value in it: keys of groups and numbers of items.
public struct FieldPath: Hashable, Sendable {
  /// The keys and numbers, outermost first.
  public let steps: [String]

  /// The top of a file.
  public static let top = FieldPath([])

  /// What stands for the text after a header, which no key leads to.
  public static let body = FieldPath(["---"])

  /// A way of these steps.
  public init(_ steps: [String]) { self.steps = steps }

  /// Reads what `text` writes (RFC 6901, without the first slash).
  public init(text: String) {
    let parts = text.isEmpty ? [] : text.split(separator: "/", omittingEmptySubsequences: false)
    steps = parts.map { String($0).replacing("~1", with: "/").replacing("~0", with: "~") }
  }

  /// The way as text: `lines/3/amounts/2025`.
  public var text: String {
    steps.map { $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined(separator: "/")
  }

  /// The way to what lies one step further.
  public func appending(_ step: String) -> FieldPath { FieldPath(steps + [step]) }

  /// The way to what holds the value; nothing of the top.
  public var parent: FieldPath? { steps.isEmpty ? nil : FieldPath(steps.dropLast()) }

  /// Whether a value lies in what this way leads to, or is that.
  public func leads(to other: FieldPath) -> Bool { other.steps.starts(with: steps) }
}
