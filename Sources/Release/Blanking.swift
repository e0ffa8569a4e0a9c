import Diagnostics
import Syntax

/// A file of content in which blanks stand for what readers do not see yet: all that they see keeps its line and
/// its column.
struct Blanking {
  private let path: String
  private var bytes: [UInt8]

  init(_ file: SourceFile) { (path, bytes) = (file.path, file.bytes) }

  /// The file with its blanks.
  var file: SourceFile { SourceFile(path: path, bytes: bytes) }

  /// Takes the items of these numbers out of a list.
  mutating func remove(_ numbers: Set<Int>, from list: SyntaxNode) {
    guard !numbers.isEmpty else { return }
    let places = list.items.map(\.location.range)
    if bytes[list.location.range].first == UInt8(ascii: "[") {
      removeInBrackets(numbers, places, list.location.range)
    } else {
      for number in numbers {
        blank(dash(before: places[number].lowerBound)..<places[number].upperBound)
      }
    }
  }

  /// The dash of an item, with which the last line begins that begins with one.
  private func dash(before start: Int) -> Int {
    var end = start
    while true {
      let line = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      let first = bytes[line...].firstIndex { $0 != 0x20 } ?? start
      if bytes[first] == UInt8(ascii: "-") || line == 0 { return min(first, start) }
      end = line - 1
    }
  }

  /// Leaves one comma between the items that stay.
  private mutating func removeInBrackets(
    _ numbers: Set<Int>, _ places: [Range<Int>], _ list: Range<Int>
  ) {
    var end = list.lowerBound + 1
    var isFirst = true
    for number in places.indices where !numbers.contains(number) {
      separate(end..<places[number].lowerBound, with: isFirst ? nil : UInt8(ascii: ","))
      (end, isFirst) = (places[number].upperBound, false)
    }
    separate(end..<list.upperBound - 1, with: nil)
  }

  private mutating func separate(_ range: Range<Int>, with mark: UInt8?) {
    blank(range)
    if let mark, let place = range.first { bytes[place] = mark }
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = 0x20 }
  }
}
