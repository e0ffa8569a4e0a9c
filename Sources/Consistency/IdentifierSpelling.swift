public import Diagnostics
import Syntax

/// `wrong-type`, for identifiers: lower-case letters without accents, digits and hyphens.
///
/// Identifiers become addresses of pages and of places in them. In this spelling an address is the
/// same on every server and in every mail program.
public enum IdentifierSpelling {
  /// Whether a text is an identifier; one that is not is told.
  public static func check(_ text: Located<String>, into diagnostics: inout [Diagnostic]) -> Bool {
    guard !isIdentifier(text.value) else { return true }
    let repaired = repaired(text.value)
    let rule = Message(
      "n’écrivez que des lettres minuscules sans accent, des chiffres et des traits d’union",
      "write only lower-case letters without accents, digits and hyphens")
    diagnostics.append(
      Diagnostic(
        .wrongType, at: text.location, "\(quoted(text.value)) ne peut pas servir d’identifiant",
        "\(quoted(text.value)) cannot be an identifier",
        help: repaired.isEmpty
          ? rule : Message("\(rule.french)\u{A0}: '\(repaired)'", "\(rule.english): '\(repaired)'"))
    )
    return false
  }

  /// The same as a regular expression, but for the length.
  public static let pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"

  /// Whether a text is an identifier: no hyphen at either end, and never two together.
  public static func isIdentifier(_ text: String) -> Bool {
    text.utf8.count <= 80
      && text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy
      { part in !part.isEmpty && part.allSatisfy(isPlain) }
  }

  /// The nearest identifier: `Été 2024` gives `ete-2024`; empty for a writing without Latin letters.
  public static func repaired(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      let letters = folded[scalar] ?? String(scalar)
      if letters.utf8.allSatisfy(isPlain) {
        result += letters
      } else if !result.isEmpty, result.last != "-", !isMark(scalar) {
        result += "-"
      }
    }
    while result.last == "-" { result.removeLast() }
    return String(result.prefix(80))
  }

  /// Whether a byte is a digit or a small letter of ASCII.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  private static let folded: [Unicode.Scalar: String] = {
    let groups = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"),
      ("u", "ùúûü"), ("y", "ýÿ"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letters, accented) in groups {
      for scalar in accented.unicodeScalars { table[scalar] = letters }
    }
    return table
  }()
}
