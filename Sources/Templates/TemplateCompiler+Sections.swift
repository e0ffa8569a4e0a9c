// Sections: what opens them decides what names mean inside.
extension TemplateCompiler {
  mutating func emitSection(
    _ name: TemplateName, _ polarity: SectionPolarity, _ nodes: [TemplateNode],
    at place: TemplatePlace
  ) {
    if name.asksForAny { return emitAny(name, polarity, nodes, at: place) }
    let words = name.words
    if words.isEmpty {
      report(.valueAsSection, of: name, at: place)
    } else if words.first == TemplateStrings.recordName {
      if stringIndex(name, at: place) != nil { report(.valueAsSection, of: name, at: place) }
    } else if let found = find(name, as: .section, at: place) {
      emitSection(name, found, polarity, nodes, at: place)
    }
  }

  private mutating func emitSection(
    _ name: TemplateName, _ found: FoundField, _ polarity: SectionPolarity, _ nodes: [TemplateNode],
    at place: TemplatePlace
  ) {
    switch (found.form, polarity) {
    case (.text, _), (.markup, _), (.number, _): report(.valueAsSection, of: name, at: place)
    case (.view, .inverted): report(.neverAbsent, of: name, at: place)
    case (.view(let view), .normal):
      var inside = place
      inside.context.enter(Shape.of(view), at: found.place)
      emit(nodes, at: inside)
    case (.flag, .normal):
      var inside = place
      inside.context.current = nil
      emitCondition(found, polarity, nodes, at: inside)
    case (.flag, .inverted), (.optional, .inverted), (.list, .inverted):
      emitCondition(found, polarity, nodes, at: place)
    case (.optional(let element), .normal): emitVisit(found, element, nodes, at: place)
    case (.list(let element), .normal): emitVisit(found, element, nodes, at: place)
    }
  }

  /// `{{#name?}}…{{/name?}}` shows what stands inside once when a list has anything.
  private mutating func emitAny(
    _ name: TemplateName, _ polarity: SectionPolarity, _ nodes: [TemplateNode],
    at place: TemplatePlace
  ) {
    let list = name.withoutQuestion
    guard let found = find(list, as: .section, at: place) else { return }
    if case .list = found.form {
      emitCondition(found, polarity, nodes, at: place)
    } else {
      report(.notAList, of: list, at: place)
    }
  }

  private mutating func emitCondition(
    _ found: FoundField, _ polarity: SectionPolarity, _ nodes: [TemplateNode],
    at place: TemplatePlace
  ) {
    let section = found.section
    let opening = program.open { end in
      switch polarity {
      case .normal: .skipIfEmpty(section, found.place, end: end)
      case .inverted: .skipUnlessEmpty(section, found.place, end: end)
      }
    }
    emit(nodes, at: place)
    program.close(opening)
  }

  private mutating func emitVisit(
    _ found: FoundField, _ element: TemplateForm.Kind, _ nodes: [TemplateNode],
    at place: TemplatePlace
  ) {
    let section = found.section
    var inside = place
    let slot = place.context.slotCount
    let value = ValuePlace(slot: slot, owner: section.element)
    inside.context.slotCount += 1
    if case .optional = found.form { inside.context.opened[found.place] = value }
    if case .view(let view) = element {
      inside.context.enter(Shape.of(view), at: value)
    } else {
      inside.context.current = (element, value)
    }
    let opening = program.open(slot: slot) { .visit(section, found.place, into: slot, end: $0) }
    emit(nodes, at: inside)
    program.close(opening)
  }
}
