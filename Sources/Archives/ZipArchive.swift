import CZip
import Glibc

/// Packs files into one, in the format ZIP, by libzip, and unpacks them; nothing touches the disk.
///
/// The same files give the same bytes, whatever the day and the time zone.
public enum ZipArchive {
  /// The archive of files, in their order; their paths must differ.
  public static func bytes(of entries: [Entry]) -> [UInt8] {
    guard let bytes = packed(entries) else {
      preconditionFailure("files of different paths can be packed where memory suffices")
    }
    return bytes
  }

  private static func packed(_ entries: [Entry]) -> [UInt8]? {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else { return nil }
    // What the archive is written to is needed once more when it is closed.
    zip_source_keep(target)
    guard entries.allSatisfy({ add($0, to: archive) }), zip_close(archive) == 0 else {
      zip_discard(archive)
      return nil
    }
    return bytes(of: target)
  }

  private static func add(_ entry: Entry, to archive: OpaquePointer) -> Bool {
    guard let source = source(of: entry, for: archive) else { return false }
    let position = zip_file_add(archive, entry.path, source, ZIP_FL_ENC_UTF_8)
    guard position >= 0 else {
      zip_source_free(source)
      return false
    }
    guard zip_file_set_mtime(archive, UInt64(position), epoch, 0) == 0 else { return false }
    guard case .stored = entry.content else { return true }
    return zip_set_file_compression(archive, UInt64(position), Int32(ZIP_CM_STORE), 0) == 0
  }

  private static func source(of entry: Entry, for archive: OpaquePointer) -> OpaquePointer? {
    switch entry.content {
    case .stored(let bytes):
      // libzip frees its own copy.
      guard let copy = malloc(max(bytes.count, 1)) else { return nil }
      bytes.withUnsafeBytes { bytes in
        if let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
      }
      let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1)
      if source == nil { free(copy) }
      return source
    case .deflated(let pieces, let level):
      return Deflated(pieces, level: level).flatMap { $0.source(for: archive) }
    }
  }

  /// The first moment that the format knows, as the system's clock counts it where it is: it is written
  /// without a time zone.
  private static var epoch: time_t {
    var moment = tm()
    moment.tm_year = 80
    moment.tm_mday = 1
    moment.tm_isdst = -1
    return mktime(&moment)
  }

  private static func bytes(of source: OpaquePointer) -> [UInt8]? {
    guard zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0 else { return nil }
    let count = zip_source_tell(source)
    guard count >= 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(count))
    let read = bytes.withUnsafeMutableBytes {
      zip_source_read(source, $0.baseAddress, UInt64(count))
    }
    return read == count ? bytes : nil
  }

  /// The files in an archive that are wanted, by their paths.
  ///
  /// - Parameters:
  ///   - bytes: The archive.
  ///   - sizeLimit: The most bytes that they may have together once unpacked, whatever the archive says.
  ///   - isWanted: Whether the file at a path is wanted.
  /// - Returns: Their bytes.
  /// - Throws: Where it is no archive, a password is needed, a file is damaged or there is too much.
  public static func files(
    in bytes: [UInt8], sizeLimit: Int, where isWanted: (String) -> Bool
  ) throws(ZipFault) -> [String: [UInt8]] {
    guard let copy = malloc(max(bytes.count, 1)) else { throw .tooLarge }
    bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
    }
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      free(copy)
      throw .tooLarge
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw .notAnArchive
    }
    defer { zip_discard(archive) }
    var files: [String: [UInt8]] = [:]
    var rest = sizeLimit
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      guard let name = zip_get_name(archive, index, 0).map({ String(cString: $0) }), isWanted(name),
        files[name] == nil
      else { continue }
      let file = try unpacked(name, at: index, of: archive, sizeLimit: rest)
      rest -= file.count
      files[name] = file
    }
    return files
  }

  /// A file is unpacked piece by piece: what an archive says of its size may be a lie.
  private static func unpacked(
    _ name: String, at index: UInt64, of archive: OpaquePointer, sizeLimit: Int
  ) throws(ZipFault) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &status) == 0 else { throw .damaged(name) }
    guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
    guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged(name) }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(file, &piece, UInt64(piece.count))
      guard count >= 0 else { throw .damaged(name) }
      guard count > 0 else { return bytes }
      bytes += piece[..<Int(count)]
      guard bytes.count <= sizeLimit else { throw .tooLarge }
    }
  }
}

/// Why files cannot be taken out of an archive.
public enum ZipFault: Error, Hashable, Sendable {
  /// It is no archive, or its end is missing.
  case notAnArchive
  /// A password is needed.
  case encrypted
  /// It holds more than was allowed.
  case tooLarge
  /// The file at a path is damaged.
  case damaged(String)
}

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
