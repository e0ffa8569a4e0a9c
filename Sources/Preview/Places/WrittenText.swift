import Diagnostics

/// A text or a number as it stands in a file of the site.
struct WrittenText {
  /// Where it stands.
  let location: SourceLocation
  /// What it says.
  let plain: String
  /// The number that it is, where it is nothing else.
  let number: String?
  /// The names on the way to it: of folders, of the keys above it, and what stands beside them.
  let trail: [String]

  /// Takes a text with the names on the way to it.
  init(_ text: some StringProtocol, at location: SourceLocation, trail: [String]) {
    self.location = location
    self.trail = trail
    plain = Wording.plain(text)
    let isNumber = !plain.isEmpty && plain.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    number = isNumber ? Wording.numbers(in: plain.replacing(".", with: ",")).first : nil
  }
}
