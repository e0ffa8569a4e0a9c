import Authoring
import Diagnostics
import Syntax

extension WrittenFile {
  /// The same file without a value, and without the group that held nothing else.
  ///
  /// - Returns: The file as it is where there is no such value; nothing where it cannot go.
  public func removing(_ path: FieldPath) -> WrittenFile? {
    guard let parent = path.parent, let step = path.steps.last, let holder = node(at: parent),
      holder.child(step) != nil
    else { return self }
    guard isYAML else { return patching(path, nil) }
    let range: Range<Int>?
    switch holder.value {
    case .null, .scalar: return self
    case .sequence(let items):
      guard items.count > 1 else {
        return parent == .top
          ? replacing(holder.location.range, with: "") : setting(parent, to: .emptyList)
      }
      let index = Int(step) ?? 0
      range =
        !isFlow(holder)
        ? linesOfItem(index, in: holder, items) : between(items.map(\.location.range), at: index)
    case .mapping(let entries):
      guard entries.count > 1 || parent == .top else { return removing(parent) }
      let index = entries.firstIndex { $0.key.value == step } ?? 0
      let places = entries.map { entry in
        let key = entry.key.location.range
        return key.lowerBound..<max(key.upperBound, entry.value.location.range.upperBound)
      }
      range = !isFlow(holder) ? linesOfEntry(index, places) : between(places, at: index)
    }
    return range.flatMap { replacing($0, with: "") }
  }

  /// A part between brackets, with the comma before it, or behind the first.
  private func between(_ places: [Range<Int>], at index: Int) -> Range<Int> {
    if index > 0 { return places[index - 1].upperBound..<places[index].upperBound }
    return places[0].lowerBound..<(places.count > 1 ? places[1].lowerBound : places[0].upperBound)
  }

  /// The lines of a key and its value; behind a dash, or before nothing, only what is theirs.
  private func linesOfEntry(_ index: Int, _ places: [Range<Int>]) -> Range<Int> {
    let (start, end) = (places[index].lowerBound, lineEnd(after: places[index].upperBound))
    let line = file.startOfLine(of: start)
    let isAlone = file.bytes[line..<start].allSatisfy { $0 == 0x20 }
    guard !isAlone else { return line..<end }
    return
      start..<(index + 1 < places.count ? places[index + 1].lowerBound : places[index].upperBound)
  }

  private func linesOfItem(
    _ index: Int, in holder: SyntaxNode, _ items: [SyntaxNode]
  ) -> Range<Int>? {
    let end = lineEnd(after: items[index].location.range.upperBound)
    guard index > 0 else {
      let first = holder.location.range.lowerBound
      let line = file.startOfLine(of: first)
      guard file.bytes[line..<first].allSatisfy({ $0 == 0x20 }) else { return nil }
      return line..<end
    }
    // The line of its dash is the last one before it that begins with a dash.
    var line = file.startOfLine(of: items[index].location.range.lowerBound)
    let before = items[index - 1].location.range.upperBound
    while line > before {
      if file.bytes[line...].first(where: { $0 != 0x20 }) == UInt8(ascii: "-") { return line..<end }
      line = file.startOfLine(of: line - 1)
    }
    return nil
  }

  /// The start of the line after that in which an offset stands.
  func lineEnd(after offset: Int) -> Int {
    file.bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? file.bytes.count
  }
}
