import Diagnostics
import Publishing
import Synchronization

/// What the preview shows now, and who wants to be told when that changes.
///
/// The last good pages stay while the author mends a mistake.
final class Desk: Sendable {
  /// What happens, as browsers are told.
  struct Event: Hashable, Sendable {
    /// The start of this preview, which another one does not share; also proves to it that a request
    /// comes from one of its own pages.
    let run: String
    /// The pages shown, counted from the start; zero while there were none.
    var pages = 0
    /// The list of mistakes shown, counted likewise.
    var mistakes = 0
    /// How many mistakes keep the site from being published.
    var errors = 0
    /// How many do not.
    var warnings = 0
    /// Whether what was saved last in a form can be taken back.
    var canUndo = false
  }

  /// A browser that listens.
  typealias Listener = AsyncStream<Event>.Continuation

  private struct State {
    var files: [String: Publication.File] = [:]
    /// Lists all files, once one is asked for that no page needs.
    var all: (@Sendable () -> Publication)?
    var last: Publication.File?
    /// Tells which pages show a file of the content.
    var showing: @Sendable (_ file: String) -> [String] = { _ in [] }
    var edition = PreviewEdition(failure: Message("", ""))
    var event: Event
    var listeners: [Int: Listener] = [:]
    var nextListener = 0
  }

  private let state: Mutex<State>

  /// Nothing yet.
  init() {
    let run = String(UInt64.random(in: .min ... .max), radix: 36)
    state = Mutex(State(event: Event(run: run)))
  }

  /// What is shown.
  var event: Event { state.withLock(\.event) }

  /// What the last look has found.
  var edition: PreviewEdition { state.withLock(\.edition) }

  /// Shows another edition, and tells the browsers.
  func show(_ edition: PreviewEdition) {
    let files = edition.pages.map { Self.byPath($0.shownFirst) }
    state.withLock { state in
      if let files {
        state.files = files
        state.all = edition.pages?.all
        if let pages = edition.pages { state.showing = pages.showing }
        state.last = nil
        state.event.pages += 1
      }
      tell(edition, &state)
    }
  }

  private static func byPath(_ files: some Sequence<Publication.File>) -> [String: Publication.File]
  { Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) }) }

  /// Adds to an edition what its pages have told, unless another one is shown by now.
  func add(_ found: [Diagnostic], to event: Event) {
    state.withLock { state in
      guard state.event == event, !found.isEmpty else { return }
      tell(state.edition.adding(found), &state)
    }
  }

  private func tell(_ edition: PreviewEdition, _ state: inout State) {
    // Where the author wants it so, warnings too keep the site from being published.
    let isRefused = edition.pages == nil
    let errors = edition.diagnostics.count { isRefused || $0.severity == .error }
    state.edition = edition
    state.event.mistakes += 1
    state.event.errors = errors + (edition.failure == nil ? 0 : 1)
    state.event.warnings = edition.diagnostics.count - errors
    for listener in state.listeners.values { listener.yield(state.event) }
  }

  /// Tells the browsers whether what was saved last can be taken back.
  func note(canUndo: Bool) {
    state.withLock { state in
      state.event.canUndo = canUndo
      for listener in state.listeners.values { listener.yield(state.event) }
    }
  }

  /// Waits until another edition is shown than at an event, or for so long.
  func wait(after event: Event, atMost patience: Duration) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for await next in self.events() where next.mistakes != event.mistakes { return }
      }
      group.addTask { try? await Task.sleep(for: patience) }
      await group.next()
      group.cancelAll()
    }
  }

  /// What happens from now on, what is shown now first; of several things at once only the latest.
  func events() -> AsyncStream<Event> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { listener in
      let number = state.withLock { state in
        state.nextListener += 1
        state.listeners[state.nextListener] = listener
        listener.yield(state.event)
        return state.nextListener
      }
      listener.onTermination = { [weak self] _ in
        _ = self?.state.withLock { $0.listeners.removeValue(forKey: number) }
      }
    }
  }

  /// The bytes of a file of the last good site; nothing where it has no such file.
  func content(of path: String) throws(FileFailure) -> [UInt8]? {
    if let file = state.withLock({ $0.files[path] }) { return try file.content() }
    listAll()
    let (file, others) = state.withLock { state in
      state.last?.path == path ? (state.last, Array(state.files.values)) : (state.files[path], [])
    }
    // The last file is about all others, which must be made before it.
    for other in others { _ = try other.content() }
    return try file?.content()
  }

  /// Lists all files of the site that is shown, unless they are.
  private func listAll() {
    let (pages, all) = state.withLock { ($0.event.pages, $0.all) }
    guard let publication = all?() else { return }
    state.withLock { state in
      guard state.event.pages == pages else { return }
      state.files = Self.byPath(publication.files)
      state.last = publication.last
      state.all = nil
    }
  }

  /// The pages of the last good site that show a file of the content, that of the original language first.
  func pages(showing file: String) -> [String] { state.withLock(\.showing)(file) }

  /// Whether a path is that of a folder of the site, written without its slash.
  func hasFolder(_ path: String) -> Bool {
    state.withLock { $0.files["\(path)/index.html"] != nil }
  }
}
