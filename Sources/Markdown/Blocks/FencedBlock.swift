public import Diagnostics

extension Rule {
  /// A table, a picture or a chart in a text says what it shows, and can be drawn.
  public static let invalidFigure = Rule("invalid-figure")
}

/// A fenced block of which the first word says that something else than code stands in it.
public struct FencedBlock: Hashable, Sendable {
  /// The words that open such a block.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A figure made from the site's data.
    case figure
    /// A table made from the site's data.
    case table
  }

  /// The first word after the fence.
  public let kind: Kind
  /// What follows that word on the line of the fence.
  public let argument: String
  /// The bytes of the file between the fences.
  public let contentRange: Range<Int>
  /// The line of the fence in the source.
  public let location: SourceLocation
}

extension FencedBlock.Kind {
  /// The kind that a block of code names; nothing when it is code.
  init?(of event: CommonMarkTree.Event, in tree: CommonMarkTree) {
    let word = tree.text[event.detail].prefix { !$0.isSpaceOrTab }
    guard !word.isEmpty else { return nil }
    self.init(rawValue: String(decoding: word, as: UTF8.self))
  }
}

extension DocumentReader {
  /// Reads a block that shows data; it stands alone at the left margin, and is closed.
  mutating func readFencedBlock(
    _ event: CommonMarkTree.Event, _ kind: FencedBlock.Kind, of part: inout PartDraft
  ) {
    let location = source.location(source.layout.firstLine(of: event))
    guard part.role == .body, part.containers.isEmpty else {
      diagnostics.append(kind.within(at: location))
      return
    }
    let lineCount = source.tree.text[event.literal].count { $0 == 0x0A }
    if event.endLine <= event.line + lineCount { diagnostics.append(kind.unclosed(at: location)) }
    let lines = source.layout.lines
    let first = lines.starts[min(event.line, lines.count)]
    let end = lines.starts[min(event.line + lineCount, lines.count)]
    let words = source.tree.text[event.detail].drop { !$0.isSpaceOrTab }.drop(while: \.isSpaceOrTab)
    part.text.events.append(.block(part.text.blocks.count))
    part.text.blocks.append(
      FencedBlock(
        kind: kind, argument: String(decoding: words, as: UTF8.self),
        contentRange: source.layout.map.range(first..<end), location: location))
  }
}

extension FencedBlock.Kind {
  /// What is said of a block that stands within another.
  fileprivate func within(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .invalidFigure, at: location,
      "un bloc '\(rawValue)' ne peut pas être dans une liste, une citation ou une note",
      "a '\(rawValue)' block cannot stand in a list, a quotation or a note",
      help: "commencez le bloc à la marge de gauche, après une ligne vide",
      "start the block at the left margin, after an empty line")
  }

  /// What is said of a block that nothing closes.
  fileprivate func unclosed(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .invalidFigure, at: location, "le bloc '\(rawValue)' n’est pas fermé",
      "the '\(rawValue)' block is not closed",
      help: "écrivez sous le bloc une ligne de mêmes signes que ceux qui l’ouvrent",
      "write under the block a line of the same signs as those that open it")
  }
}
