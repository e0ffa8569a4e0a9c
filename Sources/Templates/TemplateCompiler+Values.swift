import Diagnostics

// Nodes one after the other, and variables.
extension TemplateCompiler {
  mutating func emit(_ nodes: [TemplateNode], at place: TemplatePlace) {
    for node in nodes {
      switch node {
      case .lineStart: if place.lines == .indented { builder.append(.indentation) }
      case .text(let range): builder.appendLiteral(place.file.bytes[range])
      case .variable(let name, let form): emitVariable(name, form, at: place)
      case .section(let name, let polarity, let nodes):
        emitSection(name, polarity, nodes, at: place)
      case .inclusion(let inclusion): emitInclusion(inclusion, at: place)
      case .block(let block): emitBlock(block, at: place)
      }
    }
  }

  private mutating func emitVariable(
    _ name: TemplateName, _ form: ValueForm, at place: TemplatePlace
  ) {
    let words = name.words
    if words.isEmpty {
      emitCurrentValue(name, form, at: place)
    } else if words.first == TemplateStrings.recordName {
      emitString(name, form, at: place)
    } else if let found = find(name, as: .variable, at: place) {
      emitField(found, name, form, at: place)
    }
  }

  private mutating func emitCurrentValue(
    _ name: TemplateName, _ form: ValueForm, at place: TemplatePlace
  ) {
    guard let scope = place.context.scopes.last, case .value(let actual) = scope.content else {
      report(.noCurrentValue, of: name, at: place)
      return
    }
    emit(actual.reader, actual, from: scope.slot, as: name, form, at: place)
  }

  private mutating func emitString(_ name: TemplateName, _ form: ValueForm, at place: TemplatePlace)
  {
    guard let index = stringIndex(name, at: place) else { return }
    guard form == .text else {
      report(.rawText, of: name, at: place)
      return
    }
    builder.append(.string(index))
  }

  private mutating func emitField(
    _ found: NameResolver.Found, _ name: TemplateName, _ form: ValueForm, at place: TemplatePlace
  ) {
    switch found.field.content {
    case .value(let reader, let actual):
      let (slot, openings) = enter(found, at: place)
      emit(reader, actual, from: slot, as: name, form, at: place)
      leave(openings)
    case .section(_, .optional, .value(let actual)):
      guard let scope = place.context.scope(openedBy: found.path) else {
        report(.optionalOutsideItsSection, of: name, at: place)
        return
      }
      let slot = place.context.scopes[scope].slot
      emit(actual.reader, actual, from: slot, as: name, form, at: place)
    case .section(_, .list, _): report(.listAsValue, of: name, at: place)
    case .section(_, .optional, .view): report(.optionalOutsideItsSection, of: name, at: place)
    case .section: report(.viewAsValue, of: name, at: place)
    case .flag: report(.flagAsValue, of: name, at: place)
    }
  }

  /// Text must be escaped, and markup must be raw.
  private mutating func emit(
    _ reader: ValueReader, _ actual: ValueForm, from slot: Int, as name: TemplateName,
    _ form: ValueForm, at place: TemplatePlace
  ) {
    switch (actual, form) {
    case (.text, .text), (.markup, .markup): builder.append(reader, from: slot)
    case (.text, .markup): report(.rawText, of: name, at: place)
    case (.markup, .text): report(.escapedMarkup, of: name, at: place)
    }
  }
}

// Finding what names mean, and reporting when they mean nothing.
extension TemplateCompiler {
  mutating func report(_ misuse: NameMisuse, of name: TemplateName, at place: TemplatePlace) {
    let location = place.file.location(name.range)
    report(.misuse(misuse, of: name.text, at: location), in: place.routine)
  }

  /// The position of a string of the site; reported when there is none of this name.
  mutating func stringIndex(_ name: TemplateName, at place: TemplatePlace) -> Int? {
    let key = name.words.dropFirst().joined(separator: ".")
    if let index = strings.index(of: key) { return index }
    let known = strings.names.map { "\(TemplateStrings.recordName).\($0)" }
    let location = place.file.location(name.range)
    report(.unknown(.string, name.text, known: known, at: location), in: place.routine)
    return nil
  }

  /// The field that a name means; reported when there is none.
  mutating func find(
    _ name: TemplateName, as thing: Diagnostic.NamedThing, at place: TemplatePlace
  ) -> NameResolver.Found? {
    var resolver = NameResolver(place.context, shapes)
    let result = resolver.resolve(name.words)
    shapes = resolver.shapes
    let location = place.file.location(name.range)
    switch result {
    case .success(let found): return found
    case .failure(.unknown(let owner, let known)):
      let names = known.map { owner.isEmpty ? $0 : "\(owner).\($0)" }
      report(.unknown(thing, name.text, known: names, at: location), in: place.routine)
    case .failure(.notAView(let word, let misuse)):
      report(.misuse(misuse, of: word, at: location), in: place.routine)
    }
    return nil
  }

  /// Opens the views on the way to a field, and gives the slot from which to read it.
  mutating func enter(
    _ found: NameResolver.Found, at place: TemplatePlace
  ) -> (slot: Int, openings: [Int]) {
    var slot = place.context.scopes[found.scope].slot
    var openings: [Int] = []
    for step in found.steps {
      let from = slot
      let into = builder.slot(.step)
      openings.append(builder.open(step) { .visit($0, from: from, into: into, end: 0) })
      slot = into
    }
    return (slot, openings)
  }

  /// Closes what was opened on the way to a field.
  mutating func leave(_ openings: [Int]) {
    for opening in openings.reversed() { builder.close(opening) }
  }
}
