import Ground
import Model
import Presentation
import Templates
import Words

/// How an indicator stands in a year, and what the rule found.
struct ProgressView: TemplateView {
  /// The word, which says it, with its year.
  let status: String
  /// The class of the status, for the shape that repeats the word.
  let kind: String
  let finding: String
  let override: String?
  let method: LinkView
  /// The result as a bar against its target, where no other chart of the indicator is near.
  let drawing: Markup?

  init(
    _ assessment: ProgressAssessment, of indicator: Indicator, drawing: Markup?,
    _ context: PageContext
  ) {
    let strings = context.strings
    status = strings.marked(
      strings.status(of: assessment),
      embargo: indicator.embargo(ofResultIn: assessment.year, after: context.options.day))
    kind = assessment.status.rawValue
    finding = strings.finding(of: assessment)
    override = strings.override(of: assessment)
    method = context.link(to: .method)
    self.drawing = drawing
  }
}
