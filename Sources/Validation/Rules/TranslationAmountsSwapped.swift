import Diagnostics
import Model
import Scanning

extension Rule {
  static let translationAmountsSwapped = Rule("translation-amounts-swapped", .warning)
}

/// `translation-amounts-swapped`: a translation gives the amounts in the order of the original.
///
/// A warning: the same amounts in another order are most often two of them exchanged, so that one party seems to
/// pay what the other does. A sentence that turns the order round can most often be written the other way.
enum TranslationAmountsSwapped {
  static func check(
    _ translation: ProseFile, against original: ProseFile, into diagnostics: inout [Diagnostic]
  ) { check(amounts(in: translation), against: amounts(in: original), into: &diagnostics) }

  /// Checks a text of a data file, which is pointed at as a whole.
  static func check(
    _ translation: LabelVersion<String>, against original: LabelVersion<String>,
    into diagnostics: inout [Diagnostic]
  ) { check(amounts(in: translation), against: amounts(in: original), into: &diagnostics) }

  private static func check(
    _ found: [Located<WrittenNumber>], against expected: [Located<WrittenNumber>],
    into diagnostics: inout [Diagnostic]
  ) {
    let pair = zip(found, expected).first { $0.value.value != $1.value.value }
    let (values, others) = (found.map(\.value.value), expected.map(\.value.value))
    guard let (amount, other) = pair, values.sorted() == others.sorted() else { return }
    diagnostics.append(
      Diagnostic(
        .translationAmountsSwapped, at: amount.location,
        "les montants ne sont pas dans l’ordre de l’original\u{A0}: \(amount.value.text) est à la"
          + " place de \(other.value.text)",
        "the amounts are not in the order of the original: \(amount.value.text) stands in the place"
          + " of \(other.value.text)",
        note: Diagnostic.Note(
          "dans l’original, c’est ici", "in the original it is here", at: other.location),
        help: "vérifiez lequel est lequel, et donnez-les dans le même ordre",
        "check which is which, and give them in the same order"))
  }

  private static func amounts(in prose: ProseFile) -> [Located<WrittenNumber>] {
    prose.draft.readRanges.flatMap { range in
      NumberScanner.amounts(
        in: prose.file.text(in: range), at: range.lowerBound, NumberConvention(prose.language)
      ).map { Located($0, at: prose.file.location($0.range)) }
    }
  }

  private static func amounts(in label: LabelVersion<String>) -> [Located<WrittenNumber>] {
    NumberScanner.amounts(in: label.value.value, at: 0, NumberConvention(label.language)).map {
      Located($0, at: label.value.location)
    }
  }
}
