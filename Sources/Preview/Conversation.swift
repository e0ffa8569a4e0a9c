import Ground
import NIOCore
import NIOHTTP1

/// One connection of a browser: requests, one after the other, and their answers.
struct Conversation: Sendable {
  typealias Writer = NIOAsyncChannelOutboundWriter<PreviewServer.Outbound>

  /// How often a browser that listens is told that the preview is still there.
  private static let pulse = Duration.seconds(15)
  /// How long what a form sends may be: a text of 8 MiB, whose bytes may take three each.
  private static let bodyLimit = 24 << 20

  let reception: Reception
  let authority: Authority

  /// Answers until the browser ends the connection.
  func hold(on connection: PreviewServer.Connection) async {
    // A browser may leave at any moment, which is no fault of anybody.
    try? await connection.executeThenClose { parts, writer in
      var head: HTTPRequestHead?
      var (body, length): ([UInt8], Int) = ([], 0)
      for try await part in parts {
        switch part {
        case .head(let next): (head, body, length) = (next, [], 0)
        case .body(let bytes):
          // Only forms have more to say than a head, and no text is that long.
          length += bytes.readableBytes
          guard let head, length <= Self.bodyLimit else { return }
          switch request(head) {
          case .sent: body += bytes.readableBytesView
          case .refused: continue
          case .file, .tool, .draft: return
          }
        case .end:
          guard let asked = head.take() else { return }
          guard try await answer(asked, body, to: writer, until: connection.channel.closeFuture),
            asked.isKeepAlive
          else { return }
        }
      }
    }
  }

  private func request(_ head: HTTPRequestHead) -> PreviewRequest {
    PreviewRequest(head, to: authority, run: reception.desk.event.run)
  }

  /// Answers a request; false where nothing more is said on the connection.
  private func answer(
    _ head: HTTPRequestHead, _ body: [UInt8], to writer: Writer, until end: EventLoopFuture<Void>
  ) async throws -> Bool {
    let request = request(head)
    if case .tool(.events, _) = request, head.method == .GET {
      try await tellEvents(to: writer, version: head.version, until: end)
      return false
    }
    let answer: Answer
    if case .sent(let tool, let query) = request {
      answer = await reception.forms.answer(tool, query, body)
    } else {
      answer = reception.answer(request)
    }
    try await write(answer, to: head, writer)
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
      ("warnings", .number(String(warnings))), ("canUndo", .flag(canUndo)),
    ])
    return Array("data: ".utf8) + fields.bytes + Array("\n\n".utf8)
  }
}
