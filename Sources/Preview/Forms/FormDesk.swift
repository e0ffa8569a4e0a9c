import Diagnostics
import Forms
import NIOHTTP1
import Publishing
import Synchronization

/// Shows forms, tries what they hold, saves it and takes it back.
final class FormDesk: Sendable {
  /// What was saved last.
  struct Saved {
    let path: String
    let before: [UInt8]
    let after: [UInt8]
  }

  /// How long a save may take to show.
  static let patience = Duration.seconds(3)

  let desk: Desk
  let editing: PreviewEditing
  let language: DiagnosticLanguage
  /// The site as it would be with what a form holds.
  private let trial = Desk()
  /// Changes are made one after the other, so that what is saved last is also what can be taken back.
  let saved = Mutex<Saved?>(nil)
  let memory = FormMemory()

  /// Makes forms for the site of a desk.
  init(_ desk: Desk, _ editing: PreviewEditing, in language: DiagnosticLanguage) {
    self.desk = desk
    self.editing = editing
    self.language = language
  }

  /// The files as they are now.
  var site: FormSite? { desk.edition.sources().map { FormSite(of: $0, in: language) } }

  /// The answer to what a form sends.
  func answer(_ tool: PreviewRequest.Tool, _ query: String, _ body: [UInt8]) async -> Answer {
    let query = FormQuery(query)
    let values = FormValues(PercentDecoding.pairs(of: body))
    switch tool {
    case .form: return await save(query, values)
    case .check: return check(query, values)
    case .undo: return await undo(query)
    default: return Answer(FormWords.noForm, in: language, status: .notFound)
    }
  }

  /// The form for an address.
  func form(_ text: String) -> Answer {
    var query = FormQuery(text)
    guard let site else { return missing }
    var focus: FieldPath?
    if let place = PercentDecoding.values(of: text)["place"].flatMap(EditorPlace.init),
      let file = site.file(at: place.path), let offset = place.offset(in: file),
      let found = site.place(of: offset, in: file)
    {
      query = FormQuery(token: query.token, file: file.path, place: found.form, page: query.page)
      focus = found.field
    }
    guard let file = site.file(at: query.file), let form = site.form(for: file, at: query.place)
    else { return missing }
    query.page = query.page ?? page(of: form)
    // Of a group its first field.
    let field = focus.flatMap { focus in
      form.fields.first { $0.path == focus } ?? form.fields.first { focus.leads(to: $0.path) }
    }
    let isSaved = PercentDecoding.values(of: text)["saved"] != nil
    return show(
      form, query, slots: slots(of: form), notice: isSaved ? FormWords.saved : nil,
      focus: field?.path)
  }

  /// What is wrong with the file as it is.
  private func slots(of form: Form) -> [FieldPath: String] {
    let own = desk.edition.diagnostics.filter { diagnostic in
      diagnostic.location.file == form.written.file
        && diagnostic.location.file.bytes == form.written.file.bytes
    }
    let mistakes = FormMistakes(own, in: form.written, of: form)
    return FormMistakeMarkup(language: language).slots([], mistakes)
  }

  var missing: Answer { Answer(FormWords.noForm, in: language, status: .notFound) }

  /// The page that shows what a form is about, where there is one.
  func page(of form: Form) -> String? {
    ([form.actionFile].compactMap(\.self) + [form.written.file.path]).lazy.compactMap {
      self.desk.pages(showing: $0).first
    }.first
  }

  func show(
    _ form: Form, _ query: FormQuery, values: FormValues? = nil, slots: [FieldPath: String] = [:],
    notice: Message? = nil, detail: String = "", others: String = "", anyway: Bool = false,
    focus: FieldPath? = nil, status: HTTPResponseStatus = .ok
  ) -> Answer {
    memory.keep(form.written.file)
    // A form that comes back begins at the first field with something wrong.
    let wrong = values == nil ? nil : form.fields.first { slots[$0.path] != nil }?.path
    let markup = FormMarkup(
      language: language, query: query, values: values, slots: slots, focus: focus ?? wrong)
    let page = FormPage(
      language: language, query: query,
      notice: notice.map {
        "<div class=\"\(status == .ok ? "done" : "notice")\" role=\"alert\"><p>\($0[language].html)</p>\(detail)</div>\n"
      } ?? "", others: others,
      button: anyway
        ? " <button name=\"anyway\" value=\"1\">\(FormWords.saveAnyway[language])</button>" : "",
      canUndo: desk.event.canUndo)
    return Answer(page: page.bytes(form, markup), status: status)
  }

  /// A file of the site as it would be with what was tried last.
  func draft(_ path: String) -> Answer {
    do {
      if let bytes = try trial.content(of: path) { return Answer(bytes, MediaType.of(path)) }
      return Answer(FormWords.noForm, in: language, status: .notFound)
    } catch { return Answer(error.message, in: language, status: .internalServerError) }
  }

  /// Looks at the site as it would be, and keeps its pages where it has any; the errors that it has not now.
  func tries(_ file: SourceFile) -> (edition: PreviewEdition, new: [Diagnostic], pages: Int) {
    let edition = editing.trying(file)
    trial.show(edition)
    let known = Set(desk.edition.diagnostics.map(\.message))
    let new = edition.diagnostics.filter { $0.severity == .error && !known.contains($0.message) }
    return (edition, new, trial.event.pages)
  }
}
