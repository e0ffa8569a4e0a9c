import Consistency
import Diagnostics
import Ground
import Model
import Scanning
import Syntax

extension Reading {
  /// Where something is written: a document and the place in it.
  var source: Expected<Source> {
    // Made once for all that have one.
    let (document, label) = (reference(.document) as Expected<Document.ID>, label)
    return .mapping(Message("la source", "the source")) { keys in
      let document = keys.required("document", document)
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
    let entries = Expected.entries { key in item(Located(Int(key.value) ?? 0, at: key.location)) }
    return entries.shaped(entries.shape().keyed(by: .year)).then(inOrder)
  }

  /// Values for every year of the contract: what is not known is said in words, not left out.
  ///
  /// `example` is a value of a year, as it is written where nothing else is known.
  func everyYear<Item>(
    example: String, _ item: @escaping (Located<Int>) -> Expected<Item>
  ) -> Expected<[Item]> {
    let needed = Expected.neededEntries { key in
      item(Located(Int(key.value) ?? 0, at: key.location))
    }.then(inOrder)
    return Expected(needed.shape().keyed(by: .year)) { node, name, diagnostics in
      let values = needed.read(node, name, &diagnostics)
      let written = Set(node.entries.map(\.key.value))
      let missing = (years ?? []).filter { !written.contains(String($0)) }
      guard !missing.isEmpty else { return values }
      if case .mapping = node.value {
        diagnostics.append(yearsMissing(missing, name, example: example, at: node.headLocation))
      }
      return nil
    }
  }

  private func inOrder<Item>(
    _ entries: [KeyedValue<Item>], _ name: ValueName, _ diagnostics: inout [Diagnostic]
  ) -> [Item]? {
    let years = entries.compactMap { year($0.key, into: &diagnostics) }
    YearsOutOfOrder.check(years, into: &diagnostics)
    return years.count == entries.count ? entries.map(\.value) : nil
  }

  private func yearsMissing(
    _ years: [Int], _ name: ValueName, example: String, at location: SourceLocation
  ) -> Diagnostic {
    let list = years.map(String.init).joined(separator: ", ")
    let lines = years.map { "\"\($0)\": \(example)" }.joined(separator: ", ")
    return Diagnostic(
      .missingKey, at: location,
      years.count == 1
        ? "l’année \(list) manque dans \(name.words.french)"
        : "les années \(list) manquent dans \(name.words.french)",
      years.count == 1
        ? "the year \(list) is missing in \(name.words.english)"
        : "the years \(list) are missing in \(name.words.english)",
      help: "ajoutez, avec ce qui est connu\u{A0}: \(lines)", "add, with what is known: \(lines)")
  }

  /// A day that has come when the site is published.
  var pastDay: Expected<Located<Day>> {
    Expected<Located<Day>>.day.then { date, _, diagnostics in
      DateAhead.check(date, on: day, into: &diagnostics)
      return date
    }
  }

  /// A financial year of the contract, written as a number.
  var year: Expected<Located<Int>> {
    Expected<Located<Int>>.integer.then { year, _, diagnostics in
      YearOutsideContract.check(year, years: years, into: &diagnostics) ? year : nil
    }.shaped(.number(NumberForm(isWhole: true, minimum: 1000, maximum: 9999)))
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
      Expected<Located<String>>.text.then { text, name, diagnostics in
        text.value == Self.percent ? .percent : diagnostics.fail(unknownUnit(text, name))
      }.shaped(.choice("Unit", [Self.percent])),
      or: localized(.countedNoun).map { nouns in
        let typeset = nouns.map { noun, language in
          CountedNoun(
            forms: noun.forms.mapValues { self.typeset($0, in: language) }, gender: noun.gender)
        }
        return .counted(typeset)
      }
    ).named("unit")
  }

  private static let percent = "percent"

  private func unknownUnit(_ text: Located<String>, _ name: ValueName) -> Diagnostic {
    let isJSON = text.location.file.isJSON
    let quote = { (text: String) in isJSON ? "\"\(text)\"" : text }
    let entries = languages.map { language in
      let many = quote(language == original ? text.value : "…")
      let forms = "{\(quote("one")): \(quote("…")), \(quote("other")): \(many)}"
      return "\(quote(language.code)): \(forms)"
    }
    let group = "{\(entries.joined(separator: ", "))}"
    let isPercent = text.value.hasPrefix("%") || text.value.lowercased().hasPrefix("pour")
    let help =
      isPercent || Spelling.closest(to: text.value, in: [Self.percent]) != nil
      ? Message("écrivez \"percent\"", "write \"percent\"")
      : Message(
        "écrivez l’unité dans chaque langue, pour un et pour plusieurs\u{A0}: \(group)",
        "write the unit in each language, for one and for several: \(group)")
    return Diagnostic(
      .unknownValue, at: text.location,
      "valeur \(quoted(text.value)) inconnue pour \(name.words.french)",
      "unknown value \(quoted(text.value)) for \(name.words.english)",
      note: Diagnostic.Note(
        "une unité est 'percent', ou un nom dans chaque langue du site",
        "a unit is 'percent', or a noun in each language of the site"), help: help)
  }
}

/// A period with the places of its first and its last day.
struct WrittenPeriod {
  let start: Located<Day>
  let end: Located<Day>
  let range: DayRange
}
