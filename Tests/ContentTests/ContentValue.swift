import Diagnostics
import Loading

/// A number or a date as a content file writes it, outside the sentences.
struct ContentValue: Hashable, CustomStringConvertible {
  let path: String
  let range: Range<Int>
  let text: String
  let line: Int

  var description: String { "\(path):\(line) \(text)" }

  /// Whether this is a day.
  var isDay: Bool { text.utf8.count == 10 && text.dropFirst(4).first == "-" }

  /// The values of a file: numbers that are no part of a text, and days.
  static func values(of file: SourceFile) -> [ContentValue] {
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard text.utf8.count == file.bytes.count else { return [] }
    let isJSON = file.path.hasSuffix(".json")
    var values: [ContentValue] = []
    var start = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for match in isJSON ? jsonMatches(in: line) : yamlMatches(in: line) {
        let offset = start + line.utf8.distance(from: line.startIndex, to: match.startIndex)
        values.append(
          ContentValue(
            path: file.path, range: offset..<offset + match.utf8.count, text: String(match),
            line: index + 1))
      }
      start += line.utf8.count + 1
    }
    return values
  }

  private static func jsonMatches(in line: Substring) -> [Substring] {
    line.matches(of: /: *(-?[0-9]+(?:\.[0-9]+)?) *(?=[,}]|$)|"([0-9]{4}-[0-9]{2}-[0-9]{2})"/)
      .compactMap { $0.output.1 ?? $0.output.2 }
  }

  private static func yamlMatches(in line: Substring) -> [Substring] {
    if let list = line.wholeMatch(of: /[a-z-]+: \[([0-9, ]+)\]/) {
      return list.output.1.split(separator: ", ")
    }
    let pattern = /[ -]*[a-z-]+: +([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+(?:\.[0-9]+)?) */
    return line.wholeMatch(of: pattern).map { [$0.output.1] } ?? []
  }
}
