import Diagnostics
import Layout
import Markdown
import Model
import Syntax

extension Rule { static let emptyText = Rule("empty-text", .warning) }

/// `empty-text`: what is published says something: a text has more than its header, a heading is followed by a text,
/// a file of the theme is not empty.
///
/// A warning: a page may be announced before it is written, but a reader would find it blank.
enum EmptyText {
  /// Checks a text in its languages, the original first, and the parts that its headings announce.
  static func check(_ versions: [ProseFile], into diagnostics: inout [Diagnostic]) {
    let isWritten = versions.contains { !$0.isBlank }
    for prose in versions {
      guard prose.isBlank else {
        checkHeadings(of: prose.draft, into: &diagnostics)
        continue
      }
      let isOriginal = prose.file == versions.first?.file
      guard isWritten || isOriginal && !prose.isDescribedInHeader else { continue }
      let line = lastLine(before: prose.draft.body.lowerBound, prose.file.bytes)
      diagnostics.append(nothing(at: prose.file.location(line)))
    }
  }

  private static func checkHeadings(of draft: ProseDraft, into diagnostics: inout [Diagnostic]) {
    let bytes = draft.file.bytes
    let headings = draft.document.headings
    for (index, heading) in headings.enumerated() {
      let next = index + 1 < headings.count ? headings[index + 1] : nil
      if let next, next.level > heading.level { continue }
      let end = next?.location.range.lowerBound ?? draft.body.upperBound
      let text = heading.location.range.upperBound..<max(heading.location.range.upperBound, end)
      guard !bytes[text].contains(where: { $0 > 0x20 }) else { continue }
      diagnostics.append(
        Diagnostic(
          .emptyText, at: heading.location, "rien ne suit ce titre", "nothing follows this heading",
          help: "écrivez ce qu’il annonce, ou retirez-le", "write what it announces, or remove it"))
    }
  }

  /// Checks a file of the theme.
  static func checkTheme(_ file: SourceFile, into diagnostics: inout [Diagnostic]) {
    guard !file.bytes.contains(where: { $0 > 0x20 }) else { return }
    diagnostics.append(
      Diagnostic(
        .emptyText, at: file.whole, "ce fichier du thème est vide",
        "this file of the theme is empty", help: "rétablissez-le, ou supprimez-le",
        "restore it, or delete it"))
  }

  private static func nothing(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .emptyText, at: location, "rien ne suit l’en-tête\u{A0}: la page n’aura pas de texte",
      "nothing follows the header: the page will have no text",
      help: "écrivez le texte sous l’en-tête, ou supprimez le fichier tant qu’il n’est pas prêt",
      "write the text under the header, or delete the file as long as it is not ready")
  }

  /// The line that ends the header.
  private static func lastLine(before body: Int, _ bytes: [UInt8]) -> Range<Int> {
    var end = body
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start..<end
  }
}

extension ProseFile {
  /// Whether nothing follows the header.
  fileprivate var isBlank: Bool { !file.bytes[draft.body].contains { $0 > 0x20 } }

  /// Whether the header of a fiche says for whom it is or who does it: a document may give no more.
  fileprivate var isDescribedInHeader: Bool {
    let keys = ["audience", "lead", "carried-out-by", "partners", "territory", "calendar"]
    return draft.text.subject.kind == .action && keys.contains { header?.entry($0) != nil }
  }
}
