import NIOHTTP1

/// What a request asks of the preview, as far as it may ask at all.
enum PreviewRequest: Hashable {
  /// A file of the site, by its path.
  case file(String)
  /// What the preview shows beside the pages.
  case tool(Tool, query: String)
  /// Nothing that it gets.
  case refused(Refusal)

  /// What the preview has besides the files of the site, by the name under its own folder.
  enum Tool: String, CaseIterable {
    /// The script that each page loads.
    case script = "preview.js"
    /// The look of what the script shows.
    case style = "preview.css"
    /// What happens, as it happens (server-sent events).
    case events
    /// The mistakes of the last look, as a piece of a page.
    case mistakes
    /// Where the words of a page are written.
    case places
    /// Opens a place in the author's editor.
    case open
  }

  /// Why a request gets nothing.
  enum Refusal: Hashable {
    /// It names another host, or comes from a page of another site.
    case foreign
    /// It wants something other than to read.
    case method
    /// Its address is none.
    case malformed
  }

  /// The folder of the preview's own addresses; no site has such a one.
  static let folder = "/-/"

  /// Reads what a request asks.
  ///
  /// What opens something on this machine must prove by `run` that one of the preview's pages asks.
  init(_ head: HTTPRequestHead, to authority: Authority, run: String) {
    let (path, query) = Self.parts(of: head.uri)
    let tool = path.hasPrefix(Self.folder) ? Tool(rawValue: String(path.dropFirst(3))) : nil
    let hosts = head.headers["host"]
    if hosts.count != 1 || !authority.isNamed(by: hosts[0]) || !Self.isOwn(head, authority) {
      self = .refused(.foreign)
    } else if head.method != (tool == .open ? .POST : .GET), tool == .open || head.method != .HEAD {
      self = .refused(.method)
    } else if tool == .open, head.headers["x-parvis-run"] != [run] {
      self = .refused(.foreign)
    } else if let tool {
      self = .tool(tool, query: query)
    } else if let path = Self.path(from: path) {
      self = path
    } else {
      self = .refused(.malformed)
    }
  }

  /// Whether a browser sends the request of itself, or for a page of the preview (Fetch Metadata).
  private static func isOwn(_ head: HTTPRequestHead, _ authority: Authority) -> Bool {
    guard head.headers["origin"].allSatisfy({ authority.admits(origin: $0) }) else { return false }
    switch head.headers.first(name: "sec-fetch-site") {
    case nil, "same-origin", "none": return true
    default: return head.headers.first(name: "sec-fetch-mode") == "navigate" && head.method == .GET
    }
  }

  private static func parts(of target: String) -> (path: Substring, query: String) {
    let mark = target.firstIndex(of: "?") ?? target.endIndex
    return (target[..<mark], String(target[mark...].dropFirst()))
  }

  /// The file that an address names, by exactly its path: there is no folder to climb out of.
  private static func path(from path: Substring) -> PreviewRequest? {
    guard path.hasPrefix("/"), let name = PercentDecoding.text(of: path.dropFirst()) else {
      return nil
    }
    return name.isEmpty || name.hasSuffix("/") ? .file(name + "index.html") : .file(name)
  }
}
