/// One step of a program.
///
/// Made only of numbers, plain addresses and types, so that running it counts no references.
enum Instruction: Sendable {
  /// Append a range of the program's literals.
  case literal(Range<Int>)
  /// Append a text, escaped.
  case text(ValuePlace)
  /// Append markup as it is.
  case markup(ValuePlace)
  /// Append a count in plain digits.
  case number(ValuePlace)
  /// Append a string of the site.
  case string(Int)
  /// Run up to `end` for each value that a section opens, its frame put into a slot.
  case visit(any TemplateSection.Type, ValuePlace, into: Int, end: Int)
  /// Go to `end` when there is nothing to show.
  case skipIfEmpty(any TemplateSection.Type, ValuePlace, end: Int)
  /// Go to `end` when there is something to show.
  case skipUnlessEmpty(any TemplateSection.Type, ValuePlace, end: Int)
}

/// A template and all it includes, compiled: instructions in one array.
struct Program: Sendable {
  private(set) var instructions: [Instruction] = []
  private(set) var literals: [UInt8] = []
  /// How many frames are remembered at once.
  private(set) var slotCount = 1
  /// From here a literal may grow; before it somebody may jump between.
  private var joinStart = 0

  mutating func append(_ instruction: Instruction) { instructions.append(instruction) }

  /// Appends text of the template, joined with what stands right before it.
  mutating func appendLiteral(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    if instructions.count > joinStart, case .literal(let previous) = instructions.last {
      instructions[instructions.count - 1] = .literal(previous.lowerBound..<literals.count)
    } else {
      instructions.append(.literal(start..<literals.count))
    }
  }

  /// Begins a stretch of instructions that depends on a section, and on a frame in a slot where it has
  /// one; `make` is given where the stretch ends.
  mutating func open(slot: Int = 0, _ make: @escaping (_ end: Int) -> Instruction) -> Stretch {
    slotCount = max(slotCount, slot + 1)
    let stretch = Stretch(start: instructions.count, make: make)
    instructions.append(make(stretch.start))
    joinStart = instructions.count
    return stretch
  }

  /// Ends a stretch here.
  mutating func close(_ stretch: Stretch) {
    joinStart = instructions.count
    instructions[stretch.start] = stretch.make(joinStart)
  }

  /// Instructions that wait for their end.
  struct Stretch {
    fileprivate let start: Int
    fileprivate let make: (_ end: Int) -> Instruction
  }
}
