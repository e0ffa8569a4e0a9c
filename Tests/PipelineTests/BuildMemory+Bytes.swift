import Synchronization

@testable import Pipeline

extension BuildMemory {
  /// It as a build writes it.
  var bytes: [UInt8] {
    let written = Mutex<[UInt8]>([])
    let hand: ([UInt8]) -> Void = { bytes in written.withLock { $0 += bytes } }
    var writer = MemoryWriter<Never>(basis: basis, files: files.count, handing: hand)
    for file in files { writer.add(file) }
    writer.end(sets: sets, parts: parts, findings: findings)
    return written.withLock(\.self)
  }
}
