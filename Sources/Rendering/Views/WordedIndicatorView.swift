import Ground
import Model
import Presentation
import Templates
import Words

/// An indicator for which the document sets no value: named, with its status and what was reported in words.
struct WordedIndicatorView: TemplateView {
  /// What was reported of a year.
  struct Result: TemplateView {
    let year: String
    let text: Markup
  }

  let id: String
  let label: Markup
  let definition: Markup?
  let note: Markup?
  let progress: ProgressView?
  let results: [Result]
  var discrepancies: [DiscrepancyView]

  init(_ indicator: Indicator, of contract: Contract, _ context: PageContext) {
    id = indicator.id.rawValue
    label = context.markup(indicator.label)
    definition = indicator.definition.map(context.words)
    note = indicator.note.map(context.words)
    results = indicator.resultsInWords(context)
    let about = context.about(contract)
    progress = about.progress(of: indicator)
    discrepancies = about.discrepancies(about: .indicator(indicator.id))
  }
}

extension Indicator {
  /// What was reported in words, year by year.
  func resultsInWords(_ context: PageContext) -> [WordedIndicatorView.Result] {
    results.compactMap { result in
      let mark = result.embargo(after: context.options.day).map {
        context.strings.text(.waitingEmbargoMark(date: context.strings.format.date($0)))
      }
      return result.words.map { words in
        WordedIndicatorView.Result(
          year: String(result.year), text: context.saying(mark, beside: context.words(words)))
      }
    }
  }
}
