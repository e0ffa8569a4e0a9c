import Diagnostics
import Forms
import Ground

/// The parts of a form as HTML, with what is wrong at each.
struct FormMarkup {
  let language: DiagnosticLanguage
  /// Where the form is.
  let query: FormQuery
  /// What the author has filled in, where it is shown again.
  let values: FormValues?
  /// What is wrong at a field or a group, as HTML.
  let slots: [FieldPath: String]
  /// The field to begin at.
  let focus: FieldPath?

  /// The parts, one after the other.
  func html(_ parts: [FormPart]) -> String { parts.map(html).joined() }

  private func html(_ part: FormPart) -> String {
    switch part {
    case .field(let field): html(field)
    case .group(let group): html(group)
    case .table(let table): html(table)
    case .links(let links): html(links)
    }
  }

  private func html(_ group: FormGroup) -> String {
    let more = group.more.isEmpty ? "" : details(group)
    // What can only be added has no frame of its own.
    guard !group.parts.isEmpty || group.canGo || group.path != query.place else { return more }
    let removal = group.canGo ? removal(of: group.path, FormWords.takeOut) : ""
    return """
      <fieldset>
      <legend>\(group.heading.label.html)</legend>
      \(help(group.heading, of: group.path))\(slot(group.path))\(html(group.parts))\(more)\(removal)</fieldset>

      """
  }

  /// What can be added, shown once somebody wants to, or where something is wrong with it.
  private func details(_ group: FormGroup) -> String {
    let isList = group.more.allSatisfy { $0.path.steps.last.map { Int($0) != nil } ?? false }
    let words = isList ? FormWords.addAnother : FormWords.more
    let paths = group.more.map(\.path)
    let isOpen =
      slots.keys.contains { path in paths.contains { $0.leads(to: path) } }
      || focus.map { focus in paths.contains { $0.leads(to: focus) } } ?? false
    return """
      <details\(isOpen ? " open" : "")>
      <summary>\(words[language])</summary>
      \(html(group.more))</details>

      """
  }

  /// A box to be ticked by which a part goes.
  func removal(of path: FieldPath, _ words: Message) -> String {
    """
    <label class="removal"><input type="checkbox" name="\(FormValues.removal)" value="\(path.text.html)"> \
    \(words[language])</label>

    """
  }

