import Diagnostics
import Templates

/// A theme in memory, for a test.
struct Theme {
  static let folder = "Theme/templates"
  let files: [SourceFile]

  /// Takes templates by name; `page` is the one that is shown.
  init(_ templates: [String: String]) {
    files = templates.sorted { $0.key < $1.key }.map { name, text in
      SourceFile(path: "\(Theme.folder)/\(name).mustache", text: text)
    }
  }

  /// Takes one page and the templates that it includes.
  init(page: String, _ partials: [String: String] = [:]) {
    self.init(partials.merging(["page": page]) { _, page in page })
  }
}

/// What came of compiling a page and showing a view with it.
struct Outcome {
  var diagnostics: [Diagnostic] = []
  var bytes: [UInt8]?

  /// The page, when there was no fault.
  var page: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

  /// The faults as printed.
  func printed(in language: DiagnosticLanguage) -> String {
    DiagnosticTextFormat(language: language).text(of: diagnostics)
  }
}

extension Theme {
  /// Compiles the page for a view and shows it, with strings of the site by name.
  func show<View: TemplateView>(_ view: View, strings texts: [String: String] = [:]) -> Outcome {
    var outcome = Outcome()
    var set = TemplateSet(files: files, folder: Theme.folder, into: &outcome.diagnostics)
    let strings = TemplateStrings(names: texts.keys)
    let template = set.compile("page", for: View.self, strings: strings, into: &outcome.diagnostics)
    guard let template else { return outcome }
    var bytes: [UInt8] = []
    template.render(view, strings: strings.values { texts[$0] ?? "" }, into: &bytes)
    outcome.bytes = bytes
    return outcome
  }
}
