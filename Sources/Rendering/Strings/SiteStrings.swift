import Ground
import Model

/// The words of the site in one language, as the theme gives them.
struct SiteStrings: Sendable {
  /// The language.
  let language: Language
  /// The direction of its script, `ltr` or `rtl`.
  let direction: String
  /// How it writes numbers, dates and lists.
  let format: LocaleFormat
  /// The names of the site's languages in this one, as sentences use them.
  let languageNames: [Language: String]
  /// The names of the site's languages, each in itself.
  let ownNames: [Language: String]
  /// The languages and territories by which the site's languages are told elsewhere: `fr_FR`.
  let locales: [Language: String]
  /// The patterns of phrases, by form; a phrase without forms has `other` alone.
  let patterns: [Phrase: [String: MessagePattern]]
  /// The words that only templates use, by dotted name.
  let templateTexts: [String: String]

  /// A phrase with its values.
  func text(_ phrase: Phrase, _ values: [String: String] = [:], form: String = "other") -> String {
    guard let forms = patterns[phrase], let pattern = forms[form] ?? forms["other"] else {
      preconditionFailure("every phrase has a pattern, '\(phrase.rawValue)' has none")
    }
    return pattern.text(values)
  }

  /// A phrase about a number of things, in the plural form that the number needs.
  func text(_ phrase: Phrase, count: Int) -> String {
    text(phrase, ["count": format.number(Int64(count))], agreeingWith: count)
  }

  /// A phrase whose words agree with a number of things.
  func text(_ phrase: Phrase, _ values: [String: String], agreeingWith count: Int) -> String {
    let quantity = Quantity(thousandths: Int64(count) * 1_000)
    let category = PluralRule.category(of: quantity, in: language)
    return text(phrase, values, form: category.rawValue)
  }

  /// A phrase whose words agree with a noun.
  func text(_ phrase: Phrase, _ values: [String: String], agreeingWith unit: Unit) -> String {
    text(phrase, values, form: noun(unit)?.gender?.rawValue ?? "other")
  }

  /// A quantity with its unit: `420 jeunes accompagnés`, `34,2 %`.
  func text(_ quantity: Quantity, _ unit: Unit) -> String {
    guard let noun = noun(unit) else { return format.percentage(quantity) }
    let form = noun.form(PluralRule.category(of: quantity, in: language))
    return text(.quantityCounted, ["number": format.number(quantity), "unit": form])
  }

  /// A quantity as it stands in a table or chart whose unit is said elsewhere.
  func figure(_ quantity: Quantity, _ unit: Unit?) -> String {
    guard case .percent = unit else { return format.number(quantity) }
    return format.percentage(quantity)
  }

  private func noun(_ unit: Unit) -> CountedNoun? {
    guard case .counted(let nouns) = unit else { return nil }
    return nouns[language]
  }
}

extension SiteStrings {
  /// A stated amount, or the words for why there is none.
  func text(_ amount: Stated<Amount>) -> String {
    switch amount {
    case .known(let amount): format.amount(amount)
    case .missing(let absence): text(absence)
    }
  }

  /// Why there is no value.
  func text(_ absence: Absence) -> String {
    switch absence {
    case .notDetermined: text(.absenceNotDetermined)
    case .notDue: text(.absenceNotDue)
    case .notReported: text(.absenceNotReported)
    case .notStated: text(.absenceNotStated)
    case .notApplicable: text(.absenceNotApplicable)
    }
  }

  /// Why there is no value, short enough for a chart.
  func shortText(_ absence: Absence) -> String {
    switch absence {
    case .notDetermined: text(.absenceShortNotDetermined)
    case .notDue: text(.absenceShortNotDue)
    case .notReported: text(.absenceShortNotReported)
    case .notStated: text(.absenceShortNotStated)
    case .notApplicable: text(.absenceShortNotApplicable)
    }
  }

  /// How firm an amount is.
  func text(_ stage: Stage) -> String {
    switch stage {
    case .forecast: text(.stageForecast)
    case .contracted: text(.stageContracted)
    case .amended: text(.stageAmended)
    case .committed: text(.stageCommitted)
    case .paid: text(.stagePaid)
    }
  }

  /// What discrepancies of a weight are about.
  func text(_ weight: Discrepancy.Weight) -> String {
    switch weight {
    case .figure: text(.weightFigure)
    case .commitment: text(.weightCommitment)
    case .wording: text(.weightWording)
    }
  }

  /// Whether an action is new.
  func text(_ status: Action.Status) -> String {
    switch status {
    case .new: text(.statusNew)
    case .reinforced: text(.statusReinforced)
    case .continued: text(.statusContinued)
    }
  }

  /// Which way values should go.
  func text(_ direction: Indicator.Direction) -> String {
    switch direction {
    case .up: text(.directionUp)
    case .down: text(.directionDown)
    case .stable: text(.directionStable)
    }
  }

  /// The first and the last day of a range.
  func text(_ range: DayRange) -> String {
    text(.period, ["start": format.date(range.start), "end": format.date(range.end)])
  }

  /// Years as a sentence lists them; three or more in a row as a range.
  func text(years: [Int]) -> String {
    guard let first = years.first, let last = years.last, years.count > 2,
      last - first == years.count - 1
    else { return format.list(years.map(String.init)) }
    return "\(first)–\(last)"
  }

  /// The years of a report.
  func text(_ report: ExecutionReport) -> String {
    let (first, last) = (report.period.start.year, report.period.end.year)
    return first == last ? String(first) : "\(first)–\(last)"
  }

  /// What a figure of the diagnosis says.
  func text(_ value: Diagnosis.Value) -> String {
    switch value {
    case .words(let words): words[language]
    case .number(let quantity, let unit, let qualifier): qualified(text(quantity, unit), qualifier)
    }
  }

  /// A figure of the diagnosis inside a sentence, whose words say the unit and how exact it is.
  func citation(_ value: Diagnosis.Value) -> String {
    switch value {
    case .words(let words): words[language]
    case .number(let quantity, let unit, _): figure(quantity, unit)
    }
  }

  /// A value with how exactly it is known.
  func qualified(_ value: String, _ qualifier: Diagnosis.Qualifier?) -> String {
    switch qualifier {
    case .moreThan: text(.qualifierMoreThan, ["value": value])
    case .about: text(.qualifierAbout, ["value": value])
    case .nearly: text(.qualifierNearly, ["value": value])
    case nil: value
    }
  }
}
