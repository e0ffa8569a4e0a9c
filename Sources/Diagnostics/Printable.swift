/// A text as it may stand in a terminal: every control, but tabs and line breaks, and every sign that
/// turns the order of letters is replaced by U+FFFD, one for one.
public func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
  let scalars = text.unicodeScalars.map { isUnprintable($0) ? "\u{FFFD}" : $0 }
  return String(String.UnicodeScalarView(scalars))
}

private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: false
  case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}
