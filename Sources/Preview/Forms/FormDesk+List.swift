import Diagnostics
import Forms

extension FormDesk {
  /// The list of all forms, those of a page first.
  func list(_ text: String) -> Answer {
    let query = FormQuery(text)
    guard let site else { return missing }
    let files = site.entries
    let page = query.page
    let here =
      page.map { page in files.filter { desk.pages(showing: $0.file).contains(page) } } ?? []
    let parts = here.flatMap { site.parts(ofActionIn: $0.file) }
    func link(_ entry: FormSite.Entry) -> (label: String, note: String, query: FormQuery) {
      let target = FormQuery(token: query.token, file: entry.file, place: entry.place, page: page)
      return (entry.label, entry.note, target)
    }
    let chapters = site.chapters.map { (title: $0.title, links: $0.entries.map(link)) }
    let own = (title: FormWords.thisPage[language], links: (here + parts).map(link))
    let frame = FormPage(language: language, query: query, canUndo: desk.event.canUndo)
    return Answer(page: frame.bytes([own] + chapters))
  }
}
