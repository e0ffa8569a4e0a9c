/// One step of a program.
///
/// Made only of numbers and plain addresses, so that running it counts no references.
enum Instruction: Sendable {
  /// Append a range of the program's literals.
  case literal(Range<Int>)
  /// Append the indentation of the present inclusion.
  case indentation
  /// Append a value read under the frame in a slot.
  case value(Unmanaged<ValueReader>, from: Int)
  /// Append a string of the site.
  case string(Int)
  /// Run up to `end` for each value that a section opens, its frame put into a slot.
  case visit(Unmanaged<SectionReader>, from: Int, into: Int, end: Int)
  /// Go to `end` when there is nothing to show.
  case skipIfEmpty(Unmanaged<SectionReader>, from: Int, end: Int)
  /// Go to `end` when there is something to show.
  case skipUnlessEmpty(Unmanaged<SectionReader>, from: Int, end: Int)
  /// Run a routine whose lines are not indented.
  case call(Int)
  /// Run a routine whose lines are indented by a literal, after the present indentation or alone.
  case callIndented(Int, by: Range<Int>, IndentationBase)
}

/// What an added indentation starts from.
enum IndentationBase: Sendable {
  case nothing
  case present
}

/// A template and all it includes, compiled: instructions in one array, a range of them a routine.
struct Program: Sendable {
  /// The first routine is where to start.
  let routines: [Range<Int>]
  let instructions: [Instruction]
  let literals: [UInt8]
  /// How many frames are remembered at once.
  let slotCount: Int
  /// Keep alive what instructions point at.
  let valueReaders: [ValueReader]
  let sectionReaders: [SectionReader]
}
