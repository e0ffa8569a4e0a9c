/// The parsed templates of a theme by name, and which blocks can be met from where.
struct ParsedTemplates: Sendable {
  let byName: [String: ParsedTemplate]
  private var metBlocks: [BodyReference: Set<String>] = [:]

  init(byName: [String: ParsedTemplate]) { self.byName = byName }

  /// A body of a template that exists.
  subscript(reference: BodyReference) -> TemplateBody {
    guard let template = byName[reference.template] else {
      preconditionFailure("a body belongs to a template that exists")
    }
    return template.bodies[reference.number]
  }

  /// The blocks that may be met when a body is shown, however deep in what it includes.
  mutating func blocks(metFrom start: BodyReference) -> Set<String> {
    if let known = metBlocks[start] { return known }
    var blocks: Set<String> = []
    var seen: Set<BodyReference> = [start]
    var ready = [start]
    while let reference = ready.popLast() {
      let body = self[reference]
      blocks.formUnion(body.blocks)
      var next: [BodyReference] = []
      for inclusion in body.inclusions {
        if byName[inclusion.name.text] != nil {
          next.append(BodyReference(template: inclusion.name.text, number: 0))
        }
        next += inclusion.overrides.map {
          BodyReference(template: reference.template, number: $0.body)
        }
      }
      ready += next.filter { seen.insert($0).inserted }
    }
    metBlocks[start] = blocks
    return blocks
  }

  /// Those overrides that can matter to what is included: others would only make for more routines.
  mutating func overrides(
    _ overrides: [String: BodyReference], neededBy start: BodyReference
  ) -> [String: BodyReference] {
    guard !overrides.isEmpty else { return [:] }
    var needed = blocks(metFrom: start)
    var kept: [String: BodyReference] = [:]
    while let (name, body) = overrides.first(where: {
      needed.contains($0.key) && kept[$0.key] == nil
    }) {
      kept[name] = body
      needed.formUnion(blocks(metFrom: body))
    }
    return kept
  }
}
