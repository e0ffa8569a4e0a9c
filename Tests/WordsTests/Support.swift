import Diagnostics
import Loading
import Messages
import Model

@testable import Words

/// The lines of a strings file in which every name the program asks for has a text.
func stringLines() -> [String] {
  let months = (1...12).map { "format.months.\($0)" }
  let own = [
    "direction", "language.locale", "language.name", "format.group", "format.decimal",
    "format.minus", "format.percent", "format.less-than", "format.more-than", "format.amount",
    "format.date", "format.first-of-month", "format.list-separator", "format.list-last",
  ]
  let values = [
    "format.percent": ["number"], "format.less-than": ["share"], "format.more-than": ["share"],
    "format.amount": ["number", "currency"], "format.date": ["day", "month", "year"],
  ].merging(
    Phrase.declarations.map { ($0.name, $0.arguments.filter { $0.kind == .text }.map(\.name)) }
  ) { first, _ in first }
  let names = own + months + Phrase.declarations.map(\.name)
  return names.sorted().map { name in
    let words = ["format.group": "group"][name] ?? "words"
    let text = ([words] + (values[name] ?? []).map { "{\($0)}" }).joined(
      separator: name.hasPrefix("path.") ? "-" : " ")
    return "\(name): \"\(text)\""
  }
}

/// A theme with these strings files.
func theme(strings: [String: [String]]) -> SourceTree {
  let strings = strings.map { language, lines in
    SourceFile(path: "Theme/strings/\(language).yml", text: lines.map { $0 + "\n" }.joined())
  }
  return SourceTree(content: [], theme: strings)
}

/// What a theme's mistakes print in both languages, French first.
func printed(_ theme: SourceTree, languages: [String]) -> [String] {
  var reader = StringsReader(languages: languages.map { Language($0) }, currency: "€", theme: theme)
  _ = reader.read()
  return DiagnosticLanguage.allCases.map { language in
    DiagnosticTextFormat(language: language).text(of: reader.diagnostics)
  }
}
