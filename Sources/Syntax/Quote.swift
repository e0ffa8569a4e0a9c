/// The author's words in single quotes, cut when they are too long for a message.
func quote(_ words: String) -> String {
  let limit = 48
  var shown = ""
  for scalar in words.unicodeScalars {
    guard shown.unicodeScalars.count < limit else {
      shown += "…"
      break
    }
    shown.unicodeScalars.append(
      scalar.properties.isWhitespace && scalar.value < 0x20 ? " " : scalar)
  }
  return "'\(shown)'"
}

/// The code point of a character as written in the Unicode charts: `U+00A0`.
func codePoint(_ scalar: Unicode.Scalar) -> String {
  let hex = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
}
