extension HTMLRenderer {
  /// Writes a text; words that the page explains lead to their explanation at their first use.
  mutating func renderText(_ range: Range<Int>) {
    guard !isInHeading, openTargets.isEmpty else { return escape(range) }
    var written = range.lowerBound
    var scanner = WordScanner(document.text, in: range)
    while let word = scanner.nextCapitalized() {
      let text = String(decoding: document.text[word], as: UTF8.self)
      guard !explainedWords.contains(text), let explanation = resolver.explanation(of: text) else {
        continue
      }
      explainedWords.insert(text)
      escape(written..<word.lowerBound)
      open(explanation)
      escape(word)
      html.append("</abbr></a>")
      written = word.upperBound
    }
    escape(written..<range.upperBound)
  }

  private mutating func open(_ explanation: WordExplanation) {
    html.append("<a class=\"term\"")
    attribute("href", explanation.href)
    html.append("><abbr")
    if let expansion = explanation.expansion { attribute("title", expansion) }
    html.append(UInt8(ascii: ">"))
  }
}
