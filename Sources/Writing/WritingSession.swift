import Glibc
import Ground
import Publishing

/// One build's hold on an output folder: its lock, its manifest, its staging area.
///
/// What survives what: a killed process loses nothing, because every act leaves complete files. After
/// a power cut a page just written may be empty, since pages are not forced to the disk one by one
/// (that is four times slower); the manifest is, so the next build knows them for its own, sees that
/// their bytes differ and writes them again.
struct WritingSession: Sendable {
  /// The name of the file that is locked while a build writes; it stays, since removing it would race.
  static let lockName = ".parvis-lock"

  /// The output folder.
  let root: Folder
  /// Where new files wait.
  let staging: StagingArea
  /// The bytes of the manifest in place when the session began, when there was one.
  let recorded: [UInt8]?
  private let lock: OutputLock

  /// Takes hold of an output folder by its absolute path.
  init(output: String) throws(WritingFailure) {
    let root = try Folder(output: output)
    lock = try OutputLock(named: Self.lockName, in: root)
    recorded = try Self.manifest(in: root)
    staging = try StagingArea(in: root)
    self.root = root
  }

  /// Puts a manifest into place at once, and waits until it has reached the disk.
  func record(_ manifest: Manifest) throws(WritingFailure) {
    let bytes = manifest.bytes
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    let file = try staging.folder.file(named: StagingArea.manifestName, flags: flags)
    try file.write(bytes)
    try file.synchronize()
    try file.settle()
    try staging.folder.moveFile(named: StagingArea.manifestName, to: Manifest.name, in: root)
    try root.synchronize()
  }

  /// Takes away what the last build left to this one, because the folder is about to differ.
  func removeReceipt() throws(WritingFailure) {
    if try root.kind(of: Receipt.name) == .file { try root.removeFile(named: Receipt.name) }
  }

  /// Puts a receipt into place, which the next build may do without.
  func keep(_ receipt: Receipt) throws(WritingFailure) {
    try keep(Receipt.name, waitingAs: StagingArea.receiptName) { write throws(WritingFailure) in
      try write(receipt.bytes)
    }
  }

  /// Puts a record of files into place, which the next build may do without.
  func keep(recordOf stamps: [FileStamps.Stamp], by make: BuildRecord.Maker) throws(WritingFailure)
  {
    try keep(BuildRecord.name, waitingAs: StagingArea.recordName) { write throws(WritingFailure) in
      try make(stamps, write)
    }
  }

  private func keep(
    _ name: String, waitingAs waiting: String,
    _ make: (_ write: @escaping ([UInt8]) throws(WritingFailure) -> Void) throws(WritingFailure) ->
      Void
  ) throws(WritingFailure) {
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    let file = try staging.folder.file(named: waiting, flags: flags)
    try make { bytes throws(WritingFailure) in try file.write(bytes) }
    try file.settle()
    try staging.folder.moveFile(named: waiting, to: name, in: root)
  }

  private static func manifest(in root: Folder) throws(WritingFailure) -> [UInt8]? {
    switch try root.kind(of: Manifest.name) {
    case nil: return nil
    case .file: return try root.file(named: Manifest.name, flags: O_RDONLY).bytes()
    case .folder, .other: throw .foreignFile(Manifest.name)
    }
  }
}

/// A lock on an output folder, let go of with the last reference to it.
final class OutputLock: Sendable {
  private let file: File

  /// Takes the lock, or says that another build has it.
  init(named name: String, in root: Folder) throws(WritingFailure) {
    let kind = try root.kind(of: name)
    guard kind == nil || kind == .file else { throw .foreignFile(name) }
    file = try root.file(named: name, flags: O_RDWR | O_CREAT)
    guard try file.lock() else { throw .locked(name) }
  }
}
