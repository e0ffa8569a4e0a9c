import Diagnostics
import Messages

extension Rule {
  static let formatLosesFigure = Rule("format-loses-figure")
  static let stringLosesValue = Rule("string-loses-value", .warning)
}

/// What a theme's words lose of the figures.
///
/// `format-loses-figure`: how a language writes numbers, amounts and dates leaves nothing of them out, nor joins
/// what it keeps apart; with an empty `format.decimal`, 24,4 % would be printed 244 %.
/// `string-loses-value`: a text shows what it is given to show, for the reader has it from nowhere else.
struct LostValues {
  /// The texts of one language.
  let table: StringTable

  /// What is lost by a text of a name, of which the pattern was read.
  func diagnostics(of name: String, _ pattern: MessagePattern) -> [Diagnostic] {
    guard let text = table.texts[name] else { return [] }
    let isFormat = name.hasPrefix("format.")
    guard isFormat || !pattern.arguments.isEmpty else { return [] }
    let shown = pattern.shownArguments
    let lost = pattern.arguments.filter { $0.kind == .text && !shown.contains($0) }
    guard lost.isEmpty else {
      return lost.map { Self.lost($0.name, by: name, at: text.location, isFormat: isFormat) }
    }
    return isFormat ? Self.fault(of: name, text, table).map { [$0] } ?? [] : []
  }
}

extension LostValues {
  private static func lost(
    _ value: String, by name: String, at location: SourceLocation, isFormat: Bool
  ) -> Diagnostic {
    Diagnostic(
      isFormat ? .formatLosesFigure : .stringLosesValue, at: location,
      "le texte '\(name)' ne montre pas '{\(value)}'\u{A0}: le lecteur ne le verrait nulle part",
      "the text '\(name)' does not show '{\(value)}': the reader would see it nowhere",
      help: "écrivez '{\(value)}' là où la valeur doit paraître",
      "write '{\(value)}' where the value is to appear")
  }

  /// What is wrong with a sign or a name of the language.
  private static func fault(
    of name: String, _ text: Located<String>, _ table: StringTable
  ) -> Diagnostic? {
    let isNumeric = ["format.decimal", "format.group", "format.minus"].contains(name)
    let other = name == "format.decimal" ? table.texts["format.group"]?.value : nil
    if text.value.isEmpty, name != "format.group" {
      return diagnostic(
        name, text, "est vide", "is empty", help: "écrivez le signe ou le mot de la langue",
        "write the sign or the word of the language")
    }
    if isNumeric, text.value.contains(where: \.isNumber) {
      return diagnostic(
        name, text, "contient un chiffre, qui se lirait avec le nombre",
        "holds a digit, which would be read with the number",
        help: "écrivez un signe qui n’est pas un chiffre", "write a sign that is no digit")
    }
    guard other == text.value else { return nil }
    return diagnostic(
      name, text, "est le même que 'format.group'\u{A0}: milliers et décimales se confondraient",
      "is the same as 'format.group': thousands and decimals would be confused",
      help: "écrivez deux signes différents", "write two different signs")
  }

  private static func diagnostic(
    _ name: String, _ text: Located<String>, _ french: String, _ english: String,
    help helpInFrench: String, _ helpInEnglish: String
  ) -> Diagnostic {
    Diagnostic(
      .formatLosesFigure, at: text.location, "le texte '\(name)' \(french)",
      "the text '\(name)' \(english)", help: helpInFrench, helpInEnglish)
  }
}
