import Glibc

/// The folder in which new files wait, complete, until all of them are there.
///
/// A file is named by its number in the publication, so two workers never meet, and whatever else
/// lies in the folder was not put there by Parvis.
struct StagingArea: Sendable {
  /// The name of the folder in the output folder.
  static let name = ".parvis-staging"
  /// The name under which the next manifest waits.
  static let manifestName = "manifest"

  /// The name under which the next receipt waits.
  static let receiptName = "receipt"
  /// The name under which the next record waits.
  static let recordName = "record"

  /// The folder itself.
  let folder: Folder
  private let root: Folder

  /// Makes the folder, empty of what an interrupted build left in it.
  init(in root: Folder) throws(WritingFailure) {
    self.root = root
    let kind = try root.kind(of: Self.name)
    guard kind == nil || kind == .folder else { throw .foreignFile(Self.name) }
    try root.makeFolder(named: Self.name)
    folder = try root.folder(named: Self.name)
    try clear()
  }

  /// Writes a new file whole, under its number.
  ///
  /// A failure names the path where the file is to go, which says more to people than a number.
  func write(_ bytes: [UInt8], number: Int, for path: OutputPath) throws(WritingFailure) {
    do throws(WritingFailure) {
      let file = try folder.file(named: String(number), flags: O_WRONLY | O_CREAT | O_EXCL)
      try file.write(bytes)
      try file.settle()
    } catch {
      guard case .system(_, let code) = error else { throw error }
      throw .system(path: path.text, code: code)
    }
  }

  /// Removes the folder and what Parvis put into it.
  func remove() throws(WritingFailure) {
    try clear()
    _ = try root.removeFolder(named: Self.name)
  }

  private func clear() throws(WritingFailure) {
    for name in try folder.names() {
      guard Self.isOwn(name), try folder.kind(of: name) == .file else {
        throw .foreignFile(folder.path(of: name))
      }
      try folder.removeFile(named: name)
    }
  }

  private static func isOwn(_ name: String) -> Bool {
    [manifestName, receiptName, recordName].contains(name)
      || name.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
