import NIOHTTP1

/// What a request asks of the preview, as far as it may ask at all.
enum PreviewRequest: Hashable {
  /// A file of the site, by its path.
  case file(String)
  /// What the preview shows beside the pages.
  case tool(Tool, query: String)
  /// Something that a form sends to a tool.
  case sent(Tool, query: String)
  /// A file of the site as it would be with what is not saved yet.
  case draft(String)
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
    /// The list of all files that have forms.
    case forms
    /// A form for a file or a part of it.
    case form
    /// What is wrong with what a form holds, as it is filled in.
    case check
    /// Takes back what was saved last.
    case undo
    /// The script of forms.
    case formScript = "form.js"
    /// The look of forms.
    case formStyle = "form.css"

    /// Whether its address must bear the token of this preview.
    var needsToken: Bool { [.forms, .form, .check, .undo].contains(self) }
    /// Whether a form may send something to it.
    var takes: Bool { [.form, .check, .undo].contains(self) }
    /// Whether it can be read.
    var gives: Bool { ![.open, .check, .undo].contains(self) }
  }

  /// Why a request gets nothing.
  enum Refusal: Hashable {
    /// It names another host, or comes from a page of another site.
    case foreign
    /// It comes from a page of a preview that has ended since.
    case stale
    /// It wants something other than to read, or to write what is read only.
    case method
    /// Its address is none.
    case malformed
  }

  /// The folder of the preview's own addresses; no site has such a one.
  static let folder = "/-/"
  /// The folder below which the site is shown as it would be.
  static let draftFolder = folder + "draft/"

  /// Reads what a request asks.
  ///
  /// What opens or changes something on this machine must prove by `run` that one of the preview's pages
  /// asks: a browser tells it to no other.
  init(_ head: HTTPRequestHead, to authority: Authority, run: String) {
    let (path, query) = Self.parts(of: head.uri)
    let tool = path.hasPrefix(Self.folder) ? Tool(rawValue: String(path.dropFirst(3))) : nil
    let hosts = head.headers["host"]
    if hosts.count != 1 || !authority.isNamed(by: hosts[0]) || !Self.isOwn(head, authority) {
      self = .refused(.foreign)
    } else if !Self.isPossible(head.method, tool) {
      self = .refused(.method)
    } else if tool == .open, head.headers["x-parvis-run"] != [run] {
      self = .refused(.foreign)
    } else if let tool, tool.takes, head.method == .POST, head.headers["origin"].count != 1 {
      self = .refused(.foreign)
    } else if let tool, tool.needsToken, PercentDecoding.values(of: query)["token"] != run {
      self = .refused(.stale)
    } else if let tool {
      self =
        tool.takes && head.method == .POST ? .sent(tool, query: query) : .tool(tool, query: query)
    } else if path.hasPrefix(Self.draftFolder) {
      let rest = Self.path(from: path.dropFirst(Self.draftFolder.count - 1))
      if case .file(let path)? = rest { self = .draft(path) } else { self = .refused(.malformed) }
    } else if let path = Self.path(from: path) {
      self = path
    } else {
      self = .refused(.malformed)
    }
  }

  private static func isPossible(_ method: HTTPMethod, _ tool: Tool?) -> Bool {
    switch method {
    case .GET, .HEAD: tool?.gives ?? true
    case .POST: tool == .open || tool?.takes == true
    default: false
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
