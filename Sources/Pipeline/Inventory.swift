import Diagnostics
import Digests
import Ground
import Loading
import Model
import Publishing
import Synchronization

/// The list of all files of a site and of all that it was made from, each by its hash: whoever has it can
/// tell what was altered since, and whoever has the inputs can make the same files again.
final class Inventory: Sendable {
  /// A file by its hash.
  private struct Entry: Sendable {
    let size: Int
    let digest: SHA256.Digest

    init(size: Int, digest: SHA256.Digest) {
      self.size = size
      self.digest = digest
    }

    init(_ bytes: [UInt8]) { self.init(size: bytes.count, digest: SHA256.digest(of: bytes)) }
  }

  private let files = Mutex<[String: Entry]>([:])
  private let inputs: SourceTree
  private let day: Day
  private let address: String?

  /// The list of what is made from these files, as it stands on a day, for an address or for none.
  init(of inputs: SourceTree, on day: Day, at address: String?) {
    self.inputs = inputs
    self.day = day
    self.address = address
  }

  /// The same publication, with the list of its files as the last of them.
  func closing(_ publication: Publication) -> Publication {
    let list = Publication.File(path: Publication.inventoryPath) { self.list.file }
    return publication.remade(
      { file in
        file.shown { bytes in
          let entry = Entry(bytes)
          self.files.withLock { $0[file.path] = entry }
        }
      }, last: list)
  }

  /// Lists a file that was not made again.
  func keep(_ path: String, size: Int, digest: SHA256.Digest) {
    files.withLock { $0[path] = Entry(size: size, digest: digest) }
  }

  /// The hash of a file; nothing of one that is not listed.
  func digest(of path: String) -> SHA256.Digest? { files.withLock { $0[path]?.digest } }

  /// A list of what is made from the same, with no file on it yet.
  var emptied: Inventory { Inventory(of: inputs, on: day, at: address) }

  private var list: JSONValue {
    let made = files.withLock { $0 }.sorted { $0.key < $1.key }
    return .known([
      "as-of": .text(day.iso), "base-url": JSONValue.text(address),
      "inputs": .lines((inputs.content + inputs.theme).map(input)),
      "files": .made(made.count) { Self.line(made[$0].key, made[$0].value) },
    ])
  }

  /// A file that the site was made from; one that the program brings says so.
  ///
  /// Of a file that holds what readers do not see yet there is neither hash nor size: whoever has the rest of it
  /// could try what fits.
  private func input(_ file: SourceFile) -> JSONValue {
    if inputs.withholding.holdsBack(from: file.path) {
      return .object([("path", .text(file.path)), ("withheld", .flag(true))])
    }
    return Self.line(file.path, Entry(file.bytes), isOfProgram: inputs.isOfProgram(file))
  }

  /// What is said of a file, written at once: there are many.
  private static func line(_ path: String, _ entry: Entry, isOfProgram: Bool = false) -> JSONValue {
    var line = Array("{\"path\": ".utf8)
    JSONValue.text(path).append(to: &line)
    line += ", \"size\": \(entry.size), \"sha256\": \"\(entry.digest.hexadecimal)\"".utf8
    line += (isOfProgram ? ", \"of-program\": true}" : "}").utf8
    return .written(line[...])
  }
}
