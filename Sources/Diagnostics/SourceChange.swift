/// One change to the files of a site, to be made only where a file is still what it was taken for.
public enum SourceChange: Sendable {
  /// A file that is not there yet.
  case added(SourceFile)
  /// A file, and the bytes that it is to have instead of its own.
  case edited(SourceFile, to: [UInt8])
  /// A file that goes.
  case removed(SourceFile)

  /// The path of the file.
  public var path: String {
    switch self {
    case .added(let file), .edited(let file, _), .removed(let file): file.path
    }
  }

  /// The bytes that the file must have beforehand; nothing where there must be no such file.
  public var before: [UInt8]? {
    switch self {
    case .added: nil
    case .edited(let file, _), .removed(let file): file.bytes
    }
  }

  /// The bytes that it has afterwards; nothing where it is gone.
  public var after: [UInt8]? {
    switch self {
    case .added(let file): file.bytes
    case .edited(_, let bytes): bytes
    case .removed: nil
    }
  }
}
