/// Remarks that had no room at their place: a letter stands there, and the words under the chart.
struct Notes {
  /// The remarks in the order of their letters.
  private(set) var texts: [String] = []

  /// The letter that stands for `text`, the same one each time: `(a)`, `(b)` … `(z)`, `(aa)`.
  mutating func key(for text: String) -> String {
    if let index = texts.firstIndex(of: text) { return Self.key(at: index) }
    texts.append(text)
    return Self.key(at: texts.count - 1)
  }

  /// The notes as lines from `minX` and `minY` down.
  func marks(minX: Double = 0, minY: Double, width: Double) -> [TextMark] {
    var top = minY
    return texts.indices.map { index in
      let text = "\(Self.key(at: index))\u{A0}\(texts[index])"
      let mark = TextMark(
        TextMeasure(.label).wrap(text, width: width, atMost: 6).lines, minX: minX, minY: top,
        anchor: .start, style: .label, classes: [.note])
      top = mark.bounds.maxY
      return mark
    }
  }

  private static func key(at index: Int) -> String { "(\(letters(at: index)))" }

  /// The letter at `index`, from zero: `a`, `b` … `z`, `aa`.
  static func letters(at index: Int) -> String {
    var letters = ""
    var rest = index + 1
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8((rest - 1) % 26))
      letters = "\(letter)\(letters)"
      rest = (rest - 1) / 26
    }
    return letters
  }
}
