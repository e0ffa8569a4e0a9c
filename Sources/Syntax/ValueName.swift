public import Diagnostics

extension Rule {
  /// A value is of the kind that its key asks for.
  public static let wrongType = Rule("wrong-type")
}

/// How a message calls a value, and whether it could be left out.
public struct ValueName {
  /// How a message calls it.
  private enum Name {
    /// By words of its own.
    case words(Message)
    /// By its key.
    case key(Located<String>)
    /// By the key of the list that it is an item of.
    case item(of: String)
  }

  /// Whether a value can be left out, which decides the repair.
  @usableFromInline enum Presence {
    case required
    case optional
    case item
  }

  private let name: Name
  private let presence: Presence

  @usableFromInline init(_ words: Message, presence: Presence) {
    name = .words(words)
    self.presence = presence
  }

  @usableFromInline init(_ entry: SyntaxNode.Entry, presence: Presence) {
    name = .key(entry.key)
    self.presence = presence
  }

  private init(itemOf key: String) {
    name = .item(of: key)
    presence = .item
  }

  /// The words that stand for the value: `'title'`, `an item of 'years'`; made only for a message.
  public var words: Message {
    switch name {
    case .words(let words): words
    case .key(let key): .same(quoted(key.value))
    case .item(let key): Message("un élément de \(quoted(key))", "an item of \(quoted(key))")
    }
  }

  /// The name of the items of a list that has this name.
  @usableFromInline var item: ValueName {
    guard case .key(let key) = name else { return ValueName(words, presence: .item) }
    return ValueName(itemOf: key.value)
  }

  /// The place to point at: the value, or its key when nothing is written after it.
  func place(of node: SyntaxNode) -> SourceLocation {
    guard node.location.range.isEmpty, case .key(let key) = name else { return node.headLocation }
    return key.location
  }
}

extension ValueName {
  /// The diagnostic for a value that is not of the expected kind.
  ///
  /// - Parameters:
  ///   - node: what was found.
  ///   - wanted: the kind expected, with its article: `a whole number`, `un nombre entier`.
  ///   - help: the repair; where nothing is written at all, the author is told to write or leave out.
  /// - Returns: the diagnostic, to be added to those found.
  public func mismatch(
    _ node: SyntaxNode, mustBe wanted: Message, help: Message? = nil
  ) -> Diagnostic {
    let found = node.description
    return Diagnostic(
      .wrongType, at: place(of: node),
      "\(words.french) \(found.french), mais doit être \(wanted.french)",
      "\(words.english) \(found.english), but must be \(wanted.english)",
      help: node.isEmpty ? helpForEmpty : node.helpForNoBreakSpace ?? help)
  }

  /// The same diagnostic, with what to write where nothing is: not every value can be left out, and not
  /// every one is known.
  public func mismatch(
    _ node: SyntaxNode, mustBe wanted: Message, help: Message?, whereEmpty helpForEmpty: Message
  ) -> Diagnostic {
    let diagnostic = mismatch(node, mustBe: wanted, help: help)
    guard node.isEmpty else { return diagnostic }
    return Diagnostic(
      diagnostic.rule, at: diagnostic.location, diagnostic.message, help: helpForEmpty)
  }

  private var helpForEmpty: Message {
    helpForEmpty(Message("donnez-lui une valeur", "give it a value"))
  }

  /// What to do where nothing is: to write something, or to leave out what can be.
  func helpForEmpty(_ writing: Message) -> Message {
    switch presence {
    case .required: writing
    case .optional:
      Message("\(writing.french), ou retirez la clé", "\(writing.english), or leave the key out")
    case .item: Message("\(writing.french), ou supprimez-le", "\(writing.english), or remove it")
    }
  }
}

extension SyntaxNode {
  /// Whether there is nothing to read: no value at all, or a text of blanks.
  var isEmpty: Bool {
    switch value {
    case .null: true
    case .scalar(let scalar): scalar.text.isBlank
    case .sequence, .mapping: false
    }
  }

  /// The repair of a value without quotes that a no-break space begins or ends.
  fileprivate var helpForNoBreakSpace: Message? {
    guard case .scalar(let scalar) = value, scalar.kind == .plain else { return nil }
    let edges = [scalar.text.unicodeScalars.first, scalar.text.unicodeScalars.last]
    return edges.lazy.compactMap(\.self).first(where: \.isNoBreakSpace).map {
      .removeNoBreakSpace($0)
    }
  }

  /// What was found, as the second half of a sentence.
  fileprivate var description: Message {
    switch value {
    case .null where location.range.isEmpty: return Message("est vide", "is empty")
    case .null:
      let written = quoted(location.file.text(in: location.range))
      return Message("vaut \(written)", "is \(written)")
    case .sequence(let items) where items.isEmpty:
      return Message("est une liste vide", "is an empty list")
    case .sequence: return Message("est une liste", "is a list")
    case .mapping:
      return Message("est \(Message.groupOfKeys.french)", "is \(Message.groupOfKeys.english)")
    case .scalar(let scalar):
      guard !isEmpty else { return Message("est un texte vide", "is an empty text") }
      let written = quoted(scalar.text)
      switch scalar.kind {
      case .quoted: return Message("est le texte \(written)", "is the text \(written)")
      case .number: return Message("est le nombre \(written)", "is the number \(written)")
      case .plain, .boolean: return Message("vaut \(written)", "is \(written)")
      }
    }
  }
}

extension String {
  /// Whether there is nothing in it but white space, of whatever kind.
  var isBlank: Bool {
    // Most texts begin with a letter.
    if let first = utf8.first, (0x21..<0x7F).contains(first) { return false }
    return unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}
