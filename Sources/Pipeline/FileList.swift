import Digests
import Ground
import Publishing
import Synchronization

/// The list of all files of a site, each by its hash: whoever has it can tell what was altered since.
final class FileList: Sendable {
  /// A file by its hash.
  struct Entry: Sendable {
    let size: Int
    let digest: SHA256.Digest

    init(size: Int, digest: SHA256.Digest) {
      self.size = size
      self.digest = digest
    }

    init(_ bytes: [UInt8]) { self.init(size: bytes.count, digest: SHA256.digest(of: bytes)) }
  }

  /// The publication whose files are listed.
  private let listed: Publication
  /// What is known of each.
  private let entries: Mutex<[Entry?]>
  /// What is told with them.
  private let telling: @Sendable (_ files: JSONValue) -> JSONValue

  /// The list of the files of a publication, which tells them among other things.
  init(of publication: Publication, telling: @escaping @Sendable (JSONValue) -> JSONValue) {
    listed = publication
    entries = Mutex([Entry?](repeating: nil, count: publication.files.count))
    self.telling = telling
  }

  /// The publication with the list as its last file.
  var publication: Publication {
    listed.remaking { number, file in file.shown { bytes in self.note(Entry(bytes), of: number) } }
      .ending(
        with: Publication.File(path: Publication.inventoryPath) {
          self.telling(self.lines).file(of: Self.lineSize * self.listed.files.count)
        })
  }

  /// The paths of the files, in order.
  var paths: some RandomAccessCollection<String> { listed.files.paths }

  /// Where a file stands among those of the site as it is made.
  func place(of number: Int) -> Int { listed.files.place(of: number) }

  /// Lists a file by its number.
  func note(_ entry: Entry, of number: Int) { entries.withLock { $0[number] = entry } }

  /// Lists files by their numbers, all at once.
  func note(_ files: some Sequence<(Int, Entry?)>) {
    entries.withLock { entries in for (number, entry) in files { entries[number] = entry } }
  }

  /// The hashes of the files by their numbers; nothing of those that are not listed.
  var digests: [SHA256.Digest?] { entries.withLock { $0.map { $0?.digest } } }

  private var lines: JSONValue {
    let entries = entries.withLock(\.self)
    let numbers = entries.indices.filter { entries[$0] != nil }
    return .made(numbers.count) { [files = listed.files] place, output in
      let number = numbers[place]
      if let entry = entries[number] { Self.append(files.path(of: number), entry, to: &output) }
    }
  }

  /// About how many bytes are said of a file.
  private static let lineSize = 256

  /// What is said of a file.
  static func line(_ path: String, _ entry: Entry, isOfProgram: Bool = false) -> JSONValue {
    var line: [UInt8] = []
    append(path, entry, isOfProgram: isOfProgram, to: &line)
    return .written(line[...])
  }

  /// Writes what is said of a file at once: there are many.
  private static func append(
    _ path: String, _ entry: Entry, isOfProgram: Bool = false, to output: inout [UInt8]
  ) {
    output += "{\"path\": ".utf8
    JSONValue.text(path).append(to: &output)
    output += ", \"size\": \(entry.size), \"sha256\": \"".utf8
    entry.digest.appendHexadecimal(to: &output)
    output += (isOfProgram ? "\", \"of-program\": true}" : "\"}").utf8
  }
}
