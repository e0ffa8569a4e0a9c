import Diagnostics
import Ground
import Loading
import Messages

/// The strings by which a theme names the files of pages: `path.glossary`.
///
/// They become addresses, and names of files on every system. What would lead elsewhere, or could not be
/// a name, is told where it is written.
enum PathStrings {
  private static let prefix = "path."

  /// Reports the names that cannot be those of a file.
  static func check(_ table: StringTable, into diagnostics: inout [Diagnostic]) {
    let paths = table.texts.filter { $0.key.hasPrefix(prefix) }
    for (name, text) in paths.sorted(by: { $0.key < $1.key })
    where !isName(withoutValues(text.value)) {
      diagnostics.append(
        Diagnostic(
          .pathOutsideSite, at: text.location,
          "le texte '\(name)', \(quoted(text.value)), ne peut pas être le nom d’une page",
          "the text '\(name)', \(quoted(text.value)), cannot be the name of a page",
          help:
            "n’écrivez que des lettres minuscules sans accent, des chiffres et des traits d’union",
          "write only lower-case letters without accents, digits and hyphens"))
    }
  }

  /// A text with a letter in the place of each value, which is a name already.
  private static func withoutValues(_ text: String) -> String {
    let parts = text.split(separator: "{", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      let name = part.utf8.prefix { isLetter($0) || $0 == UInt8(ascii: "-") }
      guard !name.isEmpty, name.endIndex < part.endIndex, part[name.endIndex] == "}" else {
        return "\(text){\(part)"
      }
      return "\(text)x\(part[name.endIndex...].dropFirst())"
    }
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 80 && text.first != "-" && text.last != "-"
      && text.utf8.allSatisfy { byte in
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || byte == UInt8(ascii: "-")
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
