import CZlib

/// Bytes packed by the method "deflate" (RFC 1951), by zlib, while they are made: memory holds one piece of
/// them.
final class Deflated: Sendable {
  /// The packed bytes.
  let bytes: [UInt8]
  /// How many they were.
  let count: UInt64
  /// Their cyclic redundancy check, as the format ZIP asks for.
  let check: UInt32

  /// Packs pieces in their order; nothing where memory does not suffice.
  init?(_ pieces: [() -> [UInt8]], level: Int32) {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, -MAX_WBITS, Self.memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var (packed, count, check) = ([UInt8](), UInt64(0), crc32(0, nil, 0))
    for piece in pieces {
      var bytes = piece()
      count += UInt64(bytes.count)
      bytes.withUnsafeMutableBufferPointer { bytes in
        check = crc32_z(check, bytes.baseAddress, bytes.count)
        Self.append(bytes, Z_NO_FLUSH, by: &stream, to: &packed)
      }
    }
    Self.append(
      UnsafeMutableBufferPointer(start: nil, count: 0), Z_FINISH, by: &stream, to: &packed)
    self.bytes = packed
    self.count = count
    self.check = UInt32(check)
  }

  /// The memory that zlib takes for its work, on a scale from one to nine; at nine it is quickest.
  private static let memory: Int32 = 9

  private static func append(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ flush: Int32, by stream: inout z_stream,
    to packed: inout [UInt8]
  ) {
    stream.next_in = bytes.baseAddress
    stream.avail_in = UInt32(bytes.count)
    repeat {
      let room = max(1_024, Int(deflateBound(&stream, UInt(stream.avail_in))))
      packed += [UInt8](unsafeUninitializedCapacity: room) { target, written in
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(room)
        deflate(&stream, flush)
        written = room - Int(stream.avail_out)
      }
    } while stream.avail_out == 0
  }
}
