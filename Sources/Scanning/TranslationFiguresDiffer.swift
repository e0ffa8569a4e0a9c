public import Diagnostics

extension Rule {
  static let translationFiguresDiffer = Rule("translation-figures-differ", .warning)
}

/// `translation-figures-differ`: the texts of a translation hold the numbers of the original, those of
/// data files too.
///
/// A warning, because a language may say a number in words. Numbers below ten are not compared; the
/// decimal mark and the separator of thousands are those of each language. Figures that are cited by
/// `[](figure:…)` or `[](observation:…)` are compared by name.
public enum TranslationFiguresDiffer {
  /// A number or a cited figure, and where it stands.
  public struct Mention {
    /// What it says, in whatever convention.
    let value: String
    /// As it is written.
    let text: String
    /// Where.
    let location: SourceLocation

    /// Makes a mention.
    public init(value: String, text: String, location: SourceLocation) {
      self.value = value
      self.text = text
      self.location = location
    }
  }

  /// Tells the mentions that one of two texts has and the other has not.
  ///
  /// `place` is told where only the original has any.
  public static func check(
    _ found: [Mention], against expected: [Mention], otherwise place: SourceLocation,
    into diagnostics: inout [Diagnostic]
  ) {
    // Nearly all translations have the same in the same order.
    guard !found.elementsEqual(expected, by: { $0.value == $1.value }) else { return }
    let missing = difference(of: expected, from: found)
    let surplus = difference(of: found, from: expected)
    guard !missing.isEmpty || !surplus.isEmpty else { return }
    let note = missing.first.map { mention in
      Diagnostic.Note(
        "dans l’original, \(mention.text) est écrit ici",
        "in the original, \(mention.text) is written here", at: mention.location)
    }
    diagnostics.append(
      Diagnostic(
        .translationFiguresDiffer, at: surplus.first?.location ?? place,
        message(missing: missing.map(\.text), surplus: surplus.map(\.text)), note: note,
        help: "écrivez dans les deux langues les mêmes nombres, en chiffres",
        "write the same numbers in both languages, in digits"))
  }

  /// The mentions that another list lacks, each counted as often as it stands.
  private static func difference(of mentions: [Mention], from others: [Mention]) -> [Mention] {
    var counts: [String: Int] = [:]
    for other in others { counts[other.value, default: 0] += 1 }
    return mentions.filter { mention in
      guard let count = counts[mention.value], count > 0 else { return true }
      counts[mention.value] = count - 1
      return false
    }
  }

  private static func message(missing: [String], surplus: [String]) -> Message {
    let (missing, surplus) = (list(missing), list(surplus))
    let parts = Message(
      [
        missing.isEmpty ? nil : "il manque\u{A0}: \(missing)",
        surplus.isEmpty ? nil : "en trop\u{A0}: \(surplus)",
      ].compactMap(\.self).joined(separator: "\u{202F}; "),
      [
        missing.isEmpty ? nil : "missing: \(missing)",
        surplus.isEmpty ? nil : "in excess: \(surplus)",
      ].compactMap(\.self).joined(separator: "; "))
    return Message(
      "les nombres ne sont pas ceux de l’original (\(parts.french))",
      "the numbers are not those of the original (\(parts.english))")
  }

  private static func list(_ texts: [String]) -> String {
    texts.prefix(8).joined(separator: " · ") + (texts.count > 8 ? " …" : "")
  }
}
