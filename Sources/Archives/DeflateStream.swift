import CZlib

/// A stream of zlib, and what came out of it.
///
/// A class, because zlib remembers where it lies.
final class DeflateStream {
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  /// The packed bytes.
  private(set) var packed: [UInt8] = []
  /// How many they were.
  private(set) var count: UInt64 = 0
  private var redundancy = crc32(0, nil, 0)

  /// The memory that zlib takes for its work, on a scale from one to nine; at nine it is quickest.
  private static let memory: Int32 = 9

  /// A stream; nothing where memory does not suffice.
  init?(level: Int32) {
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(
        stream, level, Z_DEFLATED, -MAX_WBITS, Self.memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        == Z_OK
    else { return nil }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// The cyclic redundancy check of the bytes.
  var check: UInt32 { UInt32(redundancy) }

  /// Packs bytes.
  func append(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    count += UInt64(bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      redundancy = crc32_z(redundancy, bytes.baseAddress, bytes.count)
      // It is only read, though zlib does not say so.
      stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      stream.pointee.avail_in = UInt32(bytes.count)
      flush(Z_NO_FLUSH)
    }
  }

  /// Takes what is packed already.
  func append(_ piece: PackedPiece) {
    cut()
    packed += piece.bytes
    count += piece.count
    redundancy = crc32_combine(redundancy, UInt(piece.check), Int(piece.count))
  }

  /// Cuts what is packed: nothing that comes after refers to what stands before.
  func cut() { flush(Z_FULL_FLUSH) }

  /// Ends what is packed.
  func finish() { flush(Z_FINISH) }

  /// Takes out what is packed.
  private func flush(_ mode: Int32) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 14) { room in
      repeat {
        stream.pointee.next_out = room.baseAddress
        stream.pointee.avail_out = UInt32(room.count)
        deflate(stream, mode)
        packed += room[..<(room.count - Int(stream.pointee.avail_out))]
      } while stream.pointee.avail_out == 0
    }
  }
}
