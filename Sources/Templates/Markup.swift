import Ground

/// HTML that is known to be safe: templates write it raw, and only as `{{{name}}}`.
///
/// Only rooms that escape what they are given may make it; text from content enters through
/// ``append(escaping:)``.
public struct Markup: Hashable, Sendable {
  /// The HTML as UTF-8.
  public private(set) var bytes: [UInt8]

  /// Makes empty markup, to be appended to.
  public init() { bytes = [] }

  /// Takes HTML of which the caller knows that every text inside is escaped.
  public init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// Takes HTML of which the caller knows that every text inside is escaped.
  public init(trusted html: String) { bytes = Array(html.utf8) }

  /// Makes markup that shows a text as it is.
  public init(escaping text: String) {
    bytes = []
    append(escaping: text)
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Adds a text, in an element or in a quoted attribute: `& < > " '` are escaped.
  public mutating func append(escaping text: String) { Escaping.html.append(text, to: &bytes) }

  /// Adds tags written in the program itself.
  public mutating func append(trusted html: StaticString) {
    html.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds other markup.
  public mutating func append(_ other: Markup) { bytes.append(contentsOf: other.bytes) }
}
