import Diagnostics
import Ground
import Syntax

/// What a build leaves for the next one to say, where nothing was changed meanwhile.
struct BuildNote: Hashable, Sendable {
  /// The pages of the site, in all languages.
  let pages: Int
  /// The first language that the site names.
  let originalLanguage: String
  /// The warnings that there were.
  let warnings: ToldWarnings
  /// The day of the machine, on which warnings may depend; empty where a day was given.
  let clock: String

  /// Makes a note.
  init(pages: Int, originalLanguage: String, warnings: ToldWarnings, clock: Day?) {
    self.pages = pages
    self.originalLanguage = originalLanguage
    self.warnings = warnings
    self.clock = clock?.iso ?? ""
  }

  /// Reads what ``line`` has written; nothing of anything else.
  init?(line: String) {
    var found: [Diagnostic] = []
    let file = SourceFile(path: "", bytes: Array(line.utf8))
    guard let note = JSONSyntax.parse(file, into: &found), found.isEmpty,
      let pages = (note["pages"]?.text).flatMap({ Int($0) }),
      let count = (note["warnings"]?.text).flatMap({ Int($0) }),
      let originalLanguage = note["language"]?.text, let clock = note["clock"]?.text,
      let french = note["fr"]?.text, let english = note["en"]?.text
    else { return nil }
    self.pages = pages
    self.originalLanguage = originalLanguage
    warnings = ToldWarnings(count: count, words: Message(french, english))
    self.clock = clock
  }

  /// It in one line.
  var line: String {
    let note: JSONValue = .known([
      "pages": .text("\(pages)"), "language": .text(originalLanguage), "clock": .text(clock),
      "warnings": .text("\(warnings.count)"), "fr": .text(warnings.words.french),
      "en": .text(warnings.words.english),
    ])
    return String(decoding: note.bytes, as: UTF8.self)
  }

  /// Whether another build of the same files would say the same.
  func holds(on clock: Day?, _ tolerance: SitePipeline.Tolerance) -> Bool {
    warnings.count == 0 || (tolerance == .warnings && self.clock == clock?.iso ?? "")
  }
}
