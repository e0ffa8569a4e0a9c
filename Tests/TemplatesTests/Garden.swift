import Templates
import TestSupport

/// A view of random content that holds views of its own kind.
struct Garden: TemplateView {
  let title: String
  let html: Markup
  let note: String?
  let isOpen: Bool
  let tags: [String]
  let beds: [Garden]
  let gate: Gate
  let owner: Owner?
}

/// A view of another kind.
struct Gate: TemplateView {
  let label: String
  let isLocked: Bool
}

/// A view that may be absent, with names that its garden has too.
struct Owner: TemplateView {
  let isOpen: Bool
  let title: String
}

extension Garden {
  private static let words = [
    "", "rose", "d’été", "<b>", "a & b", "\"", "it's", "line\nbreak", " blank ", "{{title}}",
    "é\u{301}",
  ]

  /// A garden nested at most as deep as given.
  init(depth: Int, using random: inout SeededGenerator) {
    let count = depth > 0 ? random.number(below: 3) : 0
    title = random.pick(Garden.words)
    html = Markup(trusted: random.pick(["<i>x</i>", "&amp;", ""]))
    note = random.number(below: 2) == 0 ? nil : random.pick(Garden.words)
    isOpen = random.number(below: 2) == 0
    tags = (0..<random.number(below: 3)).map { _ in random.pick(Garden.words) }
    beds = (0..<count).map { _ in Garden(depth: depth - 1, using: &random) }
    gate = Gate(label: random.pick(Garden.words), isLocked: random.number(below: 2) == 0)
    owner =
      random.number(below: 2) == 0
      ? Owner(isOpen: random.number(below: 2) == 0, title: random.pick(Garden.words)) : nil
  }
}
