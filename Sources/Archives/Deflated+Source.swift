import CZip

extension Deflated {
  /// The packed bytes as libzip takes them without packing them again; nothing where memory does not suffice.
  func source(for archive: OpaquePointer) -> OpaquePointer? {
    let reading = Unmanaged.passRetained(Reading(self))
    let source = zip_source_function(
      archive,
      { state, data, count, command in
        guard let state else { return -1 }
        let reading = Unmanaged<Reading>.fromOpaque(state)
        if command == ZIP_SOURCE_FREE {
          reading.release()
          return 0
        }
        return reading.takeUnretainedValue().answer(command, data, Int(count))
      }, reading.toOpaque())
    if source == nil { reading.release() }
    return source
  }

  /// How far libzip has read them.
  private final class Reading {
    private let deflated: Deflated
    private var position = 0

    init(_ deflated: Deflated) { self.deflated = deflated }

    /// Answers what libzip asks of a source (libzip's manual, "zip_source_function").
    func answer(
      _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ count: Int
    ) -> Int64 {
      switch command {
      case ZIP_SOURCE_OPEN:
        position = 0
        return 0
      case ZIP_SOURCE_READ:
        return read(into: UnsafeMutableRawBufferPointer(start: data, count: count))
      case ZIP_SOURCE_STAT: return tell(data)
      case ZIP_SOURCE_CLOSE, ZIP_SOURCE_ERROR: return 0
      case ZIP_SOURCE_SUPPORTS:
        return [
          ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
          ZIP_SOURCE_FREE,
        ].reduce(0) { $0 | 1 << Int64($1.rawValue) }
      default: return -1
      }
    }

    private func read(into target: UnsafeMutableRawBufferPointer) -> Int64 {
      let piece = deflated.bytes[position...].prefix(target.count)
      target.copyBytes(from: piece)
      position += piece.count
      return Int64(piece.count)
    }

    private func tell(_ data: UnsafeMutableRawPointer?) -> Int64 {
      guard let stat = data?.assumingMemoryBound(to: zip_stat_t.self) else { return -1 }
      zip_stat_init(stat)
      stat.pointee.size = deflated.count
      stat.pointee.comp_size = UInt64(deflated.bytes.count)
      stat.pointee.comp_method = UInt16(ZIP_CM_DEFLATE)
      stat.pointee.crc = deflated.check
      stat.pointee.valid = UInt64(
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC)
      return Int64(MemoryLayout<zip_stat_t>.size)
    }
  }
}
