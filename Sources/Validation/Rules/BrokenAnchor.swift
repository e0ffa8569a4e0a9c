import Diagnostics
import Ground

extension Rule { static let brokenAnchor = Rule("broken-anchor") }

/// `broken-anchor`: what a link names after `#` is a place of the page to which it leads.
///
/// The places are the titles of the text in the language of the link, and those that the generated
/// parts of the page always have.
enum BrokenAnchor {
  static func diagnostic(_ anchor: Located<String>, anchors: [String]) -> Diagnostic {
    let isShort = !anchors.isEmpty && anchors.count <= 24
    let possible = Message(
      "endroits possibles\u{A0}: \(quoted(anchors.map { "#\($0)" }))",
      "possible places: \(quoted(anchors.map { "#\($0)" }))")
    return Diagnostic(
      .brokenAnchor, at: anchor.location, "la page n’a pas d’endroit nommé '#\(anchor.value)'",
      "the page has no place named '#\(anchor.value)'",
      note: isShort ? Diagnostic.Note(possible) : nil,
      help: Spelling.closest(to: anchor.value, in: anchors).map { .didYouMean("#\($0)") }
        ?? Message(
          "écrivez le nom d’un endroit de cette page, ou retirez '#\(anchor.value)'",
          "write the name of a place of that page, or remove '#\(anchor.value)'"))
  }
}
