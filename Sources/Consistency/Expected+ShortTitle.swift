import Diagnostics
public import Model
public import Syntax

/// What a short title must be.
private enum ShortTitle {
  /// The longest one, in characters: a search engine shows about 70, and a number stands before it.
  static let limit = 50
  static let wanted = Message(
    "un titre de \(limit) caractères au plus", "a title of at most \(limit) characters")
}

extension Expected where Value == String {
  /// The same text, short enough to be a short title.
  public var shortTitle: Expected {
    requiring(ShortTitle.wanted) { $0.count <= ShortTitle.limit }.shaped(
      .text(TextForm(limit: ShortTitle.limit)))
  }
}

extension Expected where Value == Localized<String> {
  /// The same texts, each short enough to be a short title.
  public var shortTitle: Expected {
    requiring(ShortTitle.wanted) { texts in
      texts.languages.allSatisfy { texts[$0].count <= ShortTitle.limit }
    }.shaped(.label(of: .text(TextForm(limit: ShortTitle.limit)), "short-label"))
  }
}

extension Shape {
  /// A text in each language, or one that is the same in all.
  public static func label(of text: Shape, _ name: String) -> Shape {
    .named(name, .either([text, .entries(.language, text)]))
  }
}
