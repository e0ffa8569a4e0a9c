import Diagnostics
import Ground
import Layout
import Markdown
import Model
import Scanning

extension TranslationFiguresDiffer {
  /// Checks a text.
  static func check(
    _ translation: ProseFile, against original: ProseFile, into diagnostics: inout [Diagnostic]
  ) {
    check(
      mentions(in: translation), against: mentions(in: original), otherwise: translation.file.whole,
      into: &diagnostics)
  }

  /// Checks a text of a data file.
  static func check(
    _ translation: LabelVersion<String>, against original: LabelVersion<String>,
    into diagnostics: inout [Diagnostic]
  ) {
    check(
      mentions(in: translation), against: mentions(in: original),
      otherwise: translation.value.location, into: &diagnostics)
  }

  private static func mentions(in label: LabelVersion<String>) -> [Mention] {
    // Most labels have no number.
    guard NumberScanner.mayFindAny(in: label.value.value) else { return [] }
    var scanner = NumberScanner(label.value.value, at: 0, NumberConvention(label.language))
    return scanner.numbers().filter(\.isTelling).map { number in
      Mention(
        value: number.value, text: number.text,
        location: label.value.location.place(of: number.text))
    }
  }

  private static func mentions(in prose: ProseFile) -> [Mention] {
    let convention = NumberConvention(prose.language)
    let document = prose.draft.document
    let numbers = (prose.draft.readRanges + prose.comparedValues).flatMap { range in
      var scanner = NumberScanner(prose.file.text(in: range), at: range.lowerBound, convention)
      return scanner.numbers().filter(\.isTelling)
    }
    let cited = document.links.compactMap { link -> Mention? in
      guard link.role == .citation,
        case .reference(let scheme, let identifier, _) = link.destination,
        [.figure, .observation].contains(Subject.Kind(scheme: scheme))
      else { return nil }
      let text = "[](\(scheme):\(identifier))"
      return Mention(value: text, text: text, location: link.location)
    }
    let written = numbers.map { number in
      let location = prose.file.location(number.range)
      return Mention(value: number.value, text: number.text, location: location)
    }
    return written + cited
  }
}

extension SourceLocation {
  /// Where a text is first written in this place; all of it where escapes hide the text.
  fileprivate func place(of text: String) -> SourceLocation {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty,
      let start = ByteSearch.first(bytes, in: file.bytes, from: range.lowerBound),
      start + bytes.count <= range.upperBound
    else { return self }
    return file.location(start..<start + bytes.count)
  }
}
