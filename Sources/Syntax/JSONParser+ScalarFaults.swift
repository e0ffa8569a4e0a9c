import Diagnostics

/// What is said of faults inside texts and numbers.
extension JSONParser {
  mutating func failUnclosedText<Wanted>(from opening: Int) -> Wanted? {
    fail(
      "ce texte n’est pas refermé", "this text is not closed", at: opening..<offset,
      help: "écrivez '\"' à la fin du texte", "write '\"' at the end of the text")
  }

  mutating func failControl<Wanted>(inTextFrom opening: Int) -> Wanted? {
    if next == 0x0A || next == 0x0D {
      return fail(
        "ce texte n’est pas refermé avant la fin de la ligne",
        "this text is not closed before the end of the line", at: opening..<offset,
        help: "écrivez '\"' à la fin du texte, ou '\\n' pour un retour à la ligne",
        "write '\"' at the end of the text, or '\\n' for a line break")
    }
    let scalar = Unicode.Scalar(next)
    let hex = codePoint(scalar).dropFirst(2).lowercased()
    let escape = next == 0x09 ? "\\t" : "\\u\(hex)"
    let name = codePoint(scalar)
    return fail(
      "le caractère de contrôle \(name) ne peut pas figurer tel quel dans un texte",
      "the control character \(name) cannot stand in a text as it is", at: offset..<offset + 1,
      help: "supprimez-le, ou écrivez '\(escape)'", "remove it, or write '\(escape)'")
  }

  mutating func reportEscape(from start: Int) {
    let rest = file.text(in: start + 1..<start + 5).unicodeScalars
    let length = rest.first.map { $0 == "\u{FFFD}" ? 1 : UTF8.width($0) } ?? 0
    let end = start + 1 + length
    let written = quoted(file.text(in: start..<end))
    let _: Never? = fail(
      "\(written) n’est pas une séquence d’échappement du JSON",
      "\(written) is not an escape of JSON", at: start..<end,
      help: "écrivez '\\\\' pour une barre oblique inverse", "write '\\\\' for a backslash")
  }

  mutating func failHexadecimal<Wanted>(from start: Int) -> Wanted? {
    fail(
      "'\\u' doit être suivi de quatre chiffres hexadécimaux",
      "'\\u' must be followed by four hexadecimal digits", at: start..<max(offset, start + 2),
      help: "par exemple '\\u00e9'", "for example '\\u00e9'")
  }

  mutating func failSurrogate<Wanted>(from start: Int) -> Wanted? {
    let written = quoted(file.text(in: start..<offset))
    return fail(
      "\(written) n’est que la moitié d’un caractère", "\(written) is only half of a character",
      at: start..<offset,
      help: "écrivez le caractère lui-même, ou les deux moitiés, par exemple '\\ud83d\\ude00'",
      "write the character itself, or both halves, for example '\\ud83d\\ude00'")
  }

  mutating func failDigit<Wanted>(in start: Int) -> Wanted? {
    let written = quoted(file.text(in: start..<offset))
    return fail(
      "un chiffre est attendu après \(written)", "expected a digit after \(written)",
      at: start..<offset, help: "écrivez le nombre en entier, par exemple -0.5",
      "write all of the number, for example -0.5")
  }

  mutating func failLeadingZero<Wanted>(from start: Int, digits: Int) -> Wanted? {
    let written = file.text(in: start..<offset)
    var first = digits
    while first < offset - 1, bytes[first] == UInt8(ascii: "0"), isDigit(first + 1) { first += 1 }
    let number = file.text(in: start..<digits) + file.text(in: first..<offset)
    return fail(
      "le nombre \(quoted(written)) commence par un zéro",
      "the number \(quoted(written)) starts with a zero", at: start..<offset,
      help: "écrivez \(number), ou \"\(written)\" si c’est un code",
      "write \(number), or \"\(written)\" when it is a code")
  }
}
