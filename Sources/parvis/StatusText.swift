import Diagnostics
import Ground
import Model
import Pipeline

/// Prints the status of a site for people: chapters, under each its actions, under each its sentences.
enum StatusText {
  /// The lines of a status; where nothing is missing, a sentence that says so.
  static func text(of status: SiteStatus, in language: DiagnosticLanguage) -> String {
    missing(of: status, in: language) + labels(of: status, in: language)
      + waiting(of: status, in: language)
  }

  /// The labels of data that lack a language, as translations are listed.
  private static func labels(of status: SiteStatus, in language: DiagnosticLanguage) -> String {
    let lines = TranslationText.lines(of: status.missingLabels, in: language)
    return lines.isEmpty ? "" : "\n\(TranslationText.missingLabels[language])\n\(lines.joined())"
  }

  /// What readers do not see yet: when it comes out, and where it stands.
  private static func waiting(of status: SiteStatus, in language: DiagnosticLanguage) -> String {
    guard !status.waiting.isEmpty else { return "" }
    let head = Message("Ce qui n’est pas encore publié", "What is not published yet")
    return "\n\(head[language])\n"
      + status.waiting.map { item in
        let day = item.day.map {
          Message("à paraître le \($0.words.french)", "to come out on \($0.words.english)")
        }
        let when = day ?? Message("brouillon", "draft")
        let place = ([item.path] + item.part).joined(separator: ", ")
        return "- \(place)\(language == .french ? "\u{A0}" : ""): \(when[language])\n"
      }.joined()
  }

  private static func missing(of status: SiteStatus, in language: DiagnosticLanguage) -> String {
    let count = status.chapters.flatMap(\.groups).reduce(0) { $0 + $1.items.count }
    let title = "\(status.title) (\(status.day.words[language]))"
    guard count > 0 else { return "\(title)\n\n\(status.nothing)\n" }
    let head = "\(title) – \(count)\n"
    let chapters = status.chapters.map { chapter in
      "\n\(chapter.title)\n" + chapter.groups.map(text).joined()
    }
    return head + chapters.joined()
  }

  /// The sentences of an action stand under its title, further in.
  private static func text(of group: SiteStatus.Group) -> String {
    let indent = group.title == nil ? "" : "  "
    let title = group.title.map { "\(indent)\($0)\n" } ?? ""
    return title + group.items.map { "\(indent)- \($0.ownText)\n" }.joined()
  }
}
