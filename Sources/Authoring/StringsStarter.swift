import Diagnostics
import Ground
import Scanning
import Syntax

/// The strings of a theme in a language that it does not speak, to be translated from another one.
struct StringsStarter {
  let language: String
  let known: KnownLanguage
  /// The strings of the language that they are translated from.
  let model: SourceFile

  /// The strings of a language, made from those that a theme has in English.
  static func file(
    of code: String, from theme: [SourceFile], _ writing: ContentWriting
  ) throws(AuthoringFault) -> SourceFile {
    guard let known = KnownLanguage(code) else {
      return try AuthoredSite.missing(code, among: KnownLanguage.codes, "la langue", "language")
    }
    guard let model = theme.first(where: { $0.path == "Theme/strings/en.yml" }),
      let file = StringsStarter(language: code, known: known, model: model).file(writing)
    else {
      throw AuthoringFault(
        "le thème n’a pas de textes à traduire", "the theme has no texts to translate from")
    }
    return file
  }

  /// The strings as they stand until somebody translates them.
  func file(_ writing: ContentWriting) -> SourceFile? {
    var found: [Diagnostic] = []
    guard let root = YAMLSyntax.parse(model, range: 0..<model.bytes.count, into: &found),
      let own = root["language"], let direction = root["direction"]
    else { return nil }
    var edit = SourceEdit(model)
    edit.replace(direction, with: known.direction)
    for (key, text) in [("name", known.name), ("locale", known.locale)] {
      if let node = own[key] { edit.replace(node, with: text) }
    }
    let comment = writing.words(.strings, in: writing.original) + "\n"
    let text = String(decoding: edit.bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(completed)
    return SourceFile(
      path: "Theme/strings/\(language).yml", text: comment + lines.joined(separator: "\n"))
  }

  /// A line whose plurals have every case that the language tells apart, each as the last one is.
  private func completed(_ line: Substring) -> String {
    var line = String(line)
    let categories = PluralRule(language: language).categories.map(\.rawValue)
    var start = line.startIndex
    while let mark = line[start...].firstRange(of: ", plural,") {
      start = mark.upperBound
      let cases = Self.cases(in: line, from: start)
      guard let other = cases.first(where: { $0.name == "other" }) else { continue }
      let missing = categories.filter { category in !cases.contains { $0.name == category } }
      let added = missing.map { "\($0) \(line[other.text]) " }.joined()
      line.insert(contentsOf: added, at: other.start)
    }
    return line
  }

  private typealias Case = (name: String, start: String.Index, text: Range<String.Index>)

  /// The cases of a plural: their names, and their texts with the braces.
  private static func cases(in line: String, from start: String.Index) -> [Case] {
    var cases: [Case] = []
    var index = start
    while let open = line[index...].firstIndex(of: "{") {
      let head = line[index..<open]
      guard !head.contains("}") else { return cases }
      let name = head.split(separator: " ").last.map(String.init) ?? ""
      var depth = 0
      var end = open
      repeat {
        if line[end] == "{" { depth += 1 }
        if line[end] == "}" { depth -= 1 }
        end = line.index(after: end)
      } while depth > 0 && end < line.endIndex
      let first = line.index(open, offsetBy: -(name.count + 1), limitedBy: start) ?? open
      cases.append((name, first, open..<end))
      index = end
    }
    return cases
  }
}
