import Diagnostics
import Forms

/// What is wrong with what a form holds, as HTML at its fields.
struct FormMistakeMarkup {
  let language: DiagnosticLanguage

  /// What is wrong at each field and group.
  func slots(_ faults: [FormFault], _ mistakes: FormMistakes?) -> [FieldPath: String] {
    var slots: [FieldPath: String] = [:]
    for (path, found) in mistakes?.placed ?? [:] {
      slots[path] = found.map { line($0) + (path == .body ? excerpt(of: $0) : "") }.joined()
    }
    for fault in faults {
      slots[fault.path, default: ""] += line(FormWords.error, fault.message, nil, isError: true)
    }
    return slots
  }

  /// Mistakes that stand elsewhere, as a list.
  func list(_ mistakes: [Diagnostic]) -> String {
    guard !mistakes.isEmpty else { return "" }
    let items = mistakes.prefix(20).map {
      "<li>\(line($0))<p class=\"file\">\(place(of: $0))</p></li>\n"
    }
    return
      "<section class=\"notice\">\n<h2>\(FormWords.elsewhere[language])</h2>\n<ul>\n\(items.joined())</ul>\n</section>\n"
  }

  /// The line meant, where a field has many.
  private func excerpt(of diagnostic: Diagnostic) -> String {
    var html: [UInt8] = []
    DiagnosticHTMLFormat.appendExcerpt(of: diagnostic.location, to: &html)
    return String(decoding: html, as: UTF8.self)
  }

  private func place(of diagnostic: Diagnostic) -> String {
    let position = diagnostic.location.position
    return "\(diagnostic.location.file.path):\(position.line):\(position.column)".html
  }

  private func line(_ diagnostic: Diagnostic) -> String {
    let isError = diagnostic.severity == .error
    return line(
      isError ? FormWords.error : FormWords.warning, diagnostic.message, diagnostic.help,
      isError: isError)
  }

  private func line(_ kind: Message, _ message: Message, _ help: Message?, isError: Bool) -> String
  {
    let repair = help.map {
      " <strong>\(FormWords.toDo[language])</strong> \(printable($0[language]).html)"
    }
    return
      "<p class=\"\(isError ? "error" : "warning")\"><strong>\(kind[language])</strong> \(printable(message[language]).html)\(repair.map { "<br>" + $0 } ?? "")</p>"
  }
}
