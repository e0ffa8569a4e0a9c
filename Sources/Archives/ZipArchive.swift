import CZip
import Glibc

/// Packs files into one, in the format ZIP, by libzip; nothing touches the disk.
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

  /// A file to pack.
  public struct Entry: Sendable {
    /// Its path in the archive, with forward slashes.
    public let path: String
    /// Its bytes.
    public let bytes: [UInt8]
    /// How it is packed.
    public let packing: Packing

    /// Makes an entry.
    public init(_ path: String, _ bytes: [UInt8], _ packing: Packing) {
      self.path = path
      self.bytes = bytes
      self.packing = packing
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
    // libzip frees its own copy.
    guard let copy = malloc(max(entry.bytes.count, 1)) else { return false }
    entry.bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
    }
    guard let source = zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1) else {
      free(copy)
      return false
    }
    let position = zip_file_add(archive, entry.path, source, ZIP_FL_ENC_UTF_8)
    guard position >= 0 else {
      zip_source_free(source)
      return false
    }
    let (method, level): (Int32, UInt32) =
      switch entry.packing {
      case .stored: (Int32(ZIP_CM_STORE), 0)
      case .quick: (Int32(ZIP_CM_DEFLATE), 1)
      case .small: (Int32(ZIP_CM_DEFLATE), 6)
      }
    return zip_set_file_compression(archive, UInt64(position), method, level) == 0
      && zip_file_set_mtime(archive, UInt64(position), epoch, 0) == 0
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
}
