import Ground
import NIOCore
import NIOHTTP1

/// One connection of a browser: requests, one after the other, and their answers.
struct Conversation: Sendable {
  typealias Writer = NIOAsyncChannelOutboundWriter<PreviewServer.Outbound>

  /// How often a browser that listens is told that the preview is still there.
  private static let pulse = Duration.seconds(15)

  let reception: Reception
  let authority: Authority

  /// Answers until the browser ends the connection.
  func hold(on connection: PreviewServer.Connection) async {
    // A browser may leave at any moment, which is no fault of anybody.
    try? await connection.executeThenClose { parts, writer in
      var head: HTTPRequestHead?
      for try await part in parts {
        switch part {
        case .head(let next): head = next
        // Nothing that is asked has more to say than its head.
        case .body: return
        case .end:
          guard let asked = head.take() else { return }
          guard try await answer(asked, to: writer, until: connection.channel.closeFuture),
            asked.isKeepAlive
          else { return }
        }
      }
    }
  }

  /// Answers a request; false where nothing more is said on the connection.
  private func answer(
    _ head: HTTPRequestHead, to writer: Writer, until end: EventLoopFuture<Void>
  ) async throws -> Bool {
    let request = PreviewRequest(head, to: authority, run: reception.desk.event.run)
    if case .tool(.events, _) = request, head.method == .GET {
      try await tellEvents(to: writer, version: head.version, until: end)
      return false
    }
    try await write(reception.answer(request), to: head, writer)
    return true
  }

  private func write(_ answer: Answer, to head: HTTPRequestHead, _ writer: Writer) async throws {
    var headers = HTTPHeaders(Answer.strict + answer.headers)
    headers.add(name: "Content-Type", value: answer.mediaType)
    headers.add(name: "Content-Length", value: String(answer.body.count))
    if !head.isKeepAlive { headers.add(name: "Connection", value: "close") }
    let response = HTTPResponseHead(version: head.version, status: answer.status, headers: headers)
    let body: [PreviewServer.Outbound] =
      head.method == .HEAD ? [] : [.body(.byteBuffer(ByteBuffer(bytes: answer.body)))]
    // In one piece: a head sent alone waits for the other side to say that it has it.
    try await writer.write(contentsOf: [.head(response)] + body + [.end(nil)])
  }

  /// Tells what happens until the browser no longer listens (HTML Living Standard, 9.2).
  private func tellEvents(
    to writer: Writer, version: HTTPVersion, until end: EventLoopFuture<Void>
  ) async throws {
    var headers = HTTPHeaders(Answer.strict)
    headers.add(name: "Content-Type", value: "text/event-stream")
    try await writer.write(.head(HTTPResponseHead(version: version, status: .ok, headers: headers)))
    try await writer.write(.body(.byteBuffer(ByteBuffer(string: "retry: 500\n\n"))))
    try await withThrowingTaskGroup(of: Void.self) { group in
      let events = reception.desk.events()
      group.addTask {
        for await event in events {
          try await writer.write(.body(.byteBuffer(ByteBuffer(bytes: event.message))))
        }
      }
      group.addTask {
        while true {
          try await Task.sleep(for: Self.pulse)
          try await writer.write(.body(.byteBuffer(ByteBuffer(string: ":\n\n"))))
        }
      }
      group.addTask { try await end.get() }
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}

extension Desk.Event {
  /// The event as a browser is sent it.
  fileprivate var message: [UInt8] {
    let fields = JSONValue.object([
      ("run", .text(run)), ("pages", .number(String(pages))),
      ("mistakes", .number(String(mistakes))), ("errors", .number(String(errors))),
      ("warnings", .number(String(warnings))),
    ])
    return Array("data: ".utf8) + fields.bytes + Array("\n\n".utf8)
  }
}
