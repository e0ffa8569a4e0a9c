import Dispatch
import Glibc
import Ground

/// Sees that something changed in the folder of a site, and says so once all of it is done.
///
/// An editor saves by writing a file beside, and renaming it; a change of version control touches
/// hundreds. Such a burst is one change. Where the system does not tell of changes, as of a folder on
/// another machine, the stamps of the files do.
struct FolderWatch: ~Copyable {
  /// For how long nothing must happen until a burst is over, in milliseconds.
  private static let quiet: Int32 = 12
  /// How many parts a burst may have, so that whoever saves without a pause sees something at last.
  private static let patience = 40
  /// How often stamps are looked at, in milliseconds: now and then, or where nothing else tells.
  private static let (seldom, often): (Int32, Int32) = (2_000, 250)

  private let site: String
  private let stamps: @Sendable () -> ByteHash
  private var known: ByteHash
  private let descriptor: Int32
  private var isTold = false

  /// That something has changed in the folder of a site since now, as often as it does.
  ///
  /// `stamps` tells what its files look like from outside. A thread of its own waits for the system.
  static func changes(
    of site: String, stamps: @escaping @Sendable () -> ByteHash
  ) -> AsyncStream<Void> {
    let known = stamps()
    return AsyncStream(bufferingPolicy: .bufferingNewest(1)) { changes in
      DispatchQueue(label: "changes").async {
        var watch = FolderWatch(of: site, known: known, stamps: stamps)
        while true {
          watch.awaitChange()
          if case .terminated = changes.yield() { return }
        }
      }
    }
  }

  private init(of site: String, known: ByteHash, stamps: @escaping @Sendable () -> ByteHash) {
    self.site = site
    self.stamps = stamps
    self.known = known
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    isTold = watchFolders()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Waits until a file of the site has changed, and whatever changed with it; at once where one has since
  /// the last time.
  mutating func awaitChange() {
    while true {
      let now = stamps()
      if now != known {
        known = now
        return
      }
      if !isTold {
        usleep(UInt32(Self.often) * 1_000)
        isTold = watchFolders()
      } else if isReady(within: Self.seldom) {
        takeEvents()
        var parts = 1
        while parts < Self.patience, isReady(within: Self.quiet) {
          takeEvents()
          parts += 1
        }
        isTold = watchFolders()
      }
    }
  }
}

extension FolderWatch {
  /// What is watched: that a file is written, comes, goes, or may be read by others than before.
  private static let events = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF)

  /// Watches the folder of the site and all that lie in its content and theme, those that came as well;
  /// false where the system does not watch one of them.
  private func watchFolders() -> Bool {
    guard descriptor >= 0, watch(site) else { return false }
    var pending = ["Content", "Theme"].map { "\(site)/\($0)" }
    while let folder = pending.popLast() {
      guard let names = Self.folders(in: folder) else { continue }
      guard watch(folder) else { return false }
      pending += names.map { "\(folder)/\($0)" }
    }
    return true
  }

  private func watch(_ folder: String) -> Bool {
    inotify_add_watch(descriptor, folder, Self.events | UInt32(IN_ONLYDIR)) >= 0
  }

  /// The folders in a folder, links not followed; nothing where it is none.
  private static func folders(in path: String) -> [String]? {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      guard entry.pointee.d_type == UInt8(DT_DIR) || entry.pointee.d_type == UInt8(DT_UNKNOWN),
        let pointer = entry.pointer(to: \.d_name)
      else { continue }
      let name = String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private func isReady(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  /// Takes what the system has told; what it was, the stamps say.
  private func takeEvents() {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
    defer { buffer.deallocate() }
    while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
  }
}
