import Ground
import Model
import Presentation
import Templates
import Words

/// What is missing of one kind: sentences, each about all that is alike.
struct MissingPartView: TemplateView {
  /// What is alike.
  struct Group: TemplateView {
    /// The sentence over the few things that stand open; nothing where each has its own.
    let sentence: String?
    /// The sentence under which many things are folded.
    let summary: String?
    let items: [Item]
  }

  /// One thing that is missing.
  struct Item: TemplateView {
    let text: String
    /// Where it is missing.
    let href: String?
    /// The document that announces it, where one does.
    let source: SourceView?
  }

  /// How many things stand open under one sentence.
  fileprivate static let open = 2

  /// The kind, and how many.
  let title: String
  let groups: [Group]

  /// Shows them; nothing where nothing of the kind is missing.
  init?(_ kind: SiteGap.Kind, _ gaps: [SiteGap], _ context: PageContext) {
    let own = gaps.filter { $0.kind == kind }
    guard !own.isEmpty else { return nil }
    title = context.strings.text(kind, count: own.count)
    groups = own.map(GapLikeness.init).distinct().map { likeness in
      Group(likeness, own.filter { GapLikeness($0) == likeness }, context)
    }
  }
}

extension MissingPartView.Group {
  fileprivate init(_ likeness: GapLikeness, _ gaps: [SiteGap], _ context: PageContext) {
    let isFolded = gaps.count > MissingPartView.open
    let text = context.strings.text(likeness, count: gaps.count)
    self.init(
      sentence: isFolded ? nil : text, summary: isFolded ? text : nil,
      items: zip(gaps, [nil] + gaps).map { gap, previous in
        let source = context.source(of: gap)
        var view = source.map(context.view)
        view?.isRepeated = source?.document == previous.flatMap(context.source)?.document
        return MissingPartView.Item(
          text: text == nil ? context.sentence(gap) : context.subject(of: gap),
          href: source == nil ? context.href(of: gap) : nil, source: view)
      })
  }
}
