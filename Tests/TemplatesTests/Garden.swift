import Templates
import TestSupport

/// A view of random content that holds views of its own kind.
struct Garden: TemplateView {
  let title: String
  let html: String
  let note: String?
  let isOpen: Bool
  let tags: [String]
  let beds: [Garden]
  let gate: Gate
  let owner: [Garden]

  static var fields: [TemplateField<Garden>] {
    [
      .text("title") { $0.title }, .markup("html") { Markup(trusted: $0.html) },
      .optionalText("note") { $0.note }, .flag("isOpen") { $0.isOpen }, .texts("tags") { $0.tags },
      .views("beds") { $0.beds }, .view("gate") { $0.gate },
      .optionalView("owner") { $0.owner.first },
    ]
  }
}

/// A view of another kind.
struct Gate: TemplateView {
  let label: String
  let isLocked: Bool

  static var fields: [TemplateField<Gate>] {
    [.text("label") { $0.label }, .flag("isLocked") { $0.isLocked }]
  }
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
    html = random.pick(["<i>x</i>", "&amp;", ""])
    note = random.number(below: 2) == 0 ? nil : random.pick(Garden.words)
    isOpen = random.number(below: 2) == 0
    tags = (0..<random.number(below: 3)).map { _ in random.pick(Garden.words) }
    beds = (0..<count).map { _ in Garden(depth: depth - 1, using: &random) }
    gate = Gate(label: random.pick(Garden.words), isLocked: random.number(below: 2) == 0)
    owner =
      depth > 0 && random.number(below: 2) == 0 ? [Garden(depth: depth - 1, using: &random)] : []
  }
}
