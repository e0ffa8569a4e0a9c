import Glibc
public import Ground

/// From what a site was made: equal origins make equal sites.
public struct BuildOrigin: Hashable, Sendable {
  /// The hash of everything that a build reads, and of what it was asked for.
  let hash: ByteHash

  /// Takes a hash of everything that a build reads, and of what it was asked for.
  public init(_ hash: ByteHash) { self.hash = hash }
}

/// What the last build left in an output folder, and from what it was made, so that the next one need not
/// make it again.
///
/// It lies beside the manifest and may be removed: the next build then makes every file and compares it.
/// A build removes it before it touches a file, so that none outlives a build that was stopped there.
struct Receipt: Hashable, Sendable {
  /// The name of the file in the output folder.
  static let name = ".parvis-receipt"
  private static let form = "parvis receipt 1"

  private let origin: BuildOrigin
  private let note: String
  /// The hash of what the system tells of the files.
  private let files: ByteHash

  /// The receipt for files as they lie in an output folder, with a note of one line to the next build.
  init(of paths: [OutputPath], _ stamps: [FileStamps.Stamp], from origin: BuildOrigin, note: String)
  {
    var files = FileStamps()
    for number in paths.indices.sorted(by: { paths[$0] < paths[$1] }) {
      files.add(paths[number].name, stamps[number])
    }
    self.origin = origin
    self.note = note
    self.files = files.hash
  }

  /// What the system tells of files in an output folder, in their order, but of those of which it is known, which
  /// are in the same order; nothing where one is not there.
  static func stamps(
    of paths: [OutputPath], but kept: [Stager.Kept] = [], in root: Folder
  ) throws(WritingFailure) -> [FileStamps.Stamp]? {
    var stamps: [FileStamps.Stamp] = []
    stamps.reserveCapacity(paths.count)
    var rest = kept[...]
    var cursor = FolderCursor(root: root)
    for (number, path) in paths.enumerated() {
      if rest.first?.number == number, let known = rest.popFirst() {
        stamps.append(known.stamp)
        continue
      }
      guard case .folder(let folder) = try cursor.place(of: path),
        let stamp = try folder.stamp(of: path.name)
      else { return nil }
      stamps.append(stamp)
    }
    return stamps
  }

  /// The receipt as it is written.
  var bytes: [UInt8] { Self.head(of: origin, note) + Array("\(files.value)\n".utf8) }

  /// All of a receipt but for what is told of the files.
  static func head(of origin: BuildOrigin, _ note: String) -> [UInt8] {
    Array("\(form)\n\(note)\n\(origin.hash.value)\n".utf8)
  }

  /// The note in a receipt as it is written.
  static func note(in bytes: [UInt8]) -> String {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.count > 1 ? String(decoding: lines[1], as: UTF8.self) : ""
  }
}

extension SiteWriter {
  /// How many files a site in an output folder has, and the note to this build, where it is known to be just what a build from
  /// `origin` would write: the build that wrote it had the same, and nobody touched its files since.
  ///
  /// Nothing is opened but what Parvis keeps there, and nothing is written. Nothing is returned where it
  /// is not known for any reason; a build then tells what is wrong.
  public static func unchanged(
    at output: String, from origin: BuildOrigin
  ) -> (files: Int, note: String)? {
    guard let place = realpath(output, nil) else { return nil }
    defer { free(place) }
    do throws(WritingFailure) {
      let root = try Folder(output: String(cString: place))
      let receipt = try root.file(named: Receipt.name, flags: O_RDONLY).bytes()
      let note = Receipt.note(in: receipt)
      guard receipt.starts(with: Receipt.head(of: origin, note)) else { return nil }
      let manifest = try root.file(named: Manifest.name, flags: O_RDONLY).bytes()
      let paths = Manifest(bytes: manifest).paths.sorted()
      guard let stamps = try Receipt.stamps(of: paths, in: root),
        Receipt(of: paths, stamps, from: origin, note: note).bytes == receipt
      else { return nil }
      return (paths.count, note)
    } catch { return nil }
  }
}
