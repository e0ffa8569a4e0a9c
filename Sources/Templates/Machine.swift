/// Runs a program: appends a page to bytes, looking nothing up.
struct Machine {
  /// How deep inclusions may go, so that a page cannot exhaust the stack of its thread.
  ///
  /// Only a tree of views nested as deep as this in itself could get there.
  static let deepestInclusion = 512

  private let program: UnsafeBufferPointer<Instruction>
  private let routines: UnsafeBufferPointer<Range<Int>>
  private let literals: UnsafeBufferPointer<UInt8>
  private let strings: UnsafeBufferPointer<UInt8>
  private let stringEnds: UnsafeBufferPointer<Int>
  private var frames: [Frame]
  private var indentation: [UInt8] = []
  private var depth = 0
  private var output: [UInt8] = []

  /// Appends what a program makes of the view under a frame.
  static func run(
    _ program: Program, on view: Frame, strings: TemplateStrings.Values, into output: inout [UInt8]
  ) {
    program.instructions.withUnsafeBufferPointer { instructions in
      program.routines.withUnsafeBufferPointer { routines in
        program.literals.withUnsafeBufferPointer { literals in
          strings.bytes.withUnsafeBufferPointer { bytes in
            strings.ends.withUnsafeBufferPointer { ends in
              var machine = Machine(
                program: instructions, routines: routines, literals: literals, strings: bytes,
                stringEnds: ends, frames: Array(repeating: view, count: program.slotCount))
              swap(&machine.output, &output)
              machine.run(routines[0])
              swap(&machine.output, &output)
            }
          }
        }
      }
    }
  }

  private mutating func run(_ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let instruction = program[position]
      position += 1
      switch instruction {
      case .literal(let range):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[range]))
      case .indentation: output.append(contentsOf: indentation)
      case .value(let reader, let slot):
        let frame = frames[slot]
        reader._withUnsafeGuaranteedRef { $0.append(frame, &output) }
      case .string(let index):
        let start = index == 0 ? 0 : stringEnds[index - 1]
        output.append(contentsOf: UnsafeBufferPointer(rebasing: strings[start..<stringEnds[index]]))
      case .visit(let reader, let from, let into, let end):
        visit(reader, under: frames[from], into: into, body: position..<end)
        position = end
      case .skipIfEmpty(let reader, let from, let end):
        let frame = frames[from]
        if reader._withUnsafeGuaranteedRef({ $0.isEmpty(frame) }) { position = end }
      case .skipUnlessEmpty(let reader, let from, let end):
        let frame = frames[from]
        if !reader._withUnsafeGuaranteedRef({ $0.isEmpty(frame) }) { position = end }
      case .call(let routine): call(routine)
      case .callIndented(let routine, let range, let base): callIndented(routine, by: range, base)
      }
    }
  }

  private mutating func visit(
    _ reader: Unmanaged<SectionReader>, under frame: Frame, into slot: Int, body: Range<Int>
  ) {
    let outer = frames[slot]
    reader._withUnsafeGuaranteedRef { reader in
      reader.visit(frame) { inner in
        frames[slot] = inner
        run(body)
      }
    }
    frames[slot] = outer
  }

  private mutating func call(_ routine: Int) {
    depth += 1
    precondition(
      depth <= Machine.deepestInclusion,
      "a tree of views is no deeper than \(Machine.deepestInclusion)")
    run(routines[routine])
    depth -= 1
  }

  private mutating func callIndented(_ routine: Int, by range: Range<Int>, _ base: IndentationBase)
  {
    let outer = indentation
    if case .nothing = base { indentation = [] }
    indentation.append(contentsOf: literals[range])
    call(routine)
    indentation = outer
  }
}
