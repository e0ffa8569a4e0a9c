public import Diagnostics
import Syntax

/// A label of data that is not written in a language of the site.
public struct LabelGap: Sendable {
  /// The language that it lacks.
  public let language: String
  /// Where it stands.
  public let location: SourceLocation
  /// How to write it: the entry to add, or the text in all languages where it is written as one.
  public let repair: String
  /// Whether it is written as one text for all languages.
  let isPlain: Bool

  /// A label that is written in some languages.
  init(_ language: String, at location: SourceLocation, written example: Shape) {
    self.language = language
    self.location = location
    let isJSON = location.file.isJSON
    let value = example.example(inJSON: isJSON)
    repair = isJSON ? "\"\(language)\": \(value)" : "'\(language): \(value)'"
    isPlain = false
  }

  /// A label that is written once, in the first of the languages of the site.
  init(_ language: String, at location: SourceLocation, writtenOnceOf languages: [String]) {
    self.language = language
    self.location = location
    let file = location.file
    let texts =
      [Self.literal(at: location)] + languages.dropFirst().map { _ in file.isJSON ? "\"…\"" : "…" }
    let entries = zip(languages, texts).map { file.isJSON ? "\"\($0)\": \($1)" : "\($0): \($1)" }
    repair = "{\(entries.joined(separator: ", "))}"
    isPlain = true
  }

  /// A text as it stands in a list of languages on one line; an ellipsis for a long one.
  private static func literal(at location: SourceLocation) -> String {
    let file = location.file
    let written = file.text(in: location.range)
    guard written.count <= 60, !written.contains(where: \.isNewline) else {
      return file.isJSON ? "\"…\"" : "…"
    }
    let isQuoted = written.hasPrefix("\"") || written.hasPrefix("'")
    return isQuoted || !written.contains(where: { ",:#[]{}".contains($0) })
      ? written : "\"\(written)\""
  }
}

extension [LabelGap] {
  /// The same, in the order of their places.
  var inOrder: [LabelGap] {
    sorted {
      ($0.location.file.path, $0.location.range.lowerBound, $0.language) < (
        $1.location.file.path, $1.location.range.lowerBound, $1.language
      )
    }
  }

  /// Those of each file and language, in order; never an empty list.
  var byFile: [[LabelGap]] {
    Dictionary(grouping: inOrder) { [$0.location.file.path, $0.language] }.values.sorted {
      ($0[0].location.file.path, $0[0].language) < ($1[0].location.file.path, $1[0].language)
    }
  }
}
