import Diagnostics
import Syntax

extension SourceEdit {
  /// How long a line may be to which a key or an item is added.
  private static let width = 110

  /// A part that is added to a list or an object of JSON.
  struct Addition {
    /// The part: an item, or a key with its value.
    let text: String
    /// How many of the parts there are stand before it.
    let position: Int
  }

  /// Takes parts out of a list or an object of JSON and adds others, in one go.
  ///
  /// - Parameters:
  ///   - container: The list or the object.
  ///   - removed: The positions of the parts that go.
  ///   - additions: What is added, in order.
  mutating func change(
    _ container: SyntaxNode, removing removed: Set<Int>, adding additions: [Addition]
  ) {
    let parts = container.partRanges
    let kept = parts.indices.filter { !removed.contains($0) }
    guard let first = kept.first else {
      return fill(container, with: additions.map(\.text), as: parts.first)
    }
    if first > 0 { replacements.append((parts[0].lowerBound..<parts[first].lowerBound, "")) }
    for index in removed where index > first {
      replacements.append((parts[index - 1].upperBound..<parts[index].upperBound, ""))
    }
    // Those at one place become one text, so that their order is kept.
    let places = Dictionary(grouping: additions) { addition in kept.last { $0 < addition.position }
    }
    for (place, additions) in places {
      insert(additions.map(\.text), place.map { parts[$0] }, orBefore: parts[first], in: container)
    }
  }

  /// Writes parts behind one that stays, or before the first, on lines of their own where that one is.
  private mutating func insert(
    _ texts: [String], _ previous: Range<Int>?, orBefore next: Range<Int>, in container: SyntaxNode
  ) {
    let neighbour = previous ?? next
    let indentation = indentation(of: neighbour.lowerBound)
    let isInLines = startOfText(inLineOf: neighbour.lowerBound) == neighbour.lowerBound
    let column = isInLines ? indentation : column(of: container.location.range.lowerBound + 1)
    let offset = previous?.upperBound ?? next.lowerBound
    var length = file.text(in: file.startOfLine(of: offset)..<offset).count
    let text = texts.map { text in
      length += text.count
      let isOnNewLine = isInLines || (previous != nil && length > Self.width)
      if isOnNewLine { length = column.count + text.count }
      let separator = isOnNewLine ? ",\n" + column : ", "
      let part = text.indented(by: indentation)
      return previous == nil ? part + separator : separator + part
    }
    replacements.append((offset..<offset, text.joined()))
  }

  /// As many blanks as stand, or could stand, before a place in its line.
  private func column(of offset: Int) -> String {
    String(repeating: " ", count: file.text(in: file.startOfLine(of: offset)..<offset).count)
  }

  /// Gives a container these parts instead of its own, written as its first one was.
  private mutating func fill(_ container: SyntaxNode, with texts: [String], as part: Range<Int>?) {
    let inside = container.location.range.lowerBound + 1..<container.location.range.upperBound - 1
    let isInLines = part.map { startOfText(inLineOf: $0.lowerBound) == $0.lowerBound } ?? true
    guard isInLines, !texts.isEmpty else {
      return replacements.append((inside, texts.joined(separator: ", ")))
    }
    let own = indentation(of: container.location.range.lowerBound)
    let blanks = part.map { indentation(of: $0.lowerBound) } ?? own + "  "
    let lines = texts.map { "\n" + blanks + $0.indented(by: blanks) }.joined(separator: ",")
    replacements.append((inside, lines + "\n" + own))
  }
}

extension SyntaxNode {
  /// The bytes of the parts of a list or an object, each with its key.
  fileprivate var partRanges: [Range<Int>] {
    switch value {
    case .null, .scalar: []
    case .sequence(let items): items.map(\.location.range)
    case .mapping(let entries):
      entries.map { $0.key.location.range.lowerBound..<$0.value.location.range.upperBound }
    }
  }
}
