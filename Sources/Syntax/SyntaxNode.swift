public import Diagnostics

/// One value as its author wrote it, in YAML or JSON, with its place in the file.
public struct SyntaxNode: Hashable, Sendable {
  /// What is written.
  public let value: Value
  /// The bytes it takes, quotes and brackets included; empty where YAML has nothing after a key.
  public let location: SourceLocation

  /// Makes a node from a value and its place.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

  /// What may be written: nothing, a scalar, a list or a group of keys.
  public enum Value: Hashable, Sendable {
    /// JSON `null`; YAML nothing, `~` or `null`.
    case null
    /// A text, a number or a truth value.
    case scalar(Scalar)
    /// A list.
    case sequence([SyntaxNode])
    /// A group of keys, in the author's order; a key stands in it once, as first written.
    case mapping([Entry])
  }

  /// A text, a number or a truth value, never converted: `012` stays `012`.
  public struct Scalar: Hashable, Sendable {
    /// What the way of writing says of a scalar.
    public enum Kind: Hashable, Sendable {
      /// A text between quotes, or a YAML block of text.
      case quoted
      /// A YAML text without quotes, which may stand for a number, a date or a truth value.
      case plain
      /// A JSON number, kept as its literal text.
      case number
      /// JSON `true` or `false`.
      case boolean
    }

    /// The text, quotes removed and escapes resolved.
    public let text: String
    /// How it was written.
    public let kind: Kind

    /// Makes a scalar from its text and the way it was written.
    public init(_ text: String, _ kind: Kind) {
      self.text = text
      self.kind = kind
    }
  }

  /// A key and its value.
  public struct Entry: Hashable, Sendable {
    /// The key, quotes removed, and its place.
    public let key: Located<String>
    /// The value.
    public let value: SyntaxNode

    /// Makes an entry.
    public init(key: Located<String>, value: SyntaxNode) {
      self.key = key
      self.value = value
    }
  }

  /// How deep lists and groups of keys may be nested; nobody writes more, and an attack is stopped.
  public static let depthLimit = 256
}

extension SyntaxNode {
  /// The short place to point at when the node as a whole is meant: a scalar, a bracket, a first key.
  public var headLocation: SourceLocation {
    let range = location.range
    switch value {
    case .null, .scalar: return location
    case .mapping(let entries):
      if let key = entries.first?.key.location, key.range.lowerBound == range.lowerBound {
        return key
      }
    case .sequence: break
    }
    return location.file.location(range.lowerBound..<min(range.lowerBound + 1, range.upperBound))
  }
}
