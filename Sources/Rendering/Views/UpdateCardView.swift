import Ground
import Model
import Presentation
import Templates
import Words

/// A piece of news in a list.
struct UpdateCardView: TemplateView {
  let date: String
  /// The date for machines, as HTML's `time` wants it.
  let day: String
  let link: LinkView

  init(_ update: Update, _ context: PageContext) {
    date = context.strings.format.date(update.date)
    day = update.date.iso
    link = context.link(to: .update(update.id))
  }
}