  private func html(_ table: FormTable) -> String {
    guard !table.rows.isEmpty else { return "" }
    let heads = table.columns.map { "<th scope=\"col\">\($0.html)</th>" }.joined()
    let rows = table.rows.map { row in
      let cells = row.cells.map { field in
        "<td>\(control(of: field, named: true))\(slot(field.path))</td>"
      }
      return "<tr><th scope=\"row\">\(row.label.html)</th>\(cells.joined())</tr>\n"
    }
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="\(table.heading.label.html)">
      <table>
      <caption>\(table.heading.label.html)</caption>
      <thead><tr><td></td>\(heads)</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </div>
      \(help(table.heading, of: table.path))\(slot(table.path))
      """
  }

  private func html(_ links: FormLinks) -> String {
    let items = links.links.map { link in
      "<li><a href=\"\(address(of: link.path))\">\(link.label.html)</a></li>\n"
    }
    return """
      <section class="links">
      <h2>\(links.heading.label.html)</h2>
      \(help(links.heading, of: links.path))\(slot(links.path))<ul>
      \(items.joined())<li><a href="\(address(of: links.next))">\(FormWords.addAnother[language])</a></li>
      </ul>
      </section>

      """
  }

  private func address(of path: FieldPath) -> String { query.at(path).address(of: .form).html }
}

extension FormMarkup {
  private func html(_ field: FormField) -> String {
    let need =
      field.isRequired ? " <span class=\"need\">(\(FormWords.required[language]))</span>" : ""
    return """
      <div class="field">
      <label for="\(field.path.identifier)">\(field.heading.label.html)\(need)</label>
      \(help(field.heading, of: field.path))\(control(of: field, named: false))
      \(slot(field.path))</div>

      """
  }

  /// What helps to fill in a field or a group.
  private func help(_ heading: FormHeading, of path: FieldPath) -> String {
    heading.help.map { "<p class=\"help\" id=\"\(path.identifier)-help\">\($0.html)</p>\n" } ?? ""
  }

  /// Where what is wrong with a field or a group is told.
  func slot(_ path: FieldPath) -> String {
    "<div class=\"slot\" id=\"\(path.identifier)-slot\" data-slot=\"\(path.text.html)\">\(slots[path] ?? "")</div>"
  }

  /// The control of a field; in a table it bears its name itself, as it has no label there.
  private func control(of field: FormField, named isNamed: Bool) -> String {
    let name = FormValues.name(of: field.path)
    let text = values?[name] ?? field.text
    let attributes = attributes(of: field, isNamed: isNamed)
    switch field.control {
    case .line, .day: return input(name, text, attributes)
    case .prose:
      let rows = min(12, max(2, text.count / 70 + text.count { $0 == "\n" } + 1))
      return
        "<textarea name=\"\(name.html)\" rows=\"\(rows)\"\(attributes)>\n\(text.html)</textarea>"
    case .number: return input(name, text, attributes + " inputmode=\"decimal\"")
    case .truth:
      let options = [FormWords.yes, FormWords.no].map {
        FormField.Option(word: $0[language], label: $0[language])
      }
      return select(name, text, options, "—", attributes)
    case .choice(let options): return select(name, text, options, "—", attributes)
    case .reference(let options):
      let named = options.map { option in
        let label = option.label == option.word ? option.word : "\(option.label) (\(option.word))"
        return FormField.Option(word: option.word, label: label)
      }
      return select(name, text, named, "—", attributes)
    case .figure(_, let options):
      let stateName = FormValues.stateName(of: field.path)
      let words = "\(field.heading.label), \(FormWords.instead[language])"
      let state = select(
        stateName, values?[stateName] ?? field.state, options, FormWords.aNumber[language],
        " class=\"state\" aria-label=\"\(words.html)\"")
      return "<span class=\"figure\">" + input(name, text, attributes + " inputmode=\"decimal\"")
        + state + "</span>"
    }
  }

  private func attributes(of field: FormField, isNamed: Bool) -> String {
    let identifier = field.path.identifier
    let help = field.heading.help == nil ? "" : "\(identifier)-help "
    let isWrong = slots[field.path]?.isEmpty == false
    return " id=\"\(identifier)\" aria-describedby=\"\(help)\(identifier)-slot\""
      + (isNamed ? " aria-label=\"\(field.heading.label.html)\"" : "")
      + (isWrong ? " aria-invalid=\"true\"" : "") + (field.path == focus ? " autofocus" : "")
      + (field.control.isText ? " dir=\"auto\"" : "")
      + (field.control.isText ? field.language.map { " lang=\"\($0.html)\"" } ?? "" : "")
  }

  private func input(_ name: String, _ text: String, _ attributes: String) -> String {
    "<input name=\"\(name.html)\" value=\"\(text.html)\" autocomplete=\"off\"\(attributes)>"
  }

  private func select(
    _ name: String, _ chosen: String, _ options: [FormField.Option], _ nothing: String,
    _ attributes: String
  ) -> String {
    let isKnown = chosen.isEmpty || options.contains { $0.word == chosen }
    let all =
      [FormField.Option(word: "", label: nothing)] + options
      + (isKnown
        ? []
        : [FormField.Option(word: chosen, label: "\(chosen) (\(FormWords.unknown[language]))")])
    let items = all.map { option in
      let mark = option.word == chosen ? " selected" : ""
      return "<option value=\"\(option.word.html)\"\(mark)>\(option.label.html)</option>"
    }
    return "<select name=\"\(name.html)\"\(attributes)>\(items.joined())</select>"
  }
}

extension FormField.Control {
  /// Whether it takes any words.
  fileprivate var isText: Bool { self == .line || self == .prose }
}

extension FieldPath {
  /// The path as an identifier of an element.
  var identifier: String {
    "f-" + text.map { $0.isLetter || $0.isNumber || $0 == "-" ? String($0) : "." }.joined()
  }
}

extension String {
  /// The text as it stands in HTML.
  var html: String {
    var bytes: [UInt8] = []
    Escaping.html.append(self, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension FormPart {
  /// Where the part stands, or would.
  fileprivate var path: FieldPath {
    switch self {
    case .field(let field): field.path
    case .group(let group): group.path
    case .table(let table): table.path
    case .links(let links): links.path
    }
  }
}
