// Sections: what opens them decides what names mean inside.
extension TemplateCompiler {
  mutating func emitSection(
    _ name: TemplateName, _ polarity: SectionPolarity, _ nodes: [TemplateNode],
    at place: TemplatePlace
  ) {
    let words = name.words
    if words.isEmpty {
      report(.valueAsSection, of: name, at: place)
    } else if words.first == TemplateStrings.recordName {
      if stringIndex(name, at: place) != nil { report(.valueAsSection, of: name, at: place) }
    } else if let found = find(name, as: .section, at: place) {
      switch (found.field.content, polarity) {
      case (.value, _): report(.valueAsSection, of: name, at: place)
      case (.section(_, .one, _), .inverted): report(.neverAbsent, of: name, at: place)
      case (.flag(let reader), _), (.section(let reader, _, _), .inverted):
        emitCondition(reader, polarity, found, nodes, at: place)
      case (.section(let reader, let multiplicity, let element), .normal):
        let scope = scope(found, multiplicity, element)
        emitVisit(reader, multiplicity, scope, found, nodes, at: place)
      }
    }
  }

  private mutating func emitCondition(
    _ reader: SectionReader, _ polarity: SectionPolarity, _ found: NameResolver.Found,
    _ nodes: [TemplateNode], at place: TemplatePlace
  ) {
    let (slot, openings) = enter(found, at: place)
    let opening = builder.open(reader) { reader in
      switch polarity {
      case .normal: .skipIfEmpty(reader, from: slot, end: 0)
      case .inverted: .skipUnlessEmpty(reader, from: slot, end: 0)
      }
    }
    var inside = place
    if polarity == .normal, place.context.scopes.last?.isView == false {
      inside.context = place.context.entering(Scope(content: .flag, opener: nil, slot: slot))
    }
    emit(nodes, at: inside)
    builder.close(opening)
    leave(openings)
  }

  private mutating func emitVisit(
    _ reader: SectionReader, _ multiplicity: Field.Multiplicity, _ scope: Scope,
    _ found: NameResolver.Found, _ nodes: [TemplateNode], at place: TemplatePlace
  ) {
    let (slot, openings) = enter(found, at: place)
    let opening = builder.open(reader) { .visit($0, from: slot, into: scope.slot, end: 0) }
    var inside = place
    inside.context = place.context.entering(scope)
    if scope.isView {
      let isPart = found.scope == place.context.innermostView
      inside.descent = isPart ? place.descent.through(multiplicity) : .leaves
    }
    emit(nodes, at: inside)
    builder.close(opening)
    leave(openings)
  }

  private mutating func scope(
    _ found: NameResolver.Found, _ multiplicity: Field.Multiplicity, _ element: Field.Element
  ) -> Scope {
    let opener = multiplicity == .optional ? found.path : nil
    switch element {
    case .view(let reference):
      let identity = shapes.insert(reference)
      let slot = builder.slot(.view(identity))
      return Scope(content: .view(identity), opener: opener, slot: slot)
    case .value(let form):
      let slot = builder.slot(opener.map { .optional($0) } ?? .item)
      return Scope(content: .value(form), opener: opener, slot: slot)
    }
  }
}
