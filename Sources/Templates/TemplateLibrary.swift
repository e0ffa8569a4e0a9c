/// The parsed templates of a theme by name, and which blocks can be met from where.
struct TemplateLibrary: Sendable {
  let templates: [String: ParsedTemplate]

  /// A body of a template that exists.
  subscript(reference: BodyReference) -> TemplateBody {
    guard let template = templates[reference.template] else {
      preconditionFailure("a body belongs to a template that exists")
    }
    return template.bodies[reference.number]
  }

  /// The blocks that may be met when a body is shown, however deep in what it includes.
  func blocks(metFrom start: BodyReference) -> Set<String> {
    var blocks: Set<String> = []
    var seen: Set<BodyReference> = [start]
    var ready = [start]
    while let reference = ready.popLast() {
      let body = self[reference]
      blocks.formUnion(body.blocks)
      var next: [BodyReference] = []
      for inclusion in body.inclusions {
        if templates[inclusion.name.text] != nil {
          next.append(BodyReference(template: inclusion.name.text, number: 0))
        }
        next += inclusion.overrides.map {
          BodyReference(template: reference.template, number: $0.body)
        }
      }
      ready += next.filter { seen.insert($0).inserted }
    }
    return blocks
  }

  /// Those overrides that can matter to what is included: others would only make for more routines.
  func overrides(
    _ overrides: [String: BodyReference],
    neededBy start: BodyReference
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

extension TemplateBody {
  /// The blocks that stand in this body itself.
  var blocks: [String] { TemplateBody.places(in: nodes).blocks }

  /// What this body itself includes.
  var inclusions: [Inclusion] { TemplateBody.places(in: nodes).inclusions }

  private static func places(
    in nodes: [TemplateNode]
  ) -> (blocks: [String], inclusions: [Inclusion]) {
    var blocks: [String] = []
    var inclusions: [Inclusion] = []
    for node in nodes {
      let inner: [TemplateNode]
      switch node {
      case .lineStart, .text, .variable: continue
      case .inclusion(let inclusion):
        inclusions.append(inclusion)
        continue
      case .section(_, _, let nodes): inner = nodes
      case .block(let place):
        blocks.append(place.name.text)
        inner = place.defaults
      }
      let places = places(in: inner)
      blocks += places.blocks
      inclusions += places.inclusions
    }
    return (blocks, inclusions)
  }
}
