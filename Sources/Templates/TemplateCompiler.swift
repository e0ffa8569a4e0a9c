import Diagnostics

/// Compiles a template and all it includes into one program, checking every name on the way.
///
/// Bodies wait in a row and are compiled one after the other, each once for each context that means
/// something different; so neither long chains nor circles of inclusions can exhaust the stack.
struct TemplateCompiler {
  /// How many routines a program may have; a theme that needs more multiplies without end.
  static let mostRoutines = 4096
  /// How deep templates may include others without coming back to themselves.
  static let deepestInclusion = 200

  var templates: ParsedTemplates
  let strings: TemplateStrings
  var shapes = ShapeTable()
  var builder = ProgramBuilder()
  var log: FaultLog
  private(set) var reachedTemplates: Set<String> = []
  private var routines: [Routine] = []
  private var numbers: [RoutineKey: Int] = [:]
  private var calls: [RoutineCall] = []
  private var givers: [BodyReference: Int] = [:]

  init(_ templates: ParsedTemplates, _ strings: TemplateStrings, log: FaultLog) {
    self.templates = templates
    self.strings = strings
    self.log = log
  }

  /// Compiles the template of a page; nothing comes of it when there is a fault.
  mutating func compile(_ name: String, for shape: ShapeReference) -> Program? {
    let page = shapes.insert(shape)
    let pageSlot = builder.slot(.view(page))
    precondition(pageSlot == 0, "the view of the page has the first slot")
    let key = RoutineKey(
      body: BodyReference(template: name, number: 0), context: Context(page: page), overrides: [:],
      lines: .plain)
    _ = number(of: key, origin: .page)
    var next = 0
    while next < routines.count {
      emitRoutine(next)
      next += 1
    }
    checkRecursion()
    return log.isFaulty ? nil : builder.program()
  }

  /// The number of the routine for a key, which is compiled in its turn.
  private mutating func number(of key: RoutineKey, origin: Routine.Origin) -> Int {
    if let number = numbers[key] { return number }
    numbers[key] = routines.count
    routines.append(Routine(key: key, origin: origin))
    return routines.count - 1
  }

  private mutating func emitRoutine(_ number: Int) {
    let key = routines[number].key
    guard let template = templates.byName[key.body.template] else {
      preconditionFailure("a routine belongs to a template that exists")
    }
    reachedTemplates.insert(key.body.template)
    if !template.faults.isEmpty { log.noteFaultyFile() }
    builder.beginRoutine()
    let place = TemplatePlace(key, template.file, routine: number)
    emit(template.bodies[key.body.number].nodes, at: place)
    builder.endRoutine()
  }

  private mutating func checkRecursion() {
    let check = RecursionCheck(calls: calls, routineCount: routines.count)
    for call in check.endlessCalls {
      report(.endlessInclusion(of: call.name, at: call.location), in: call.caller)
    }
    if let call = check.firstCall(deeperThan: TemplateCompiler.deepestInclusion) {
      log.report(.inclusionTooDeep(TemplateCompiler.deepestInclusion, at: call.location))
    }
  }
}

extension TemplateCompiler {
  /// Reports a fault with the inclusions that lead to its routine.
  mutating func report(_ diagnostic: Diagnostic, in routine: Int) {
    var trail: [SourceLocation] = []
    var routine = routine
    while true {
      switch routines[routine].origin {
      case .page:
        log.report(diagnostic.reached(through: trail))
        return
      case .included(let caller, let location):
        trail.append(location)
        routine = caller
      case .given(let giver): routine = giver
      }
    }
  }

  /// Remembers who fills blocks, for the notes of faults in what they are filled with.
  mutating func rememberGiver(_ routine: Int, of body: BodyReference) {
    if givers[body] == nil { givers[body] = routine }
  }

  /// The routine for a key, called from a place; none when there are too many already.
  mutating func routine(
    for key: RoutineKey, calledFrom place: TemplatePlace, by name: TemplateName
  ) -> Int? {
    let location = place.file.location(name.range)
    guard numbers[key] != nil || routines.count < TemplateCompiler.mostRoutines else {
      log.report(.tooManyInclusions(TemplateCompiler.mostRoutines, at: location))
      return nil
    }
    let giver = key.body.number == 0 ? nil : givers[key.body]
    let origin = giver.map { Routine.Origin.given(by: $0) }
    let number = number(of: key, origin: origin ?? .included(by: place.routine, at: location))
    calls.append(
      RoutineCall(
        caller: place.routine, callee: number, location: location, name: name.text,
        descent: place.descent))
    return number
  }
}

/// Where in a routine the compiler is.
struct TemplatePlace {
  let file: SourceFile
  let template: String
  let routine: Int
  let overrides: [String: BodyReference]
  let lines: LineStyle
  var context: Context
  var descent = Descent.same

  init(_ key: RoutineKey, _ file: SourceFile, routine: Int) {
    self.file = file
    self.routine = routine
    template = key.body.template
    overrides = key.overrides
    lines = key.lines
    context = key.context
  }
}
