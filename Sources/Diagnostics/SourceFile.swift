import Synchronization

/// A file of the site as its author wrote it: where it lies, and its bytes.
///
/// Every value that is read of a file knows it, so that all of them share what it holds.
public struct SourceFile: Hashable, Sendable {
  @usableFromInline final class Held: Sendable {
    @usableFromInline let path: String
    @usableFromInline let bytes: [UInt8]
    /// Whether the bytes are UTF-8, once somebody has looked.
    private let isText = Mutex<Bool?>(nil)

    init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    var isUTF8: Bool {
      isText.withLock { known in
        let isText = known ?? Self.isUTF8(bytes)
        known = isText
        return isText
      }
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
      do {
        _ = try UTF8Span(validating: bytes.span)
        return true
      } catch { return false }
    }
  }

  @usableFromInline let held: Held

  /// The path from the site's folder, with forward slashes: `Content/site.yml`.
  @inlinable public var path: String { held.path }

  /// The bytes of the file, exactly as read.
  @inlinable public var bytes: [UInt8] { held.bytes }

  /// Whether the bytes are UTF-8; looked at once, however many ask.
  public var isUTF8: Bool { held.isUTF8 }

  /// Makes a file from its path and bytes.
  public init(path: String, bytes: [UInt8]) { held = Held(path: path, bytes: bytes) }

  /// Makes a file from its path and text.
  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  /// The text of a range of bytes, faulty UTF-8 replaced by U+FFFD.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// The place of a range of bytes in this file.
  public func location(_ range: Range<Int>) -> SourceLocation {
    SourceLocation(file: self, range: range.clamped(to: 0..<bytes.count))
  }

  /// The very start of this file, for what concerns the file as a whole.
  public var start: SourceLocation { location(0..<0) }

  /// Two files are the same when they lie at the same path.
  public static func == (left: SourceFile, right: SourceFile) -> Bool {
    left.held === right.held || left.path == right.path
  }

  /// Hashes the path alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
