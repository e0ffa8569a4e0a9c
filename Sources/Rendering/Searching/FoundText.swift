import Ground
import Model

/// By what a page may be found besides its title.
struct FoundText {
  /// A sentence about it, which results show.
  var summary = ""
  /// What else is written on it.
  var texts: [String] = []

  /// A sentence, and other texts for their words alone.
  init(_ summary: String = "", _ texts: [String] = []) {
    self.summary = summary
    self.texts = texts
  }
}

extension Prose {
  /// What is written, without the addresses of links.
  var words: String {
    let markdown = markdown
    var words: [UInt8] = []
    words.reserveCapacity(markdown.count)
    var start = 0
    while let link = ByteSearch.first(Self.startOfAddress, in: markdown, from: start) {
      words += markdown[start...link]
      start = link + Self.startOfAddress.count
      var depth = 1
      while depth > 0, start < markdown.count {
        let byte = markdown[start]
        depth += byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
        start += 1
      }
    }
    return String(decoding: words + markdown[start...], as: UTF8.self)
  }

  /// What stands between the text of a link and its address.
  private static let startOfAddress = Array("](".utf8)
}
