/// The names by which a browser on this machine may call the preview.
///
/// Another name that leads to this machine is a page elsewhere that makes the browser believe that the
/// preview is its own (DNS rebinding): it gets nothing.
struct Authority: Hashable {
  /// The address at which the preview listens, which no other machine reaches.
  static let host = "127.0.0.1"

  /// The port at which it listens.
  let port: Int

  /// Where the site is seen.
  var address: String { "http://\(Self.host):\(port)/" }

  /// Whether a request names this preview: the text of its `Host` (RFC 9112, 3.2).
  func isNamed(by host: String?) -> Bool { names.contains { $0 == host?.lowercased() } }

  /// Whether a page of an origin may ask: one of this preview, or a browser that names none.
  func admits(origin: String?) -> Bool {
    origin.map { origin in names.contains { "http://\($0)" == origin } } ?? true
  }

  private var names: [String] { [Self.host, "localhost"].map { "\($0):\(port)" } }
}
