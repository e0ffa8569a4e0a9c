import Diagnostics
import Forms
import Ground
import NIOHTTP1
import Synchronization

extension FormDesk {
  /// What is wrong with what a form holds now, for its script.
  func check(_ query: FormQuery, _ values: FormValues) -> Answer {
    guard let site, let file = site.file(at: query.file),
      let form = site.form(for: file, at: query.place)
    else { return missing }
    guard values["version"] == form.version else {
      return Answer(FormWords.conflict, in: language, status: .conflict)
    }
    let result = form.result(of: values)
    let tried = tries(result.written.file)
    let own = tried.edition.diagnostics.filter { $0.location.file.path == file.path }
    let mistakes = FormMistakes(own, in: result.written, of: form)
    let markup = FormMistakeMarkup(language: language)
    let slots = markup.slots(result.faults, mistakes)
    let elsewhere = mistakes.others + tried.new.filter { $0.location.file.path != file.path }
    let count =
      result.faults.count + own.count { $0.severity == .error }
      + tried.new.count { $0.location.file.path != file.path }
    let answer = JSONValue.object([
      ("slots", .object(slots.map { ($0.key.text, .text($0.value)) }.sorted { $0.0 < $1.0 })),
      ("others", .text(markup.list(elsewhere.filter { tried.new.contains($0) }))),
      ("status", .text(FormWords.mistakes(count)[language])),
      ("draft", .number(String(tried.pages))),
    ])
    return Answer(answer.bytes, MediaType.of("json"))
  }

  /// Saves what a form holds, unless something speaks against it, which is then told.
  func save(_ query: FormQuery, _ values: FormValues) async -> Answer {
    guard let site, let file = site.file(at: query.file),
      let form = site.form(for: file, at: query.place)
    else { return missing }
    guard values["version"] == form.version else { return conflict(form, query, values) }
    let markup = FormMistakeMarkup(language: language)
    let result = form.result(of: values)
    guard result.faults.isEmpty else {
      return show(
        form, query, values: values, slots: markup.slots(result.faults, nil),
        notice: FormWords.faults, status: .unprocessableEntity)
    }
    guard result.written.file.bytes != file.bytes else { return seen(query, form) }
    let tried = tries(result.written.file)
    guard tried.new.isEmpty || values["anyway"] == "1" else {
      let own = tried.new.filter { $0.location.file.path == file.path }
      let mistakes = FormMistakes(own, in: result.written, of: form)
      let elsewhere = mistakes.others + tried.new.filter { $0.location.file.path != file.path }
      return show(
        form, query, values: values, slots: markup.slots(result.faults, mistakes),
        notice: FormWords.newErrors, others: markup.list(elsewhere), anyway: true,
        status: .unprocessableEntity)
    }
    let seen = desk.event
    let failure = saved.withLock { saved -> Message? in
      let failure = editing.making(.edited(file, to: result.written.file.bytes))
      guard failure == nil else { return failure }
      saved = Saved(path: file.path, before: file.bytes, after: result.written.file.bytes)
      desk.note(canUndo: true)
      return nil
    }
    if let failure { return show(form, query, values: values, notice: failure, status: .conflict) }
    await desk.wait(after: seen, atMost: Self.patience)
    return self.seen(query, form)
  }

  /// Takes back what was saved last, unless the file has changed since.
  func undo(_ query: FormQuery) async -> Answer {
    let seen = desk.event
    let failure = saved.withLock { saved -> Message? in
      guard let last = saved else { return FormWords.nothingToUndo }
      let file = SourceFile(path: last.path, bytes: last.after)
      let failure = editing.making(.edited(file, to: last.before))
      guard failure == nil else { return failure }
      saved = nil
      desk.note(canUndo: false)
      return nil
    }
    if let failure { return Answer(failure, in: language, status: .conflict) }
    await desk.wait(after: seen, atMost: Self.patience)
    return self.seen(query, nil)
  }

  /// The way back to the page, or to where one came from.
  private func seen(_ query: FormQuery, _ form: Form?) -> Answer {
    if let page = query.page { return Answer(seeing: FormQuery.address(ofPage: page)) }
    let place = form?.canGo == true ? form?.steps.last?.path ?? .top : query.place
    let isList = query.file.isEmpty
    return Answer(seeing: query.at(place).address(of: isList ? .forms : .form) + "&saved=1")
  }

  /// Shows what the file says now beside what the author has changed; saved again, that is kept, unless
  /// something else stands now where the form was.
  private func conflict(_ form: Form, _ query: FormQuery, _ values: FormValues) -> Answer {
    let before = before(form, values["version"] ?? "")
    // A file is the same whatever its title has become; an item of a list is known by what it is called.
    guard
      query.place == .top || values["subject"] == form.heading.label
        || before.map(form.isAboutSame) == true
    else { return show(form, query, values: values, notice: FormWords.moved, status: .conflict) }
    let values = before?.changed(in: values) ?? values
    var differing = form.differences(from: values).map { field, typed in
      let inFile = (field.text.isEmpty ? field.state : field.text).html
      let words = FormWords.difference(field.heading.label.html, inFile, typed.html)
      return "<li>\(words[language])</li>\n"
    }
    if form.changedBody(values) != nil, let text = form.written.bodyText {
      differing.append(
        "<li>\(FormWords.textInFile[language])<pre tabindex=\"0\">\(text.html)</pre></li>\n")
    }
    return show(
      form, query, values: values, notice: FormWords.conflict,
      detail: differing.isEmpty ? "" : "<ul>\n\(differing.joined())</ul>", status: .conflict)
  }

  /// The form as it was when somebody opened it; nothing where that was long ago.
  private func before(_ form: Form, _ version: String) -> Form? {
    memory.file(at: form.written.file.path, version: version).flatMap {
      site?.form(for: $0, at: form.place)
    }
  }
}
