/// Collects the instructions of a program, and joins literals that follow each other.
struct ProgramBuilder {
  private var instructions: [Instruction] = []
  private var routines: [Range<Int>] = []
  private var literals: [UInt8] = []
  private var valueReaders: [ValueReader] = []
  private var sectionReaders: [SectionReader] = []
  private var slots: [SlotKey: Int] = [:]
  /// From here a literal may grow; before it somebody may jump between.
  private var joinStart = 0

  /// What a frame is kept for; the page's view has the first slot.
  enum SlotKey: Hashable {
    case view(ObjectIdentifier)
    case optional(FieldPath)
    /// The present text of a list.
    case item
    /// A view passed on the way to a field.
    case step
  }

  /// The slot for a use, the same each time.
  mutating func slot(_ key: SlotKey) -> Int {
    if let slot = slots[key] { return slot }
    slots[key] = slots.count
    return slots.count - 1
  }

  /// Starts the next routine.
  mutating func beginRoutine() {
    routines.append(instructions.count..<instructions.count)
    joinStart = instructions.count
  }

  /// Ends the routine begun last.
  mutating func endRoutine() {
    let start = routines[routines.count - 1].lowerBound
    routines[routines.count - 1] = start..<instructions.count
  }

  mutating func append(_ instruction: Instruction) { instructions.append(instruction) }

  mutating func appendLiteral(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    if instructions.count > joinStart, case .literal(let previous) = instructions.last,
      previous.upperBound == start
    {
      instructions[instructions.count - 1] = .literal(previous.lowerBound..<literals.count)
    } else {
      instructions.append(.literal(start..<literals.count))
    }
  }

  /// Keeps bytes that are no literal of their own.
  mutating func store(_ bytes: ArraySlice<UInt8>) -> Range<Int> {
    literals.append(contentsOf: bytes)
    return (literals.count - bytes.count)..<literals.count
  }

  mutating func append(_ reader: ValueReader, from slot: Int) {
    valueReaders.append(reader)
    instructions.append(.value(.passUnretained(reader), from: slot))
  }

  /// Begins a stretch of instructions that depends on a reader; its end is given later.
  mutating func open(
    _ reader: SectionReader, _ make: (Unmanaged<SectionReader>) -> Instruction
  ) -> Int {
    sectionReaders.append(reader)
    instructions.append(make(.passUnretained(reader)))
    return instructions.count - 1
  }

  /// Ends a stretch here.
  mutating func close(_ opening: Int) {
    let end = instructions.count
    joinStart = end
    switch instructions[opening] {
    case .visit(let reader, let from, let into, _):
      instructions[opening] = .visit(reader, from: from, into: into, end: end)
    case .skipIfEmpty(let reader, let from, _):
      instructions[opening] = .skipIfEmpty(reader, from: from, end: end)
    case .skipUnlessEmpty(let reader, let from, _):
      instructions[opening] = .skipUnlessEmpty(reader, from: from, end: end)
    case .literal, .indentation, .value, .string, .call, .callIndented:
      preconditionFailure("only what opens a stretch has an end")
    }
  }

  /// The program so far.
  func program() -> Program {
    Program(
      routines: routines, instructions: instructions, literals: literals, slotCount: slots.count,
      valueReaders: valueReaders, sectionReaders: sectionReaders)
  }
}
