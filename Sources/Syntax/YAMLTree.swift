import Diagnostics

/// Builds the located tree of a text from its events, and refuses what content may not use.
struct YAMLTree {
  /// The value of the text; nothing as long as it holds none.
  private(set) var root: SyntaxNode?
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether something was found that makes the tree useless; repeated keys do not.
  private(set) var isRefused = false

  private let text: YAMLText
  /// The lists and groups of keys that are open, outermost first.
  private var groups: [Group] = []
  /// Where a value was refused last.
  private var lastRefused: Int?

  /// What stands in an open list, or the keys and values of an open mapping by turns.
  private struct Group {
    let start: Int
    let isMapping: Bool
    var nodes: [SyntaxNode] = []

    init(start: Int, isMapping: Bool) {
      self.start = start
      self.isMapping = isMapping
      nodes.reserveCapacity(8)
    }
  }

  init(_ text: YAMLText) { self.text = text }

  /// Takes the next event, and says whether another is wanted.
  mutating func take(_ event: YAMLEvent) -> Bool {
    let start = event.range.lowerBound
    if event.hasProperty, let wording = YAMLWording.property(text.byte(at: start)) {
      refuse(wording, at: text.wordRange(at: start))
      lastRefused = start
    }
    switch event.content {
    case .document:
      guard root == nil else {
        refuse(.secondDocument, at: text.characterRange(at: start))
        return false
      }
    case .scalar(let text, let kind):
      if kind == .plain {
        reportComment(after: text, at: event.range)
        let lost = LostQuote.diagnostic(of: text, at: self.text.file.location(event.range))
        if let lost { diagnostics.append(lost) }
      }
      add(scalar(text, kind), at: event.range)
    case .alias: add(.null, at: event.range)
    case .sequence, .mapping:
      guard groups.count < SyntaxNode.depthLimit else {
        refuse(.nesting, at: start..<start + 1)
        return false
      }
      groups.append(Group(start: start, isMapping: event.content == .mapping))
    case .end: close(with: event.range)
    }
    return true
  }

  /// Notes what makes the tree useless.
  mutating func refuse(_ wording: YAMLWording, at range: Range<Int>) {
    isRefused = true
    let place = text.file.location(range)
    diagnostics.append(wording.diagnostic(at: place, start: place))
  }

  /// Notes what libyaml cannot read, unless the same line explains it.
  mutating func fail(_ fault: YAMLFault) {
    isRefused = true
    if let lastRefused, text.lineRange(from: lastRefused).contains(fault.place) { return }
    diagnostics.append(fault.diagnostic(in: text))
  }
}

extension YAMLTree {
  private func scalar(_ text: String, _ kind: SyntaxNode.Scalar.Kind) -> SyntaxNode.Value {
    switch (kind, text) {
    case (.plain, ""), (.plain, "~"), (.plain, "null"): .null
    default: .scalar(SyntaxNode.Scalar(text, kind))
    }
  }

  /// Reports what an author meant as text and YAML takes for a comment, after a text without quotes.
  ///
  /// After a number, a date or an identifier, a `#` followed by a space is a comment like any other.
  private mutating func reportComment(after value: String, at range: Range<Int>) {
    guard let comment = text.comment(after: range.upperBound) else { return }
    let isWord = value.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x2D...0x3A).contains(byte)
    }
    guard !isWord || text.byte(at: comment.lowerBound + 1) > 0x20 else { return }
    let place = text.file.location(comment)
    diagnostics.append(YAMLWording.comment.diagnostic(at: place, start: place))
  }

  private mutating func add(_ value: SyntaxNode.Value, at range: Range<Int>) {
    let node = SyntaxNode(value, at: text.file.location(range))
    guard let last = groups.indices.last else {
      root = node
      return
    }
    groups[last].nodes.append(node)
  }

  /// Ends the innermost list or mapping: after its bracket, or with its last value.
  private mutating func close(with bracket: Range<Int>) {
    guard let group = groups.popLast() else { return }
    let last = group.nodes.last?.location.range.upperBound ?? group.start
    let range = group.start..<(bracket.isEmpty ? max(group.start, last) : bracket.upperBound)
    guard group.isMapping else {
      add(.sequence(group.nodes), at: range)
      return
    }
    var entries: [SyntaxNode.Entry] = []
    entries.reserveCapacity(group.nodes.count / 2)
    for index in stride(from: 0, to: group.nodes.count - 1, by: 2) {
      guard let key = key(group.nodes[index]) else { continue }
      entries.append(SyntaxNode.Entry(key: key, value: group.nodes[index + 1]))
    }
    add(.mapping(SyntaxNode.Entry.unique(entries, into: &diagnostics)), at: range)
  }

  private mutating func key(_ node: SyntaxNode) -> Located<String>? {
    switch node.value {
    case .scalar(let scalar): return Located(scalar.text, at: node.location)
    case .null: return Located(text.file.text(in: node.location.range), at: node.location)
    case .sequence, .mapping:
      let start = node.location.range.lowerBound
      refuse(.groupAsKey, at: start..<start + 1)
      return nil
    }
  }
}
