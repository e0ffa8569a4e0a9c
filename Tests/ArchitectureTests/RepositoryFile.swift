import Foundation

/// A text file of the repository.
struct RepositoryFile: Hashable {
  /// The path from the repository's root, with forward slashes.
  let path: String
  /// The text.
  let text: String

  /// The lines with their numbers, from one.
  var lines: [(number: Int, text: Substring)] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .map { ($0.offset + 1, Substring($0.element)) }
  }

  /// The room whose source this is, or what tests of several rooms share; `nil` for other files.
  var room: String? {
    let components = path.split(separator: "/")
    guard components.count > 2, isSwift,
      components[0] == "Sources" || path.hasPrefix("Tests/TestSupport/")
    else { return nil }
    return String(components[1])
  }

  /// Whether this is Swift.
  var isSwift: Bool { path.hasSuffix(".swift") }

  /// Those of these texts that the file holds.
  func held(of texts: [String]) -> [String] {
    let bytes = Data(text.utf8)
    return texts.filter { bytes.range(of: Data($0.utf8)) != nil }
  }

  /// A finding for every line that holds one of these texts.
  func findings(of texts: [String], _ words: (String) -> String) -> [Finding] {
    let held = held(of: texts)
    guard !held.isEmpty else { return [] }
    return lines.flatMap { line in
      held.filter { line.text.contains($0) }.map {
        Finding(path: path, line: line.number, words: words($0))
      }
    }
  }
}
