import Diagnostics
import Scanning
import Syntax

/// `wrong-type`, for identifiers: lower-case letters without accents, digits and hyphens.
///
/// Identifiers become addresses of pages and of places in them. In this spelling an address is the
/// same on every server and in every mail program.
enum IdentifierSpelling {
  static func check(_ text: Located<String>, into diagnostics: inout [Diagnostic]) -> Bool {
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
  static let pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"

  /// Whether a text is an identifier: no hyphen at either end, and never two together.
  static func isIdentifier(_ text: String) -> Bool {
    text.utf8.count <= 80
      && text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy
      { part in
        !part.isEmpty
          && part.allSatisfy {
            $0.isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          }
      }
  }

  /// The nearest identifier: `Été 2024` gives `ete-2024`; empty for a writing without Latin letters.
  static func repaired(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      let letters = folded[scalar] ?? String(scalar)
      if letters.utf8.allSatisfy(\.isASCIIAlphanumeric) {
        result += letters
      } else if !result.isEmpty, result.last != "-", !isMark(scalar) {
        result += "-"
      }
    }
    while result.last == "-" { result.removeLast() }
    return String(result.prefix(80))
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
