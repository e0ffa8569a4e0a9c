import Diagnostics

// Variables: text must be escaped, and markup must be raw.
extension TemplateCompiler {
  mutating func emitVariable(_ name: TemplateName, _ form: VariableForm, at place: TemplatePlace) {
    let words = name.words
    if words.isEmpty {
      if let current = place.context.current {
        emit(current.form, current.place, as: name, form, at: place)
      } else {
        report(.noCurrentValue, of: name, at: place)
      }
    } else if words.first == TemplateStrings.recordName {
      emitString(name, form, at: place)
    } else if let found = find(name, as: .variable, at: place) {
      anchors.note(field: words[words.count - 1], of: found.owner, after: program.literals)
      emit(found.form, found.place, as: name, form, at: place)
    }
  }

  private mutating func emitString(
    _ name: TemplateName, _ form: VariableForm, at place: TemplatePlace
  ) {
    guard let index = stringIndex(name, at: place) else { return }
    reachedStrings.insert(index)
    switch form {
    case .escaped: program.append(.string(index))
    case .raw: report(.rawText, of: name, at: place)
    }
  }

  private mutating func emit(
    _ actual: TemplateForm.Kind, _ value: ValuePlace, as name: TemplateName, _ form: VariableForm,
    at place: TemplatePlace
  ) {
    switch (actual, form) {
    case (.text, .escaped): program.append(.text(value))
    case (.markup, .raw): program.append(.markup(value))
    case (.number, .escaped): program.append(.number(value))
    case (.text, .raw), (.number, .raw): report(.rawText, of: name, at: place)
    case (.markup, .escaped): report(.escapedMarkup, of: name, at: place)
    case (.flag, _): report(.flagAsValue, of: name, at: place)
    case (.view, _): report(.viewAsValue, of: name, at: place)
    case (.list, _): report(.listAsValue, of: name, at: place)
    case (.optional(let element), _):
      if let opened = place.context.opened[value], !element.isView {
        emit(element, opened, as: name, form, at: place)
      } else {
        report(.optionalOutsideItsSection, of: name, at: place)
      }
    }
  }
}
