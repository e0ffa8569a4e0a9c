/// The part of HTML's grammar that generated pages could break (HTML Living Standard, content models).
extension PageRules {
  private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input", "wbr", "col"]
  private static let phrasingOnly: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "strong", "em", "caption", "dt", "sup", "code",
  ]
  private static let block: Set<String> = [
    "p", "div", "ul", "ol", "dl", "table", "section", "article", "aside", "nav", "figure", "header",
    "footer", "main", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "li", "form",
  ]
  private static let children: [String: Set<String>] = [
    "ul": ["li"], "ol": ["li"], "dl": ["div", "dt", "dd"], "tr": ["th", "td"], "thead": ["tr"],
    "tbody": ["tr"], "tfoot": ["tr"], "table": ["caption", "colgroup", "thead", "tbody", "tfoot"],
  ]

  /// Elements left open, closed twice, or inside one that may not hold them.
  package static func nestingFaults(in site: BuiltSite) -> [String] {
    site.pages.sorted { $0.key < $1.key }.flatMap { path, html in
      nestingFaults(of: html).map { "\(path): \($0)" }
    }
  }

  package static func nestingFaults(of html: String) -> [String] {
    var open: [String] = []
    var faults: [String] = []
    for piece in HTMLReader.pieces(of: html) {
      switch piece {
      case .open(let name, _):
        faults += placementFaults(of: name, in: open)
        if !void.contains(name) { open.append(name) }
      case .close(let name):
        if open.last == name { open.removeLast() } else { faults.append("</\(name)> in \(open)") }
      case .text(let text):
        let isBlank = text.allSatisfy(\.isWhitespace)
        if !isBlank, let parent = open.last, children[parent] != nil {
          faults.append("text in <\(parent)>")
        }
      }
    }
    return faults + open.map { "<\($0)> left open" }
  }

  private static func placementFaults(of name: String, in open: [String]) -> [String] {
    var faults: [String] = []
    if let parent = open.last, let allowed = children[parent], !allowed.contains(name) {
      faults.append("<\(name)> in <\(parent)>")
    }
    if block.contains(name), let parent = open.last(where: phrasingOnly.contains),
      !open.contains("svg")
    {
      faults.append("<\(name)> in <\(parent)>")
    }
    if name == "a", open.contains("a") { faults.append("<a> in <a>") }
    return faults
  }
}
