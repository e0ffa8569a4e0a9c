import CZip
import Glibc

/// Packs files into one, in the format ZIP, by libzip, and unpacks them; nothing touches the disk.
///
/// The same files give the same bytes, whatever the day and the time zone.
public enum ZipArchive {
  /// How a file is packed.
  public enum Packing: Sendable {
    /// As it is.
    case stored
    /// Smaller, in a third of the time that the last tenth costs.
    case quick
    /// As small as is worth its time.
    case small
  }

  /// The level at which zlib packs quickly.
  static let quickLevel: Int32 = 1

  /// A piece of a file.
  public enum Piece {
    /// Bytes that are made when they are packed.
    case made(() -> [UInt8])
    /// Bytes that were packed for several files.
    case packed(() -> PackedPiece)
  }

  /// A file to pack.
  public struct Entry {
    /// What it consists of.
    fileprivate enum Content {
      /// Bytes as they are.
      case stored([UInt8])
      /// Pieces one after the other, packed at a level.
      case deflated([Piece], level: Int32)
    }

    /// Its path in the archive, with forward slashes.
    public let path: String
    fileprivate let content: Content

    /// Makes an entry of pieces that are packed quickly.
    public init(_ path: String, pieces: [Piece]) {
      self.path = path
      content = .deflated(pieces, level: ZipArchive.quickLevel)
    }

    /// Makes an entry of bytes.
    public init(_ path: String, _ bytes: [UInt8], _ packing: Packing) {
      self.path = path
      content =
        switch packing {
        case .stored: .stored(bytes)
        case .quick: .deflated([.made { bytes }], level: ZipArchive.quickLevel)
        case .small: .deflated([.made { bytes }], level: 6)
        }
    }
  }

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
