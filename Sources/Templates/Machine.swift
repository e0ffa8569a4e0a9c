import Ground

/// Runs a program: appends a page to bytes, looking nothing up.
struct Machine {
  private let program: UnsafeBufferPointer<Instruction>
  private let literals: UnsafeBufferPointer<UInt8>
  private let strings: UnsafeBufferPointer<UInt8>
  private let stringEnds: UnsafeBufferPointer<Int>
  private var frames: [Frame]
  private var output: [UInt8] = []

  /// Appends what a program makes of the view under a frame.
  static func run(
    _ program: Program, on view: Frame, strings: TemplateStrings.Values, into output: inout [UInt8]
  ) {
    program.instructions.withUnsafeBufferPointer { instructions in
      program.literals.withUnsafeBufferPointer { literals in
        strings.bytes.withUnsafeBufferPointer { bytes in
          strings.ends.withUnsafeBufferPointer { ends in
            var machine = Machine(
              program: instructions, literals: literals, strings: bytes, stringEnds: ends,
              frames: Array(repeating: view, count: program.slotCount))
            swap(&machine.output, &output)
            machine.run(instructions.indices)
            swap(&machine.output, &output)
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
      case .text(let place):
        let text = frames[place.slot].pointer(to: String.self, at: place)
        Escaping.html.append(text.pointee, to: &output)
      case .markup(let place):
        let markup = frames[place.slot].pointer(to: Markup.self, at: place)
        output.append(contentsOf: markup.pointee.bytes)
      case .number(let place):
        let number = frames[place.slot].pointer(to: Int.self, at: place)
        output.append(contentsOf: String(number.pointee).utf8)
      case .string(let index):
        let start = index == 0 ? 0 : stringEnds[index - 1]
        output.append(contentsOf: UnsafeBufferPointer(rebasing: strings[start..<stringEnds[index]]))
      case .visit(let section, let place, let slot, let end):
        let body = position..<end
        section.visit(place, of: frames[place.slot]) { frame in
          frames[slot] = frame
          run(body)
        }
        position = end
      case .skipIfEmpty(let section, let place, let end):
        if section.isEmpty(place, of: frames[place.slot]) { position = end }
      case .skipUnlessEmpty(let section, let place, let end):
        if !section.isEmpty(place, of: frames[place.slot]) { position = end }
      }
    }
  }
}
