import Digests
import Ground
import TestSupport
import Testing

@testable import Pipeline

/// What a build remembers is read as it was written, or not at all.
@Suite struct BuildMemoryTests {
  private func memory(_ random: inout SeededGenerator) -> BuildMemory {
    var memory = BuildMemory()
    let part = { (name: String, random: inout SeededGenerator) in
      BuildMemory.Part(name: name, hash: random.next())
    }
    memory.basis = [part("Theme/styles/é.css", &random)]
    memory.parts = (0..<200).map { part("contracts/\($0)/", &random) }
    memory.sets = [[], [0, 199], Array(0..<200)]
    for number in 0..<50 {
      let stamp = FileStamps.Stamp(
        identity: random.next(), size: -1, modified: .max, changed: Int64(number))
      memory.files.append(
        BuildMemory.File(
          path: "fr/\(number).html", stamp: stamp, digest: SHA256.digest(of: [UInt8(number)]),
          places: (0..<number).map { _ in random.next() }, set: number % 3))
    }
    return memory
  }

  @Test("It is read as it was written") func whole() {
    var random = SeededGenerator(seed: 1)
    let memory = memory(&random)
    #expect(BuildMemory(bytes: memory.bytes) == memory)
    #expect(BuildMemory(bytes: BuildMemory().bytes) == BuildMemory())
  }

  @Test("Cut short, longer, or with one byte changed, nothing of it is read") func damaged() {
    var random = SeededGenerator(seed: 2)
    let bytes = memory(&random).bytes
    for _ in 0..<200 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      var changed = bytes
      changed[place] ^= UInt8.random(in: 1...255, using: &random)
      #expect(BuildMemory(bytes: changed) == nil)
      #expect(BuildMemory(bytes: Array(bytes[..<place])) == nil)
    }
    #expect(BuildMemory(bytes: bytes + [0]) == nil)
  }

  @Test("Bytes that only look right, their hash included, are not read") func sealed() {
    var random = SeededGenerator(seed: 3)
    let start = BuildMemory.form
    for _ in 0..<500 {
      let rest = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let body = start + rest
      var seal = ByteHash()
      seal.append(many: body)
      let memory = BuildMemory(bytes: body + seal.littleEndian)
      // What is read at all is whole: it is written as it was.
      if let memory { #expect(BuildMemory(bytes: memory.bytes) == memory) }
    }
  }
}

extension ByteHash {
  fileprivate var littleEndian: [UInt8] {
    stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: value >> UInt64($0)) }
  }
}
