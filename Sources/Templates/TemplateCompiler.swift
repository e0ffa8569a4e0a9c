import Diagnostics

/// Compiles a template and all it includes into one program, checking every name on the way.
///
/// What is included is put where it is included, so a program has no calls and a template cannot include
/// itself; two limits keep a theme from exhausting the stack or the memory.
struct TemplateCompiler {
  /// How many inclusions a page may have; a theme that needs more multiplies without end.
  static let mostInclusions = 4096
  /// How deep sections and inclusions may go together.
  static let deepestNesting = 200

  let templates: [String: ParsedTemplate]
  let strings: TemplateStrings
  var program = Program()
  var log: FaultLog
  private(set) var reachedTemplates: Set<String> = []
  /// The positions of the strings that were asked for.
  var reachedStrings: Set<Int> = []
  private var inclusionCount = 0
  var anchors = WrittenAnchors()
  /// The blocks met so far, by name.
  private var metBlocks: [String: Int] = [:]

  init(_ templates: [String: ParsedTemplate], _ strings: TemplateStrings, log: FaultLog) {
    self.templates = templates
    self.strings = strings
    self.log = log
  }

  /// Compiles the template of a page; nothing comes of it when there is a fault.
  mutating func compile(_ template: ParsedTemplate, for view: any TemplateView.Type) -> Program? {
    let whole = ValuePlace(slot: 0, owner: view)
    let context = Context(views: [(Shape.of(view), whole)])
    emit(template, at: TemplatePlace(file: template.file, context: context))
    for fault in anchors.missing(of: view, from: program, at: template.file.start) {
      log.report(fault)
    }
    return log.isFaulty ? nil : program
  }

  mutating func emit(_ nodes: [TemplateNode], at outside: TemplatePlace) {
    var place = outside
    place.depth += 1
    for node in nodes {
      switch node {
      case .text(let range): program.appendLiteral(place.file.bytes[range])
      case .variable(let name, let form): emitVariable(name, form, at: place)
      case .section(let name, let polarity, let nodes):
        emitSection(name, polarity, nodes, at: place)
      case .inclusion(let inclusion): emitInclusion(inclusion, at: place)
      case .block(let name, let defaults): emitBlock(name, defaults, at: place)
      }
    }
  }

  /// Reports a fault with the inclusions that lead to its place.
  mutating func report(_ diagnostic: Diagnostic, at place: TemplatePlace) {
    log.report(diagnostic.reached(through: place.trail))
  }

  mutating func report(_ misuse: NameMisuse, of name: TemplateName, at place: TemplatePlace) {
    report(.misuse(misuse, of: name.text, at: place.file.location(name.range)), at: place)
  }
}

// Partials, parents and blocks.
extension TemplateCompiler {
  private mutating func emit(_ template: ParsedTemplate, at place: TemplatePlace) {
    reachedTemplates.insert(template.file.path)
    if !template.faults.isEmpty { log.noteFaultyFile() }
    emit(template.nodes, at: place)
  }

  private mutating func emitInclusion(_ inclusion: Inclusion, at place: TemplatePlace) {
    let name = inclusion.name
    let location = place.file.location(name.range)
    guard let template = templates[name.text] else {
      let known = templates.keys.sorted()
      let thing: Diagnostic.NamedThing = inclusion.kind == .parent ? .parent : .partial
      report(.unknown(thing, name.text, known: known, at: location), at: place)
      return
    }
    var inside = place
    inside.file = template.file
    guard enter(&inside, Body(path: template.file.path, offset: nil), by: name, from: place) else {
      return
    }
    inside.trail.insert(location, at: 0)
    for override in inclusion.overrides where place.overrides[override.block.text] == nil {
      // What fills a block from outside goes before what this template fills it with.
      inside.overrides[override.block.text] = Override(
        block: override.block, nodes: override.nodes, file: place.file, trail: place.trail)
    }
    let before = metBlocks
    emit(template, at: inside)
    let met = metBlocks.filter { $0.value != before[$0.key] }.keys.sorted()
    for override in inclusion.overrides where !met.contains(override.block.text) {
      let location = place.file.location(override.block.range)
      report(
        .unknownBlock(override.block.text, parent: name.text, known: met, at: location), at: place)
    }
  }

  private mutating func emitBlock(
    _ name: TemplateName, _ defaults: [TemplateNode], at place: TemplatePlace
  ) {
    metBlocks[name.text, default: 0] += 1
    guard let override = place.overrides[name.text] else {
      emit(defaults, at: place)
      return
    }
    var inside = place
    inside.file = override.file
    let body = Body(path: override.file.path, offset: override.block.range.lowerBound)
    guard enter(&inside, body, by: name, from: place) else { return }
    inside.trail = override.trail
    emit(override.nodes, at: inside)
  }

  /// Goes into another body; false, and told, where that would have no end.
  private mutating func enter(
    _ inside: inout TemplatePlace, _ body: Body, by name: TemplateName, from place: TemplatePlace
  ) -> Bool {
    let location = place.file.location(name.range)
    guard !place.bodies.contains(body) else {
      report(.endlessInclusion(of: name.text, at: location), at: place)
      return false
    }
    guard place.depth <= TemplateCompiler.deepestNesting else {
      log.report(.inclusionTooDeep(TemplateCompiler.deepestNesting, at: location))
      return false
    }
    inclusionCount += 1
    guard inclusionCount <= TemplateCompiler.mostInclusions else {
      if inclusionCount == TemplateCompiler.mostInclusions + 1 {
        log.report(.tooManyInclusions(TemplateCompiler.mostInclusions, at: location))
      }
      return false
    }
    inside.bodies.append(body)
    return true
  }
}
