import NIOHTTP1
import Testing

@testable import Preview

@Suite("What a request asks of the preview") struct PreviewRequestTests {
  private let own = ("Host", "127.0.0.1:8000")

  private func request(
    _ target: String, _ headers: [(String, String)], by method: HTTPMethod = .GET
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
    #expect(request("/", [own], by: .HEAD) == .file("index.html"))
    #expect(request("/", [own], by: .POST) == .refused(.method))
    #expect(request("/", [own], by: .DELETE) == .refused(.method))
    #expect(request("/-/open?place=a:1:1", [own, proof], by: .GET) == .refused(.method))
    #expect(request("/-/open?place=a:1:1", [own, proof], by: .HEAD) == .refused(.method))
    #expect(request("/-/open?place=a:1:1", [own], by: .POST) == .refused(.foreign))
    #expect(
      request("/-/open?place=a:1:1", [own, ("X-Parvis-Run", "s")], by: .POST) == .refused(.foreign))
    #expect(
      request("/-/open?place=a:1:1", [own, proof], by: .POST) == .tool(.open, query: "place=a:1:1"))
  }

  private let origin = ("Origin", "http://127.0.0.1:8000")

  @Test(
    "a form is sent by a page of this preview only, with its token",
    arguments: ["form", "check", "undo"]) func forms(tool: String) throws
  {
    let tool = try #require(PreviewRequest.Tool(rawValue: tool))
    let (right, wrong) = (
      "/-/\(tool.rawValue)?token=r&file=a", "/-/\(tool.rawValue)?token=s&file=a"
    )
    #expect(request(right, [own, origin], by: .POST) == .sent(tool, query: "token=r&file=a"))
    #expect(request(right, [own], by: .POST) == .refused(.foreign))
    #expect(request(right, [own, origin, origin], by: .POST) == .refused(.foreign))
    #expect(request(right, [own, ("Origin", "null")], by: .POST) == .refused(.foreign))
    #expect(
      request(right, [own, ("Origin", "http://127.0.0.1:8001")], by: .POST) == .refused(.foreign))
    #expect(request(wrong, [own, origin], by: .POST) == .refused(.stale))
    #expect(request("/-/\(tool.rawValue)", [own, origin], by: .POST) == .refused(.stale))
    #expect(request(right, [own, origin], by: .PUT) == .refused(.method))
  }

  @Test("a form is shown to who has the token, and what is only sent is not read") func shownForms()
  {
    #expect(request("/-/form?token=r", [own]) == .tool(.form, query: "token=r"))
    #expect(request("/-/forms?token=r", [own]) == .tool(.forms, query: "token=r"))
    #expect(request("/-/form?token=s", [own]) == .refused(.stale))
    #expect(request("/-/forms", [own]) == .refused(.stale))
    #expect(request("/-/forms?token=r", [own, origin], by: .POST) == .refused(.method))
    #expect(request("/-/check?token=r", [own]) == .refused(.method))
    #expect(request("/-/undo?token=r", [own]) == .refused(.method))
    #expect(request("/-/form.js", [own]) == .tool(.formScript, query: ""))
  }

  @Test("an unsaved page has its own address") func draft() {
    #expect(request("/-/draft/fr/", [own]) == .draft("fr/index.html"))
    #expect(request("/-/draft/../a", [own]) == .draft("../a"))
    #expect(request("/-/draft/%zz", [own]) == .refused(.malformed))
  }
}
