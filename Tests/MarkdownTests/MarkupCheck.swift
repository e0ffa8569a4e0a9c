/// Reads HTML as strictly as these tests need: tags balance, quotes close, nothing executable stands in it.
enum MarkupCheck {
  private static let empty: Set<Substring> = ["br", "hr", "img"]
  private static let allowed: Set<Substring> = [
    "a", "blockquote", "br", "caption", "code", "div", "em", "figure", "h2", "h3", "h4", "h5", "h6",
    "hr", "img", "li", "ol", "p", "pre", "section", "strong", "sup", "table", "tbody", "td", "th",
    "thead", "tr", "ul",
  ]

  static func faults(of html: String) -> [String] {
    var faults: [String] = []
    var open: [Substring] = []
    var identifiers: Set<Substring> = []
    var rest = html.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else {
        return ["a tag is open"]
      }
      let tag = Substring(rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        if open.popLast() != tag.dropFirst() { faults.append("</\(tag.dropFirst())> is misplaced") }
        continue
      }
      let name = tag.prefix { $0 != " " }
      if !allowed.contains(name) { faults.append("<\(name)> is not allowed") }
      if !empty.contains(name) { open.append(name) }
      faults += attributeFaults(tag.dropFirst(name.count), &identifiers)
    }
    return open.isEmpty ? faults : faults + ["\(open) are not closed"]
  }

  private static func attributeFaults(
    _ attributes: Substring, _ identifiers: inout Set<Substring>
  ) -> [String] {
    var faults: [String] = []
    let parts = attributes.split(separator: "\"", omittingEmptySubsequences: false)
    if parts.count % 2 == 0 { faults.append("a quote is open in \(attributes)") }
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let name = parts[index].drop { $0 == " " }.dropLast()
      let value = parts[index + 1]
      let isAddress = name == "href" || name == "src"
      let isSafe =
        ["#", "https://", "HTTP://", "mailto:", "documents/"].contains { value.hasPrefix($0) }
        || value.split(separator: "/").count == 2 && !value.contains(":")
      if isAddress, !isSafe { faults.append("\(name) leads to \(value)") }
      if name.hasPrefix("on") || name == "style" { faults.append("\(name) is executable") }
      if name == "id", !identifiers.insert(value).inserted {
        faults.append("\(value) is there twice")
      }
    }
    return faults
  }
}
