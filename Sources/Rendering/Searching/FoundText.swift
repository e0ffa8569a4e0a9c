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
    var words: [UInt8] = []
    var depth = 0
    var last: UInt8 = 0
    for byte in markdown {
      if depth > 0 {
        depth += byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
      } else if last == UInt8(ascii: "]"), byte == UInt8(ascii: "(") {
        depth = 1
      } else {
        words.append(byte)
      }
      last = byte
    }
    return String(decoding: words, as: UTF8.self)
  }
}
