import Model
import Presentation
import Templates
import Words

/// The vote of an assembly.
struct DeliberationView: TemplateView {
  let title: Markup
  let body: Markup
  let date: String
  let convened: String?
  let attendance: String
  let votes: String
  let decisions: [Markup]
  let source: SourceView

  init(_ deliberation: Deliberation, _ context: PageContext) {
    let format = context.strings.format
    title = context.words(deliberation.title)
    body = context.words(deliberation.body)
    date = format.date(deliberation.date)
    convened = deliberation.convened.map(format.date)
    attendance = DeliberationView.words(deliberation.attendance, context.strings)
    votes = DeliberationView.words(deliberation.votes, context.strings)
    decisions = deliberation.decisions.map { context.words($0) }
    source = context.view(deliberation.source)
  }

  private static func words(_ attendance: Deliberation.Attendance, _ strings: SiteStrings) -> String
  {
    strings.text(
      .voteAttendance(
        members: String(attendance.members), inOffice: String(attendance.inOffice),
        present: String(attendance.present), proxies: String(attendance.proxies)))
  }

  private static func words(_ votes: Deliberation.Votes, _ strings: SiteStrings) -> String {
    let isUnanimous = votes.against + votes.abstentions + votes.notVoting == 0
    return strings.text(
      isUnanimous
        ? .voteUnanimous(for: String(votes.inFavour))
        : .voteCounts(
          for: String(votes.inFavour), against: String(votes.against),
          abstentions: String(votes.abstentions), notVoting: String(votes.notVoting)))
  }
}
