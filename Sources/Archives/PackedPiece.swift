/// A piece of files that is packed once for all of them: it refers to nothing that stands before it.
public struct PackedPiece: Sendable {
  /// The packed bytes.
  let bytes: [UInt8]
  /// How many they were.
  let count: UInt64
  /// Their cyclic redundancy check.
  let check: UInt32

  /// Packs bytes.
  public init(_ bytes: [UInt8]) {
    guard let stream = DeflateStream(level: ZipArchive.quickLevel) else {
      preconditionFailure("bytes can be packed where memory suffices")
    }
    stream.append(bytes)
    stream.cut()
    // Held for long, so no larger than it need be.
    self.bytes = stream.packed.withUnsafeBufferPointer { Array($0) }
    (count, check) = (stream.count, stream.check)
  }
}
