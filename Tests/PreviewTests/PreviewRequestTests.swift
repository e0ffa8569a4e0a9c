import NIOHTTP1
import Testing

@testable import Preview

@Suite("What a request asks of the preview") struct PreviewRequestTests {
  private let own = ("Host", "127.0.0.1:8000")

  private func request(
    _ method: HTTPMethod = .GET, _ target: String, _ headers: [(String, String)]
  ) -> PreviewRequest {
    let head = HTTPRequestHead(
      version: .http1_1, method: method, uri: target, headers: HTTPHeaders(headers))
    return PreviewRequest(head, to: Authority(port: 8000), run: "r")
  }

  @Test(
    "an address names a file by exactly its path",
    arguments: [
      ("/", PreviewRequest.file("index.html")), ("/fr/", .file("fr/index.html")),
      ("/fr/budget.html?x=1", .file("fr/budget.html")), ("/a%20b.pdf", .file("a b.pdf")),
      ("/%2e%2e/%2e%2e/etc/passwd", .file("../../etc/passwd")),
      ("/../../etc/passwd", .file("../../etc/passwd")), ("/%zz", .refused(.malformed)),
      ("/%+1", .refused(.malformed)), ("/%ff", .refused(.malformed)),
      ("/%00", .refused(.malformed)), ("http://127.0.0.1:8000/", .refused(.malformed)),
      ("/-/events", .tool(.events, query: "")),
      ("/-/places?text=a", .tool(.places, query: "text=a")), ("/-/other", .file("-/other")),
    ]) func addresses(target: String, expected: PreviewRequest)
  { #expect(request(target, [own]) == expected) }

  @Test(
    "another host, another site's page and a request without a host get nothing",
    arguments: [
      [], [("Host", "evil.example:8000")], [("Host", "127.0.0.1:8001")], [("Host", "127.0.0.1")],
      [("Host", "127.0.0.1:8000"), ("Host", "evil.example")],
      [("Host", "127.0.0.1:8000"), ("Origin", "http://evil.example")],
      [("Host", "127.0.0.1:8000"), ("Origin", "null")],
      [("Host", "127.0.0.1:8000"), ("Sec-Fetch-Site", "cross-site")],
      [("Host", "127.0.0.1:8000"), ("Sec-Fetch-Site", "same-site"), ("Sec-Fetch-Mode", "no-cors")],
    ]) func foreign(headers: [(String, String)])
  { #expect(request("/", headers) == .refused(.foreign)) }

  @Test(
    "a browser asks for its own pages, and follows a link from anywhere",
    arguments: [
      [("Host", "LOCALHOST:8000")],
      [("Host", "127.0.0.1:8000"), ("Origin", "http://127.0.0.1:8000")],
      [("Host", "127.0.0.1:8000"), ("Sec-Fetch-Site", "none")],
      [("Host", "127.0.0.1:8000"), ("Sec-Fetch-Site", "same-origin")],
      [
        ("Host", "127.0.0.1:8000"), ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Mode", "navigate"),
      ],
    ]) func own(headers: [(String, String)])
  { #expect(request("/", headers) == .file("index.html")) }

  @Test("nothing is asked but to read, and to open a place by a page of this preview")
  func methods() {
    let proof = ("X-Parvis-Run", "r")
    #expect(request(.HEAD, "/", [own]) == .file("index.html"))
    #expect(request(.POST, "/", [own]) == .refused(.method))
    #expect(request(.DELETE, "/", [own]) == .refused(.method))
    #expect(request(.GET, "/-/open?place=a:1:1", [own, proof]) == .refused(.method))
    #expect(request(.HEAD, "/-/open?place=a:1:1", [own, proof]) == .refused(.method))
    #expect(request(.POST, "/-/open?place=a:1:1", [own]) == .refused(.foreign))
    #expect(
      request(.POST, "/-/open?place=a:1:1", [own, ("X-Parvis-Run", "s")]) == .refused(.foreign))
    #expect(
      request(.POST, "/-/open?place=a:1:1", [own, proof]) == .tool(.open, query: "place=a:1:1"))
  }
}
