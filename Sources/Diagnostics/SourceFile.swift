/// A file of the site as its author wrote it: where it lies, and its bytes.
public struct SourceFile: Hashable, Sendable {
  /// The path from the site's folder, with forward slashes: `Content/site.yml`.
  public let path: String
  /// The bytes of the file, exactly as read.
  public let bytes: [UInt8]

  /// Makes a file from its path and bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

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
  public static func == (left: SourceFile, right: SourceFile) -> Bool { left.path == right.path }

  /// Hashes the path alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
