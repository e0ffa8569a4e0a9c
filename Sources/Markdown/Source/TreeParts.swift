/// Which events of a tree are the body, which a note, and which a cell or a caption of a table.
struct TreeParts {
  /// The events inside each note, in the order of the definitions.
  private(set) var notes: [Range<Int>] = []
  /// The events inside each piece of a table, in the order of the layout.
  private(set) var pieces: [Range<Int>] = []
  /// The events of the body.
  private(set) var body: Range<Int>

  /// Finds the parts of a tree that was read from a layout.
  init(of tree: CommonMarkTree, layout: ProseLayout) {
    let end = max(tree.events.count - 1, 0)
    body = min(1, end)..<end
    guard layout.bodyStart > 0 else { return }
    var index = 1
    if !layout.scanner.notes.isEmpty { index = findNotes(in: tree.events, from: index) }
    while index < end {
      let start = index + 1
      index = start
      while index < end, tree.events[index].kind != .heading { index += 1 }
      pieces.append(start..<index)
      index += 1
      // The empty heading that ends the head starts on the line before the body.
      if tree.events[start - 1].line == layout.lineBeforeBody { break }
    }
    body = min(index, end)..<end
  }

  private mutating func findNotes(in events: [CommonMarkTree.Event], from start: Int) -> Int {
    var depth = 0
    var index = start
    var first = start
    repeat {
      let event = events[index]
      if event.kind == .list { depth += event.isStart ? 1 : -1 }
      if event.kind == .item, depth == 1 {
        if event.isStart { first = index + 1 } else { notes.append(first..<index) }
      }
      index += 1
    } while depth > 0 && index < events.count
    return index
  }
}
