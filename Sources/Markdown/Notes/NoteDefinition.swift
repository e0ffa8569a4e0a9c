/// The definition of a note as it stands in the source: `[^identifier]: text`, and the lines that belong to it.
struct NoteDefinition {
  /// The identifier.
  let identifier: Range<Int>
  /// The text of each line, white space at its start left out; an empty range for an empty line.
  private(set) var texts: [Range<Int>]
  /// The lines that it takes up.
  let lines: Range<Int>

  /// Reads a definition that may start with the content of a line: its indented lines, and those that lazily go on.
  init?(_ bytes: [UInt8], _ lines: SourceLines, line: Int, _ content: Range<Int>) {
    guard let identifier = bytes.noteIdentifier(at: content.lowerBound, before: content.upperBound),
      identifier.upperBound + 1 < content.upperBound,
      bytes[identifier.upperBound + 1] == UInt8(ascii: ":")
    else { return nil }
    let text = bytes.trimmed(identifier.upperBound + 2..<content.upperBound)
    texts = text.isEmpty ? [] : [text]
    var next = line + 1
    var last = next
    while next < lines.count {
      let content = lines[next]
      let indentation = Indentation(of: bytes, in: content)
      if indentation.end == content.upperBound {
        texts.append(content.upperBound..<content.upperBound)
        next += 1
        continue
      }
      let isLazy = next == last && !indentation.startsBlock(in: bytes) && !text.isEmpty
      guard indentation.width >= 4 || isLazy else { break }
      let start = indentation.width >= 4 ? indentation.offset(of: 4, in: bytes) : indentation.end
      texts.append(start..<content.upperBound)
      next += 1
      last = next
    }
    texts.removeLast(min(next - last, texts.count))
    self.identifier = identifier
    self.lines = line..<last
  }
}

extension [UInt8] {
  /// The identifier of a note where `[^identifier]` stands at an offset.
  func noteIdentifier(at offset: Int, before end: Int) -> Range<Int>? {
    guard offset + 3 < end, holds("[^", at: offset) else { return nil }
    var place = offset + 2
    while place < end, self[place].isNoteIdentifier { place += 1 }
    guard place > offset + 2, place < end, self[place] == UInt8(ascii: "]") else { return nil }
    return offset + 2..<place
  }
}
