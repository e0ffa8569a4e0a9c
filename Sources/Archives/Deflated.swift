/// Bytes packed by the method "deflate" (RFC 1951), by zlib, while they are made: memory holds one piece of
/// them.
final class Deflated: Sendable {
  /// The packed bytes.
  let bytes: [UInt8]
  /// How many they were.
  let count: UInt64
  /// Their cyclic redundancy check, as the format ZIP asks for.
  let check: UInt32

  /// Packs pieces in their order, each made when its turn comes; nothing where memory does not suffice.
  init?(_ pieces: [() -> ZipArchive.Piece], level: Int32) {
    guard let stream = DeflateStream(level: level) else { return nil }
    for make in pieces {
      switch make() {
      case .plain(let bytes): stream.append(bytes)
      case .packed(let packed): stream.append(packed)
      }
    }
    stream.finish()
    (bytes, count, check) = (stream.packed, stream.count, stream.check)
  }
}
