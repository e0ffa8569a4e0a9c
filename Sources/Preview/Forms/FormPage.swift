import Diagnostics
import Forms
import Ground

/// The page of a form, and the list of all that can be edited.
struct FormPage {
  let language: DiagnosticLanguage
  let query: FormQuery
  /// What is said above the form, as HTML.
  var notice = ""
  /// What is said of the site as a whole, or of other places.
  var others = ""
  /// What can be done besides saving: saving anyway.
  var button = ""
  /// Whether what was saved last can be taken back.
  var canUndo = false

  /// The page of a form.
  func bytes(_ form: Form, _ markup: FormMarkup) -> [UInt8] {
    let page = query.page
    let body = """
      \(steps(form))<div class="desk\(page == nil ? "" : " wide")">
      <main>
      <h1>\(form.heading.label.html)</h1>
      \(form.heading.help.map { "<p class=\"help\">\($0.html)</p>" } ?? "")
      <p class="file">\(form.written.file.path.html)</p>
      \(notice)<form class="edit" method="post" action="\(query.address(of: .form).html)" \
      data-check="\(query.address(of: .check).html)" data-gone="\(FormWords.gone[language].html)" \
      data-checking="\(FormWords.checking[language].html)">
      <input type="hidden" name="version" value="\(form.version)">
      <input type="hidden" name="subject" value="\(form.heading.label.html)">
      \(markup.html(form.parts))\(text(of: form, markup))<div id="others">\(others)</div>
      \(form.canGo ? markup.removal(of: form.place, FormWords.takeOutItem) : "")\
      <p class="actions"><button class="main">\(FormWords.save[language])</button>\(button)
      <span id="status" role="status"></span></p>
      </form>
      \(undo)</main>
      \(page.map(live) ?? "")</div>
      """
    return document(form.heading.label, body)
  }

  /// The text after a header.
  private func text(of form: Form, _ markup: FormMarkup) -> String {
    guard let text = form.written.bodyText else { return "" }
    let shown = markup.values?[FormValues.body]?.replacing("\r\n", with: "\n") ?? text
    return """
      <div class="field">
      <label for="body">\(FormWords.text[language])</label>
      <p class="help" id="body-help">\(FormWords.textHelp[language])</p>
      <textarea id="body" dir="auto" name="\(FormValues.body)" rows="24" \
      aria-describedby="body-help \(FieldPath.body.identifier)-slot">
      \(shown.html)</textarea>
      \(markup.slot(.body))
      </div>

      """
  }

  /// The way from the list of all files to here.
  private func steps(_ form: Form) -> String {
    let links = form.steps.map { step in
      "<li><a href=\"\(query.at(step.path).address(of: .form).html)\">\(step.label.html)</a></li>\n"
    }
    let page = query.page.map { page in
      "<li><a href=\"\(FormQuery.address(ofPage: page).html)\">\(FormWords.backToPage[language])</a></li>\n"
    }
    return """
      <nav>
      <ul>
      \(page ?? "")<li><a href="\(list)">\(FormWords.allFiles[language])</a></li>
      \(links.joined())</ul>
      </nav>

      """
  }

  private var list: String {
    FormQuery(token: query.token, file: "", place: .top, page: query.page).address(of: .forms).html
  }

  /// The page of the site with what the form holds.
  private func live(_ page: String) -> String {
    """
    <aside>
    <h2>\(FormWords.live[language])</h2>
    <iframe title="\(FormWords.live[language].html)" \
    src="\(FormQuery.address(ofPage: page).html)" \
    data-draft="\((PreviewRequest.draftFolder + PercentEncoding.text(ofPath: page)).html)"></iframe>
    </aside>

    """
  }

  /// The button that takes back what was saved last.
  private var undo: String {
    guard canUndo else { return "" }
    return """
      <form method="post" action="\(query.address(of: .undo).html)"><p><button>\(FormWords.undo[language])</button></p></form>

      """
  }

  /// The list of forms, under headings.
  func bytes(
    _ chapters: [(title: String, links: [(label: String, note: String, query: FormQuery)])]
  ) -> [UInt8] {
    let parts = chapters.filter { !$0.links.isEmpty }.map { chapter in
      let items = chapter.links.map { link in
        "<li><a href=\"\(link.query.address(of: .form).html)\">\(link.label.html)</a> "
          + "<span class=\"file\">\(link.note.html)</span></li>\n"
      }
      return "<section>\n<h2>\(chapter.title.html)</h2>\n<ul>\n\(items.joined())</ul>\n</section>\n"
    }
    let back = query.page.map { page in
      "<nav><ul><li><a href=\"\(FormQuery.address(ofPage: page).html)\">\(FormWords.backToPage[language])</a></li></ul></nav>\n"
    }
    let title = FormWords.allFiles[language]
    return document(
      title, "\(back ?? "")<main>\n<h1>\(title)</h1>\n\(notice)\(undo)\(parts.joined())</main>\n")
  }

  private func document(_ title: String, _ body: String) -> [UInt8] {
    Array(
      """
      <!doctype html>
      <html id="parvis-form" lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title.html)</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="\(PreviewRequest.folder)preview.css">
      <link rel="stylesheet" href="\(PreviewRequest.folder)form.css">
      <script src="\(PreviewRequest.folder)form.js" defer></script>
      </head>
      <body>
      \(body)</body>
      </html>

      """.utf8)
  }
}
