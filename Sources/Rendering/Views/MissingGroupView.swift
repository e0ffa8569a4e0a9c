import Templates

/// What is missing of one action, or of the whole that stands over it.
struct MissingGroupView: TemplateView {
  /// What is missing, in one sentence that leads to where it is missing.
  struct Item: TemplateView {
    let text: String
    let href: String
    /// The document that announces it, where one does.
    let source: SourceView?
  }

  let title: String?
  let items: [Item]

  init(_ group: MissingChapter.Group, _ context: PageContext) {
    let sentences = MissingSentences(context: context)
    title = group.title
    items = group.items.map { item in
      Item(
        text: item.text, href: sentences.href(of: item.gap),
        source: sentences.source(of: item.gap).map(context.view))
    }
  }
}
