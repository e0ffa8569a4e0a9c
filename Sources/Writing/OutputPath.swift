import Ground

/// A path in the output folder that is safe to write to and to remove.
///
/// It is relative, has no `.` or `..`, no empty component and no control character, and is none of
/// the files by which Parvis or git keep their books. Two paths are the same when their bytes are:
/// on disk an accent encoded in two ways makes two files.
struct OutputPath: Hashable, Comparable, Sendable {
  /// The bytes of the path, UTF-8, with forward slashes: often a part of those of many paths.
  let bytes: ArraySlice<UInt8>

  /// Checks a path; `nil` when it is not safe.
  init?(_ bytes: some Collection<UInt8>) { self.init(ArraySlice(bytes)) }

  /// Checks a path; `nil` when it is not safe.
  init?(_ bytes: ArraySlice<UInt8>) {
    var (start, isASCII) = (bytes.startIndex, true)
    for place in bytes.indices {
      let byte = bytes[place]
      guard byte >= 0x20, byte != 0x7F else { return nil }
      isASCII = isASCII && byte < 0x80
      guard byte == Self.slash else { continue }
      guard Self.isSafe(bytes[start..<place]) else { return nil }
      start = place + 1
    }
    guard Self.isSafe(bytes[start...]), isASCII || String(validating: bytes, as: UTF8.self) != nil,
      bytes.first != UInt8(ascii: ".") || !bytes.starts(with: ".parvis-".utf8)
    else { return nil }
    self.bytes = bytes
  }

  private init(prefix: ArraySlice<UInt8>) { bytes = prefix }

  /// Whether a path may have this component.
  private static func isSafe(_ component: ArraySlice<UInt8>) -> Bool {
    switch component.first {
    case nil: false
    case UInt8(ascii: "."): !reserved.contains { component.elementsEqual($0) }
    default: true
    }
  }

  /// The path as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The folder of a language and the one in it, in which the file lies: a part of the site of which the
  /// pages have much in common.
  var part: ArraySlice<UInt8> {
    let end =
      bytes.indices.lazy.filter { bytes[$0] == Self.slash }.prefix(2).last ?? bytes.startIndex
    return bytes[..<end]
  }

  /// The names of the folders on the way, and of the file.
  var components: [String] {
    bytes.split(separator: Self.slash).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The name of the file in its folder.
  var name: String {
    let start = bytes.lastIndex(of: Self.slash).map { $0 + 1 } ?? bytes.startIndex
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  /// The folder in which it lies; nothing for the output folder itself.
  var folder: OutputPath? {
    bytes.lastIndex(of: Self.slash).map { OutputPath(prefix: bytes[..<$0]) }
  }

  /// Whether it is the folder in which another path lies.
  func holds(_ path: OutputPath) -> Bool {
    let rest = path.bytes.dropFirst(bytes.count)
    return rest.first == Self.slash && path.bytes.starts(with: bytes)
      && !rest.dropFirst().contains(Self.slash)
  }

  /// The folders on the way, the outermost first.
  var folders: [OutputPath] {
    bytes.indices.filter { bytes[$0] == Self.slash }.map { OutputPath(prefix: bytes[..<$0]) }
  }

  static func < (left: OutputPath, right: OutputPath) -> Bool {
    left.bytes.precedesInBytes(right.bytes)
  }

  func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }

  private static let slash = UInt8(ascii: "/")

  /// The components that no path may have, besides the empty one.
  private static let reserved = [".", "..", ".git", ".gitignore"].map { Array($0.utf8) }
}

extension Set<OutputPath> {
  /// The folders in which files lie, and those in which these lie.
  init(foldersOf files: some Sequence<OutputPath>) {
    self = []
    var last: OutputPath?
    for file in files where last?.holds(file) != true {
      // Where a folder is known, those around it are.
      var folder = file.folder
      last = folder
      while let next = folder, insert(next).inserted { folder = next.folder }
    }
  }
}
