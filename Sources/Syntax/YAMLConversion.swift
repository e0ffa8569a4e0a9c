import Diagnostics
import Yams

/// Turns the nodes of Yams into located nodes, and refuses what content may not use.
struct YAMLConversion {
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether something was found that makes the tree useless; repeated keys do not.
  private(set) var isRefused = false
  private var text: YAMLText
  private var depth = 0

  init(_ text: YAMLText) { self.text = text }

  /// The located form of a node.
  mutating func node(of node: Node) -> SyntaxNode? {
    let start = node.mark.map { text.offset(of: $0) } ?? text.range.lowerBound
    guard depth < SyntaxNode.depthLimit else {
      return refuse(tooDeep, start..<start + 1, help: nil)
    }
    guard isAllowed(at: start) else { return nil }
    depth += 1
    defer { depth -= 1 }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, from: start)
    case .sequence(let sequence): return self.sequence(sequence, from: start)
    case .mapping(let mapping): return self.mapping(mapping, from: start)
    case .alias:
      preconditionFailure("Yams makes alias nodes only when it writes, never when it reads")
    }
  }
}

extension YAMLConversion {
  private mutating func scalar(_ scalar: Node.Scalar, from start: Int) -> SyntaxNode {
    let range = YAMLExtent(text).scalar(scalar, from: start)
    let location = text.file.location(range)
    guard scalar.style == .plain else {
      return SyntaxNode(.scalar(SyntaxNode.Scalar(scalar.string, .quoted)), at: location)
    }
    guard !["", "~", "null"].contains(scalar.string) else { return SyntaxNode(.null, at: location) }
    return SyntaxNode(.scalar(SyntaxNode.Scalar(scalar.string, .plain)), at: location)
  }

  private mutating func sequence(_ sequence: Node.Sequence, from start: Int) -> SyntaxNode {
    let items = sequence.compactMap { node(of: $0) }
    let end = items.last?.location.range.upperBound
    return SyntaxNode(.sequence(items), at: location(from: start, lastEnd: end))
  }

  private mutating func mapping(_ mapping: Node.Mapping, from start: Int) -> SyntaxNode {
    var builder = MappingBuilder()
    var end: Int?
    for (keyNode, valueNode) in mapping {
      let key = self.key(keyNode)
      let value = node(of: valueNode)
      end = value?.location.range.upperBound ?? end
      guard let key, let value else { continue }
      builder.add(key, value, into: &diagnostics)
    }
    return SyntaxNode(.mapping(builder.entries), at: location(from: start, lastEnd: end))
  }

  private mutating func key(_ key: Node) -> Located<String>? {
    let start = key.mark.map { text.offset(of: $0) } ?? text.range.lowerBound
    guard case .scalar(var scalar) = key else {
      return refuse(
        Message(
          french: "une clé doit être un texte, non une liste ni un groupe de clés",
          english: "a key must be a text, not a list nor a group of keys"), start..<start + 1,
        help: Message(
          french: "si c’est un texte, mettez-le entre guillemets",
          english: "when it is a text, put it between quotes"))
    }
    guard isAllowed(at: start) else { return nil }
    if text.isDistinguished(start) { scalar.string.unicodeScalars.removeFirst() }
    let range = YAMLExtent(text).scalar(scalar, from: start)
    return Located(scalar.string, at: text.file.location(range))
  }

  private func location(from start: Int, lastEnd: Int?) -> SourceLocation {
    text.file.location(YAMLExtent(text).collection(from: start, lastEnd: lastEnd ?? start))
  }

  private mutating func refuse<Wanted>(
    _ message: Message, _ range: Range<Int>, help: Message?
  ) -> Wanted? {
    isRefused = true
    diagnostics.append(Diagnostic(.yamlSyntax, message, at: text.file.location(range), help: help))
    return nil
  }

  /// Whether a value starts without tag, anchor or alias; they can stand nowhere else than at its start.
  private mutating func isAllowed(at start: Int) -> Bool {
    guard start < text.range.upperBound, let fault = YAMLFault.forProperty(at: start, in: text)
    else { return true }
    isRefused = true
    diagnostics.append(fault.diagnostic)
    return false
  }
}
