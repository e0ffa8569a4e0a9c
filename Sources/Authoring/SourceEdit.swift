import Diagnostics
import Syntax

/// Changes to the text of a file of JSON or YAML that leave every other byte as its author wrote it.
struct SourceEdit {
  private let file: SourceFile
  private var replacements: [(range: Range<Int>, text: String)] = []

  /// Starts from a file as it is.
  init(_ file: SourceFile) { self.file = file }

  /// The change to the file.
  var change: SourceChange { .edited(file, to: bytes) }

  /// The bytes with every change made.
  var bytes: [UInt8] {
    replacements.sorted { $0.range.lowerBound > $1.range.lowerBound }.reduce(into: file.bytes) {
      $0.replaceSubrange($1.range, with: $1.text.utf8)
    }
  }

  /// Writes a text in the place of a value.
  mutating func replace(_ node: SyntaxNode, with text: String) {
    replacements.append((node.location.range, text))
  }

  /// Adds an item at the end of a list of JSON; its lines after the first take the indentation of the place.
  mutating func append(_ item: String, to list: SyntaxNode) {
    guard case .sequence(let items) = list.value else { return }
    add(item, after: items.last, startingAt: items.last?.location.range.lowerBound, in: list)
  }

  /// Adds a key at the end of an object of JSON.
  mutating func add(_ key: String, _ value: String, to object: SyntaxNode) {
    guard case .mapping(let entries) = object.value else { return }
    let last = entries.last
    add(
      "\"\(key)\": \(value)", after: last?.value, startingAt: last?.key.location.range.lowerBound,
      in: object)
  }

  /// Adds text at the end of the file, on a line of its own.
  mutating func appendLines(_ text: String) {
    let end = file.bytes.count
    let isLineOpen = file.bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false
    replacements.append((end..<end, (isLineOpen ? "\n" : "") + text))
  }

  private mutating func add(
    _ item: String, after last: SyntaxNode?, startingAt start: Int?, in container: SyntaxNode
  ) {
    guard let last, let start else {
      let own = indentation(of: container.location.range.lowerBound)
      let inner = own + "  "
      let range = container.location.range
      let text = "\n" + inner + item.indented(by: inner) + "\n" + own
      return replacements.append((range.lowerBound + 1..<range.upperBound - 1, text))
    }
    let end = last.location.range.upperBound
    let indentation = indentation(of: start)
    let isFirstOfLine = startOfText(inLineOf: start) == start
    let separator = isFirstOfLine ? ",\n" + indentation : ", "
    replacements.append((end..<end, separator + item.indented(by: indentation)))
  }

  private func startOfText(inLineOf offset: Int) -> Int {
    let line = file.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return file.bytes[line...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line
  }

  /// The blanks with which the line of a place begins.
  private func indentation(of offset: Int) -> String {
    let line = file.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return file.text(in: line..<startOfText(inLineOf: offset))
  }
}

extension String {
  /// The same text, with blanks before every line but the first.
  fileprivate func indented(by blanks: String) -> String { replacing("\n", with: "\n" + blanks) }
}
