public import Diagnostics
public import Syntax

/// Changes to the text of a file of JSON or YAML that leave every other byte as its author wrote it.
public struct SourceEdit: Sendable {
  let file: SourceFile
  var replacements: [(range: Range<Int>, text: String)] = []

  /// Starts from a file as it is.
  public init(_ file: SourceFile) { self.file = file }

  /// The change to the file.
  var change: SourceChange { .edited(file, to: bytes) }

  /// The bytes with every change made.
  public var bytes: [UInt8] {
    // What is inserted where something is taken out stands before it.
    let order = replacements.sorted {
      ($0.range.lowerBound, $0.range.upperBound) > ($1.range.lowerBound, $1.range.upperBound)
    }
    let isOfWindows = file.isOfWindows
    return order.reduce(into: file.bytes) { bytes, change in
      let text = isOfWindows ? change.text.endingLinesOfWindows : change.text
      bytes.replaceSubrange(change.range, with: text.utf8)
    }
  }

  /// Writes a text in the place of a value.
  public mutating func replace(_ node: SyntaxNode, with text: String) {
    replacements.append((node.location.range, text))
  }

  /// Adds an item at the end of a list of JSON; its lines after the first take the indentation of the place.
  public mutating func append(_ item: String, to list: SyntaxNode) {
    insert(item, into: list, at: list.items.count)
  }

  /// Adds an item to a list of JSON, before the one at an index.
  mutating func insert(_ item: String, into list: SyntaxNode, at index: Int) {
    guard case .sequence = list.value else { return }
    change(list, removing: [], adding: [Addition(text: item, position: index)])
  }

  /// Adds a key at the end of an object of JSON.
  public mutating func add(_ key: String, _ value: String, to object: SyntaxNode) {
    guard case .mapping(let entries) = object.value else { return }
    let text = "\(key.inDoubleQuotes): \(value)"
    change(object, removing: [], adding: [Addition(text: text, position: entries.count)])
  }

  /// Adds text at the end of the file, on a line of its own.
  mutating func appendLines(_ text: String) {
    let end = file.bytes.count
    let isLineOpen = file.bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false
    replacements.append((end..<end, (isLineOpen ? "\n" : "") + text))
  }

  func startOfText(inLineOf offset: Int) -> Int {
    let line = file.startOfLine(of: offset)
    return file.bytes[line...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line
  }

  /// The blanks with which the line of a place begins.
  func indentation(of offset: Int) -> String {
    file.text(in: file.startOfLine(of: offset)..<startOfText(inLineOf: offset))
  }
}

extension SourceFile {
  /// The start of the line in which an offset stands, behind the mark of UTF-8 that a file may have before all.
  public func startOfLine(of offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
      ?? min(offset, SyntaxEncoding.lengthOfByteOrderMark(in: bytes))
  }

  /// Whether all lines end as Windows ends them, so that new ones do.
  public var isOfWindows: Bool {
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    return !ends.isEmpty && ends.allSatisfy { $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r") }
  }
}

extension String {
  /// The same text, with blanks before every line but the first.
  func indented(by blanks: String) -> String { replacing("\n", with: "\n" + blanks) }

  /// The text with the ends of its lines as Windows writes them.
  public var endingLinesOfWindows: String {
    replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
  }
}
