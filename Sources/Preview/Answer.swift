import Diagnostics
import NIOHTTP1

/// What the preview sends for a request.
struct Answer {
  let status: HTTPResponseStatus
  let mediaType: String
  let body: [UInt8]
  var headers: [(name: String, value: String)] = []

  /// What holds for every answer: no other site may read, frame or embed it, and browsers keep nothing.
  static let strict = [
    ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"), ("X-Frame-Options", "SAMEORIGIN"),
  ]

  /// An answer with bytes of a kind.
  init(_ body: [UInt8], _ mediaType: String, status: HTTPResponseStatus = .ok) {
    self.status = status
    self.mediaType = mediaType
    self.body = body
  }

  /// A file of the site in a state of it, with the script of the preview where it is a page.
  init(_ bytes: [UInt8], at path: String, in state: Desk.Event, status: HTTPResponseStatus = .ok) {
    let isPage = path.hasSuffix(".html")
    self.init(
      isPage ? PreviewedPage.bytes(of: bytes, in: state) : bytes, MediaType.of(path), status: status
    )
  }

  /// A sentence.
  init(_ message: Message, in language: DiagnosticLanguage, status: HTTPResponseStatus) {
    self.init(Array((message[language] + "\n").utf8), "text/plain; charset=utf-8", status: status)
  }

  /// A page of the preview's own, which loads nothing but its script and its look and is framed nowhere.
  init(page: [UInt8], status: HTTPResponseStatus = .ok) {
    self.init(page, MediaType.of("html"), status: status)
    headers = [("Content-Security-Policy", Self.policy)]
  }

  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; "
    + "img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  /// The way to where the result of a form is seen (RFC 9110, 15.4.4).
  init(seeing path: String) {
    self.init([], "text/plain; charset=utf-8", status: .seeOther)
    headers = [("Location", path)]
  }

  /// The way to an address of this preview.
  init(leadingTo path: String) {
    self.init([], "text/plain; charset=utf-8", status: .permanentRedirect)
    headers = [("Location", path)]
  }
}
