extension AdvanceWidths {
  /// The advance of one Unicode scalar, in thousandths of the em.
  static func width(of scalar: Unicode.Scalar) -> Int {
    let code = Int(scalar.value)
    if code < letters.count { return Int(letters[code]) }
    if code >= 0x2000, code < 0x2000 + punctuation.count { return Int(punctuation[code - 0x2000]) }
    return widthByScript(of: scalar.value)
  }

  /// Ample averages for scripts whose letters need no table of their own.
  private static func widthByScript(of code: UInt32) -> Int {
    switch code {
    // Marks above and below letters, variation selectors, byte order mark.
    case 0x483...0x489, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x610...0x61A,
      0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8, 0x6EA...0x6ED,
      0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF,
      0xE0100...0xE01EF:
      0
    // Hebrew.
    case 0x5BE...0x5FF: 620
    // Arabic, whose letters are narrower joined than alone, and its presentation forms.
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF: 580
    case 0xFB1D...0xFDFF, 0xFE70...0xFEFC: 850
    // Cyrillic, Armenian, Georgian, more Latin and Greek.
    case 0x460...0x58F, 0x10A0...0x10FF, 0x1E00...0x1FFF, 0x2C60...0x2C7F, 0xA720...0xA7FF: 750
    // The scripts of India and South-East Asia.
    case 0x900...0xDFF: 850
    case 0xE00...0xEFF: 700
    // Superscripts and currency signs.
    case 0x2070...0x20CF: 700
    // Half-width forms of East Asia.
    case 0xFF61...0xFFDC: 500
    // Emoji.
    case 0x1F000...0x1FAFF: 1300
    // Chinese, Japanese, Korean, symbols, and whatever is not known here.
    default: 1000
    }
  }
}
