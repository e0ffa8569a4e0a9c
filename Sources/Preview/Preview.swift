public import Diagnostics
public import Ground

/// The preview of a site: its pages on this machine, made when they are asked for, anew after each save.
public struct Preview: Sendable {
  /// How long the pages are left in peace before all of them are inspected, in milliseconds.
  private static let pause = Duration.milliseconds(400)
  /// The port where the author names none, and how many above it are tried.
  private static let (usualPort, attempts) = (8000, 50)

  /// The folder of the site.
  private let site: String
  /// What its files look like from outside.
  private let stamps: @Sendable () -> ByteHash
  /// Looks at the folder.
  private let look: @Sendable () -> PreviewEdition
  private let language: DiagnosticLanguage
  private let editor: Editor?
  private let editing: PreviewEditing

  /// Makes the preview of the site in a folder.
  ///
  /// - Parameters:
  ///   - site: The folder, which is watched.
  ///   - language: The language of the author.
  ///   - editor: The program in which places are opened, where one is named.
  ///   - editing: How forms try changes and make them.
  ///   - stamps: Tells what the files look like from outside: the same as long as none of them changes.
  ///   - look: Reads and checks the site.
  public init(
    of site: String, in language: DiagnosticLanguage, editor: Editor?, editing: PreviewEditing,
    stamps: @escaping @Sendable () -> ByteHash, look: @escaping @Sendable () -> PreviewEdition
  ) {
    self.site = site
    self.language = language
    self.editor = editor
    self.editing = editing
    self.stamps = stamps
    self.look = look
  }

  /// Shows the preview until the task is cancelled.
  ///
  /// - Parameters:
  ///   - port: Where browsers find it; without one the usual port, or the next that is free.
  ///   - begun: Is told the address.
  ///   - looked: Is told what each look has found.
  /// - Throws: `PreviewFailure` where no browser can be listened to, and whatever `begun` throws.
  public func show(
    at port: Int?, begun: @Sendable (_ address: String) throws -> Void,
    looked: @escaping @Sendable (PreviewEdition) -> Void
  ) async throws {
    let server = try await Self.server(at: port)
    let desk = Desk()
    let changes = FolderWatch.changes(of: site, stamps: stamps)
    let first = look()
    desk.show(first)
    try begun(server.authority.address)
    looked(first)
    let conversation = Conversation(
      reception: Reception(
        desk: desk, language: language, site: site, editor: editor, editing: editing),
      authority: server.authority)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await server.serve { await conversation.hold(on: $0) } }
      group.addTask { await follow(changes, desk, looked) }
      await group.next()
      group.cancelAll()
    }
  }

  private static func server(at port: Int?) async throws(PreviewFailure) -> PreviewServer {
    if let port { return try await PreviewServer(port: port) }
    var failure: PreviewFailure?
    for port in usualPort..<usualPort + attempts {
      do throws(PreviewFailure) { return try await PreviewServer(port: port) } catch {
        guard error.isTaken else { throw error }
        failure = failure ?? error
      }
    }
    throw failure ?? PreviewFailure(port: usualPort, code: 0)
  }
}

extension Preview {
  /// Looks at the folder whenever something in it has changed; what only the pages tell, once the author
  /// pauses.
  private func follow(
    _ changes: AsyncStream<Void>, _ desk: Desk,
    _ looked: @escaping @Sendable (PreviewEdition) -> Void
  ) async {
    var inspection = inspect(desk, looked)
    for await _ in changes {
      inspection.cancel()
      let edition = look()
      desk.show(edition)
      looked(edition)
      inspection = inspect(desk, looked)
    }
  }

  private func inspect(
    _ desk: Desk, _ looked: @escaping @Sendable (PreviewEdition) -> Void
  ) -> Task<Void, Never> {
    Task.detached(priority: .background) {
      let event = desk.event
      let edition = desk.edition
      guard edition.pages != nil, (try? await Task.sleep(for: Self.pause)) != nil else { return }
      let found = edition.inspectPages()
      guard !Task.isCancelled, !found.isEmpty else { return }
      desk.add(found, to: event)
      looked(edition.adding(found))
    }
  }
}
