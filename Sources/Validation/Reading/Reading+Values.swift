import Diagnostics
import Ground
import Model
import Scanning
import Syntax

extension Reading {
  /// Where something is written: a document and the place in it.
  var source: Expected<Source> {
    .mapping(Message("la source", "the source")) { keys in
      let document: Document.ID? = keys.required("document", reference(.document))
      let place = keys.required("place", label)
      guard let document, let place else { return nil }
      return Source(document: document, place: place)
    }
  }

  /// The first and the last day of something.
  func period(_ subject: Message) -> Expected<WrittenPeriod> {
    .mapping(subject) { keys in
      let start = keys.required("start", .day)
      let end = keys.required("end", .day)
      guard let start, let end else { return nil }
      guard let range = DayRange(start: start.value, end: end.value) else {
        return keys.diagnostics.fail(YearsOutOfOrder.reversed(start: start, end: end))
      }
      return WrittenPeriod(start: start, end: end, range: range)
    }
  }

  /// Values by year, in the order of time, for years of the contract only; each is given its year.
  func byYear<Item>(_ item: @escaping (Located<Int>) -> Expected<Item>) -> Expected<[Item]> {
    Expected.entries { key in item(Located(Int(key.value) ?? 0, at: key.location)) }.then {
      entries, _, diagnostics in
      let years = entries.compactMap { year($0.key, into: &diagnostics) }
      YearsOutOfOrder.check(years, into: &diagnostics)
      return years.count == entries.count ? entries.map(\.value) : nil
    }
  }

  /// Values for every year of the contract: what is not known is said in words, not left out.
  func everyYear<Item>(_ item: @escaping (Located<Int>) -> Expected<Item>) -> Expected<[Item]> {
    Expected { node, name, diagnostics in
      let values = byYear(item).read(node, name, &diagnostics)
      let written = Set(node.entries.map(\.key.value))
      let missing = (years ?? []).filter { !written.contains(String($0)) }
      guard !missing.isEmpty else { return values }
      if case .mapping = node.value {
        diagnostics.append(yearsMissing(missing, name, at: node.headLocation))
      }
      return nil
    }
  }

  private func yearsMissing(
    _ years: [Int], _ name: ValueName, at location: SourceLocation
  ) -> Diagnostic {
    let list = years.map(String.init).joined(separator: ", ")
    let example = "\"\(years[0])\": \"\(Absence.notDetermined.rawValue)\""
    return Diagnostic(
      .missingKey, at: location,
      years.count == 1
        ? "l’année \(list) manque dans \(name.words.french)"
        : "les années \(list) manquent dans \(name.words.french)",
      years.count == 1
        ? "the year \(list) is missing in \(name.words.english)"
        : "the years \(list) are missing in \(name.words.english)",
      help:
        "ajoutez chaque année et sa valeur\u{202F}; si elle n’est pas connue, écrivez \(example)",
      "add each year and its value; where that is not known, write \(example)")
  }

  /// A financial year of the contract, written as a number.
  var year: Expected<Located<Int>> {
    Expected<Located<Int>>.integer.then { year, _, diagnostics in
      YearOutsideContract.check(year, years: years, into: &diagnostics) ? year : nil
    }
  }

  /// A financial year of the contract, written as a key.
  func year(_ key: Located<String>, into diagnostics: inout [Diagnostic]) -> Located<Int>? {
    guard key.value.utf8.count == 4, key.value.utf8.allSatisfy(\.isASCIIDigit),
      let number = Int(key.value)
    else { return diagnostics.fail(YearOutsideContract.notAYear(key)) }
    let year = Located(number, at: key.location)
    return YearOutsideContract.check(year, years: years, into: &diagnostics) ? year : nil
  }

  /// The unit of a quantity: `percent`, or a noun in each language.
  var unit: Expected<Unit> {
    .scalar(
      Expected<Located<UnitWord>>.choice(of: UnitWord.self).map { _ in .percent },
      or: localized(.countedNoun).map { nouns in
        let typeset = nouns.map { noun, language in
          CountedNoun(
            forms: noun.forms.mapValues { self.typeset($0, in: language) }, gender: noun.gender)
        }
        return .counted(typeset)
      })
  }
}

/// A period with the places of its first and its last day.
struct WrittenPeriod {
  let start: Located<Day>
  let end: Located<Day>
  let range: DayRange
}

/// The units that are written as a word.
private enum UnitWord: String, CaseIterable { case percent }
