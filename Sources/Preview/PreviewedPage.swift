import Ground

/// A page as the preview shows it: the site's own, with the script of the preview.
///
/// What is published never has it: only the copy that a browser on this machine is handed.
enum PreviewedPage {
  private static let headEnd = Array("</head>".utf8)
  private static let policyStart = Array(
    "<meta http-equiv=\"Content-Security-Policy\" content=\"".utf8)

  /// What the script needs besides what the page allows itself: itself, its look, what it is told.
  private static let needs = [
    ("script-src", "'self'"), ("style-src", "'self'"), ("connect-src", "'self'"),
  ]

  /// The bytes of a page with the script, which is told of which state of the site it is.
  static func bytes(of page: [UInt8], in state: Desk.Event) -> [UInt8] {
    let script = Array(
      """
      <script src="/-/preview.js" data-pages="\(state.pages)" data-mistakes="\(state.mistakes)" \
      data-run="\(state.run)" defer></script>

      """.utf8)
    let head = ByteSearch.first(headEnd, in: page) ?? page.count
    var bytes = Array(page[..<head]) + script + page[head...]
    guard let start = ByteSearch.first(policyStart, in: page).map({ $0 + policyStart.count }),
      start < head, let end = page[start...].firstIndex(of: UInt8(ascii: "\""))
    else { return bytes }
    let policy = String(decoding: page[start..<end], as: UTF8.self)
    bytes.replaceSubrange(start..<end, with: Array(widened(policy).utf8))
    return bytes
  }

  /// A policy that allows what the script needs, and else what it did (Content Security Policy, level 3).
  static func widened(_ policy: String) -> String {
    var directives = policy.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
    for (name, source) in needs {
      guard let index = directives.firstIndex(where: { $0.first == name }) else {
        directives.append([name, source])
        continue
      }
      directives[index].removeAll { $0 == "'none'" }
      if !directives[index].contains(source) { directives[index].append(source) }
    }
    return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
  }
}
