import Diagnostics
import Foundation
import Loading
import NIOCore
import Publishing
import Testing

@testable import Preview

@Suite("The preview on a socket") struct PreviewServerTests {
  /// What the server sends for some bytes, until it ends the connection; a thread of its own waits for it.
  private static func exchange(_ text: String, at port: Int) async throws -> String {
    try await withCheckedThrowingContinuation { answer in
      DispatchQueue(label: "browser").async {
        answer.resume(with: Result { try waiting(text, at: port) })
      }
    }
  }

  private static func waiting(_ text: String, at port: Int) throws -> String {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let isOpen = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    try #require(isOpen)
    let bytes = Array(text.utf8)
    try #require(send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count)
    var answer: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(socket, &part, part.count, 0)
      guard count > 0 else { break }
      answer += part[..<count]
    }
    return String(decoding: answer, as: UTF8.self)
  }

  private static func serving(_ body: @Sendable (Int) async throws -> Void) async throws {
    // An answer may wait for its turn among all the other tests.
    let server = try await PreviewServer(port: 0, patience: .hours(1))
    let desk = Desk()
    desk.show(
      PreviewEdition(
        diagnostics: [],
        pages: PreviewEdition.Pages(shownFirst: [
          Publication.File(path: "a.txt") { Array("text".utf8) }
        ]) { Publication(files: []) }, sources: { nil }, inspectingPages: { [] }))
    let conversation = Conversation(
      reception: Reception(
        desk: desk, language: .english, site: "/nowhere", editor: nil,
        editing: PreviewEditing(
          trying: { _ in PreviewEdition(failure: Message("", "")) }, making: { _ in nil })),
      authority: server.authority)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await server.serve { await conversation.hold(on: $0) } }
      try await body(server.authority.port)
      group.cancelAll()
    }
  }

  private static func answer(_ status: String, _ type: String, _ body: String) -> String {
    """
    HTTP/1.1 \(status)\r
    Cache-Control: no-store\r
    X-Content-Type-Options: nosniff\r
    Referrer-Policy: same-origin\r
    Cross-Origin-Resource-Policy: same-origin\r
    Cross-Origin-Opener-Policy: same-origin\r
    X-Frame-Options: SAMEORIGIN\r
    Content-Type: \(type)\r
    Content-Length: \(body.utf8.count)\r
    Connection: close\r
    \r
    \(body)
    """
  }

  @Test("a file is sent to a browser of this machine, and nothing to a page of another host")
  func answers() async throws {
    try await Self.serving { port in
      let end = "Connection: close\r\n\r\n"
      let own = try await Self.exchange(
        "GET /a.txt HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(end)", at: port)
      #expect(own == Self.answer("200 OK", "text/plain; charset=utf-8", "text"))
      let foreign = try await Self.exchange(
        "GET /a.txt HTTP/1.1\r\nHost: evil.example:\(port)\r\n\(end)", at: port)
      #expect(
        foreign
          == Self.answer(
            "403 Forbidden", "text/plain; charset=utf-8", "the preview answers its own pages only\n"
          ))
    }
  }

  @Test("what is not HTTP, or has a head without end, ends the connection") func faults()
    async throws
  {
    try await Self.serving { port in
      let refusal = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
      let answer = try await Self.exchange("nonsense\r\n\r\n", at: port)
      #expect(answer == refusal)
    }
  }

  @Test("a port that another program has is told in one sentence") func taken() async throws {
    let server = try await PreviewServer(port: 0)
    let port = server.authority.port
    await #expect(throws: PreviewFailure(port: port, code: EADDRINUSE)) {
      _ = try await PreviewServer(port: port)
    }
    let serving = Task { await server.serve { _ in } }
    serving.cancel()
    await serving.value
  }

  @Test("an editor is handed a place as words of its own, whatever the file is called")
  func editor() throws {
    let editor = try #require(Editor(command: "code -g {file}:{line} --at={column}"))
    let place = try #require(EditorPlace("Content/a b;$(c).md:3:14"))
    #expect(
      editor.command(opening: place, in: "/site") == [
        "code", "-g", "/site/Content/a b;$(c).md:3", "--at=14",
      ])
    #expect(Editor(command: "code {line}") == nil)
    #expect(EditorPlace("Content/a.md:0:1") == nil)
  }
}
