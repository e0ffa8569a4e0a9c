import Authoring
import Syntax

/// A value to be written into a file.
public enum Literal: Hashable, Sendable {
  /// A text in a language.
  public struct Version: Hashable, Sendable {
    let language: String
    var text: String
  }

  /// A text, a day, a word of a vocabulary.
  case text(String)
  /// A number or a truth value, as it stands in content.
  case bare(String)
  /// A text in several languages.
  case group([Version])
  /// A list without items.
  case emptyList

  /// The value as JSON.
  var json: String {
    switch self {
    case .text(let text): text.inDoubleQuotes
    case .bare(let text): text
    case .group(let versions):
      "{" + versions.map { "\"\($0.language)\": \($0.text.inDoubleQuotes)" }.joined(separator: ", ")
        + "}"
    case .emptyList: "[]"
    }
  }

  /// The value as YAML in one line, also between brackets.
  var yaml: String {
    switch self {
    case .text(let text): text.isPlainYAML(in: .flow) ? text : text.inDoubleQuotes
    case .bare(let text): text
    case .group(let versions):
      "{" + versions.map { "\($0.language): \(Literal.text($0.text).yaml)" }.joined(separator: ", ")
        + "}"
    case .emptyList: "[]"
    }
  }

  /// Whether a value of a file says it.
  func isSaid(by node: SyntaxNode) -> Bool {
    switch (self, node.value) {
    case (.text(let wanted), _), (.bare(let wanted), _): wanted.isSpelled(as: node.text)
    case (.group, .mapping): true
    case (.emptyList, .sequence(let items)): items.isEmpty
    case (.group, _), (.emptyList, _): false
    }
  }
}

/// Where a text of YAML stands.
enum YAMLContext {
  /// Behind its key or dash, on a line of its own.
  case block
  /// Between brackets.
  case flow
}

extension String {
  /// Whether another text has the same bytes: one whose accents are encoded otherwise has not.
  func isSpelled(as other: String?) -> Bool { other.map { utf8.elementsEqual($0.utf8) } ?? false }

  /// Whether YAML reads the text as it is, without quotes.
  func isPlainYAML(in context: YAMLContext) -> Bool {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last, first != " ",
      last != " ", last != ":", !["null", "~"].contains(self),
      !unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
    else { return false }
    guard !"-?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first) else { return false }
    guard !contains(": "), !contains(" #") else { return false }
    return context == .block || !unicodeScalars.contains { ",[]{}:".unicodeScalars.contains($0) }
  }
}
