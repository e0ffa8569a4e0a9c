import Ground
import Model
import Templates

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

  static var fields: [TemplateField<UpdateCardView>] {
    [.text("date") { $0.date }, .text("day") { $0.day }, .view("link") { $0.link }]
  }
}
