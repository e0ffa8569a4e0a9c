public import Ground
import Messages
public import Model

/// The words of the site in one language, as the theme gives them.
///
/// A reference, because every page hands it on: a copy counts one reference, not one for each part.
public final class SiteStrings: Sendable {
  /// The language.
  public let language: Language
  /// The direction of its script, `ltr` or `rtl`.
  public let direction: String
  /// How it writes numbers, dates and lists.
  public let format: LocaleFormat
  /// The names of the site's languages in this one, as sentences use them.
  public let languageNames: [Language: String]
  /// The names of the site's languages, each in itself.
  public let ownNames: [Language: String]
  /// The languages and territories by which the site's languages are told elsewhere: `fr_FR`.
  public let locales: [Language: String]
  /// The patterns of phrases, in the order of their declarations.
  let patterns: [MessagePattern]
  /// The words that only templates use, by dotted name.
  public let templateTexts: [String: String]

  init(
    language: Language, direction: String, format: LocaleFormat, languageNames: [Language: String],
    ownNames: [Language: String], locales: [Language: String], patterns: [MessagePattern],
    templateTexts: [String: String]
  ) {
    self.language = language
    self.direction = direction
    self.format = format
    self.languageNames = languageNames
    self.ownNames = ownNames
    self.locales = locales
    self.patterns = patterns
    self.templateTexts = templateTexts
  }

  /// A phrase in this language.
  public func text(_ phrase: Phrase) -> String {
    format.text(patterns[phrase.index], phrase.values)
  }

  /// A phrase for a number that a script counts, in the categories that the language tells apart; `#` stands
  /// in the place of the number.
  public func forms(of phrase: (Int) -> Phrase) -> [(category: PluralCategory, text: String)] {
    format.rule.categories.compactMap { category in
      format.rule.numbers(of: category).first.map { number in
        let phrase = phrase(number)
        let text = patterns[phrase.index].text(phrase.values, format.rule) { _ in "#" }
        return (category, text)
      }
    }
  }

  /// A quantity with its unit: `420 jeunes accompagnés`, `34,2 %`.
  public func text(_ quantity: Quantity, _ unit: Unit) -> String {
    guard let noun = noun(unit) else { return format.percentage(quantity) }
    let form = noun.form(format.rule.category(ofThousandths: quantity.thousandths))
    return text(.headlineQuantity(number: format.number(quantity), unit: form))
  }

  /// A quantity as it stands in a table or chart whose unit is said elsewhere.
  public func figure(_ quantity: Quantity, _ unit: Unit?) -> String {
    guard case .percent = unit else { return format.number(quantity) }
    return format.percentage(quantity)
  }

  /// The gender of what a unit counts, with which words around it agree.
  public func gender(of unit: Unit) -> String? { noun(unit)?.gender?.rawValue }

  /// How words agree with a quantity: `one`, or nothing where they stand in the plural.
  public func number(of quantity: Quantity) -> String? {
    format.rule.category(ofThousandths: quantity.thousandths) == .one ? "one" : nil
  }

  private func noun(_ unit: Unit) -> CountedNoun? {
    guard case .counted(let nouns) = unit else { return nil }
    return nouns[language]
  }
}

extension SiteStrings {
  /// A stated amount, or the words for why there is none.
  public func text(_ amount: Stated<Amount>) -> String {
    switch amount {
    case .known(let amount): format.amount(amount)
    case .missing(let absence): text(absence)
    }
  }

  /// A sum, as far as its parts are known, or the words for why there is none.
  public func text(_ sum: AmountSum) -> String {
    guard sum.isPartial else { return text(sum.stated) }
    return text(.budgetKnownPart(known: format.amount(sum.known), missing: sum.absences.count))
  }

  /// Why there is no value.
  public func text(_ absence: Absence) -> String {
    switch absence {
    case .notDetermined: text(.absenceNotDetermined)
    case .notDue: text(.absenceNotDue)
    case .notReported: text(.absenceNotReported)
    case .notStated: text(.absenceNotStated)
    case .notApplicable: text(.absenceNotApplicable)
    }
  }

  /// Why there is no value, short enough for a chart.
  public func shortText(_ absence: Absence) -> String {
    switch absence {
    case .notDetermined: text(.absenceShortNotDetermined)
    case .notDue: text(.absenceShortNotDue)
    case .notReported: text(.absenceShortNotReported)
    case .notStated: text(.absenceShortNotStated)
    case .notApplicable: text(.absenceShortNotApplicable)
    }
  }

  /// How firm an amount is.
  public func text(_ stage: Stage) -> String {
    switch stage {
    case .forecast: text(.stageForecast)
    case .contracted: text(.stageContracted)
    case .amended: text(.stageAmended)
    case .committed: text(.stageCommitted)
    case .paid: text(.stagePaid)
    }
  }

  /// What discrepancies of a weight are about.
  public func text(_ weight: Discrepancy.Weight) -> String {
    switch weight {
    case .figure: text(.weightFigure)
    case .commitment: text(.weightCommitment)
    case .wording: text(.weightWording)
    }
  }

  /// Whether an action is new.
  public func text(_ status: Action.Status) -> String {
    switch status {
    case .new: text(.statusNew)
    case .reinforced: text(.statusReinforced)
    case .continued: text(.statusContinued)
    }
  }

  /// Which way values should go.
  public func text(_ direction: Indicator.Direction) -> String {
    switch direction {
    case .up: text(.directionOfUp)
    case .down: text(.directionOfDown)
    case .stable: text(.directionOfStable)
    }
  }

  /// The first and the last day of a range.
  public func text(_ range: DayRange) -> String {
    text(.dateRange(start: format.date(range.start), end: format.date(range.end)))
  }

  /// Years as a sentence lists them; three or more in a row as a range.
  public func text(years: [Int]) -> String {
    guard let first = years.first, let last = years.last, years.count > 2,
      last - first == years.count - 1
    else { return format.list(years.map(String.init)) }
    return text(.dateYears(first: String(first), last: String(last)))
  }

  /// The years of a report.
  public func text(_ report: ExecutionReport) -> String {
    let (first, last) = (report.period.start.year, report.period.end.year)
    return first == last
      ? String(first) : text(.dateYears(first: String(first), last: String(last)))
  }

  /// What a figure of the diagnosis says.
  public func text(_ value: Diagnosis.Value) -> String {
    switch value {
    case .words(let words): words[language]
    case .number(let quantity, let unit, let qualifier): qualified(text(quantity, unit), qualifier)
    }
  }

  /// A figure of the diagnosis inside a sentence, whose words say the unit and how exact it is.
  public func citation(_ value: Diagnosis.Value) -> String {
    switch value {
    case .words(let words): words[language]
    case .number(let quantity, let unit, _): figure(quantity, unit)
    }
  }

  /// A value with how exactly it is known.
  public func qualified(_ value: String, _ qualifier: Diagnosis.Qualifier?) -> String {
    switch qualifier {
    case .moreThan: text(.qualifierMoreThan(value: value))
    case .about: text(.qualifierAbout(value: value))
    case .nearly: text(.qualifierNearly(value: value))
    case nil: value
    }
  }
}
