import Diagnostics

// Partials, parents and blocks.
extension TemplateCompiler {
  mutating func emitInclusion(_ inclusion: Inclusion, at place: TemplatePlace) {
    let name = inclusion.name
    guard templates.byName[name.text] != nil else {
      let known = templates.byName.keys.sorted()
      let location = place.file.location(name.range)
      let thing: Diagnostic.NamedThing = inclusion.kind == .parent ? .parent : .partial
      report(.unknown(thing, name.text, known: known, at: location), in: place.routine)
      return
    }
    let body = BodyReference(template: name.text, number: 0)
    let given = overrides(of: inclusion, at: place)
    checkBlocks(of: inclusion, given, at: place)
    // What fills a block from outside goes before what this template fills it with.
    let all = given.merging(place.overrides) { _, outer in outer }
    call(body, all, indentation: inclusion.indentation, by: name, at: place)
  }

  mutating func emitBlock(_ block: BlockPlace, at place: TemplatePlace) {
    guard let body = place.overrides[block.name.text] else {
      emit(block.defaults, at: place)
      return
    }
    switch block.layout {
    case .amidLine: call(body, place.overrides, indentation: nil, by: block.name, at: place)
    case .afterBlanks(let blanks):
      call(body, place.overrides, indentation: blanks, by: block.name, at: place)
    case .ownLine(let blanks):
      if templates[body].startsLine {
        if place.lines == .indented { builder.append(.indentation) }
        builder.appendLiteral(place.file.bytes[blanks])
      }
      call(body, place.overrides, indentation: blanks, by: block.name, at: place)
    }
  }

  private mutating func overrides(
    of inclusion: Inclusion, at place: TemplatePlace
  ) -> [String: BodyReference] {
    var overrides: [String: BodyReference] = [:]
    for override in inclusion.overrides {
      let body = BodyReference(template: place.template, number: override.body)
      overrides[override.block.text] = body
      rememberGiver(place.routine, of: body)
    }
    return overrides
  }

  private mutating func checkBlocks(
    of inclusion: Inclusion, _ given: [String: BodyReference], at place: TemplatePlace
  ) {
    guard !given.isEmpty else { return }
    let parent = BodyReference(template: inclusion.name.text, number: 0)
    var known = templates.blocks(metFrom: parent)
    for body in given.values { known.formUnion(templates.blocks(metFrom: body)) }
    for override in inclusion.overrides where !known.contains(override.block.text) {
      report(
        .unknownBlock(
          override.block.text, parent: inclusion.name.text, known: known.sorted(),
          at: place.file.location(override.block.range)), in: place.routine)
    }
  }

  private mutating func call(
    _ body: BodyReference, _ overrides: [String: BodyReference], indentation: Range<Int>?,
    by name: TemplateName, at place: TemplatePlace
  ) {
    let isIndented = indentation.map { !$0.isEmpty || place.lines == .indented } ?? false
    let key = RoutineKey(
      body: body, context: place.context, overrides: templates.overrides(overrides, neededBy: body),
      lines: isIndented ? .indented : .plain)
    guard let number = routine(for: key, calledFrom: place, by: name) else { return }
    if isIndented, let indentation {
      let range = builder.store(place.file.bytes[indentation])
      let base: IndentationBase = place.lines == .indented ? .present : .nothing
      builder.append(.callIndented(number, by: range, base))
    } else {
      builder.append(.call(number))
    }
  }
}
