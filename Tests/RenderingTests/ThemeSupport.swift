import Diagnostics
import Ground
import Loading
import Model

@testable import Rendering

/// A site with nothing but a name, for tests of themes.
func emptySite(languages codes: [String]) throws -> Site {
  let languages = codes.map { Language($0) }
  let text = Localized("Site", in: languages[0])
  guard let day = Day(iso: "2026-01-31") else { preconditionFailure("a day") }
  return Site(
    identity: Site.Identity(
      name: text, description: text, territory: text, isOfficial: true, updated: day, currency: "€",
      licence: Site.Licence(name: text, url: "https://example.org"), accessibility: .nonCompliant,
      baseURL: nil, publisher: nil, contact: nil), languages: languages, documents: [],
    glossary: [], pages: [], contracts: [], threads: [], updates: [], attachments: [])
}

/// The lines of a strings file in which every name the program asks for has a text.
func stringLines() -> [String] {
  let months = (1...12).map { "format.months.\($0)" }
  let formats = [
    "direction", "format.group", "format.decimal", "format.minus", "format.percent",
    "format.amount", "format.date", "format.first-of-month", "format.list-separator",
    "format.list-last",
  ]
  let phrases = Phrase.allCases.map(\.rawValue)
  return (formats + months + phrases).sorted().map { "\($0): \"words\"" }
}

/// A theme with these strings files and templates.
func theme(strings: [String: [String]], templates: [String: String] = [:]) -> SourceTree {
  let strings = strings.map { language, lines in
    SourceFile(path: "Theme/strings/\(language).yml", text: lines.map { $0 + "\n" }.joined())
  }
  let templates = templates.map { name, text in
    SourceFile(path: "Theme/templates/\(name).mustache", text: text)
  }
  return SourceTree(content: [], theme: strings + templates)
}

/// What a theme's mistakes print in both languages, French first.
func printed(_ theme: SourceTree, languages: [String]) throws -> [String] {
  var reader = StringsReader(site: try emptySite(languages: languages), theme: theme)
  _ = reader.read()
  return DiagnosticLanguage.allCases.map { language in
    DiagnosticTextFormat(language: language).text(of: reader.diagnostics)
  }
}

/// The folder of the repository, whose own theme some tests read.
let repositoryFolder: String = {
  let parts = #filePath.split(separator: "/").dropLast(3)
  return "/" + parts.joined(separator: "/")
}()
