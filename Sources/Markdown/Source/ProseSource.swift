import Diagnostics

/// A text ready to be read: what libcmark was given of it, and what libcmark found there.
struct ProseSource {
  private let file: SourceFile
  let layout: ProseLayout
  let tree: CommonMarkTree
  let parts: TreeParts

  /// Reads a part of a file with libcmark.
  init(_ file: SourceFile, range: Range<Int>) {
    var range = range.clamped(to: file.bytes.indices)
    let hasByteOrderMark = range.count >= 3 && file.bytes.holds("\u{FEFF}", at: range.lowerBound)
    if hasByteOrderMark { range = range.lowerBound + 3..<range.upperBound }
    self.file = file
    layout = ProseLayout(Array(file.bytes[range]), source: range.lowerBound)
    tree = CommonMarkTree(layout.bytes)
    parts = TreeParts(of: tree, layout: layout)
  }

  /// The place in the file of a range of what libcmark read.
  func location(_ range: Range<Int>) -> SourceLocation { file.location(layout.map.range(range)) }

  /// The place in the file of a range of the body as the scanner saw it.
  func bodyLocation(_ range: Range<Int>) -> SourceLocation {
    location(layout.bodyStart + range.lowerBound..<layout.bodyStart + range.upperBound)
  }

  /// The text of a range of the body as the scanner saw it.
  func bodyText(_ range: Range<Int>) -> String {
    String(decoding: layout.scanner.bytes[range], as: UTF8.self)
  }
}
