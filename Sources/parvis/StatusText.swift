import Ground
import Model
import Pipeline

/// Prints the status of a site for people: chapters, under each its actions, under each its sentences.
enum StatusText {
  /// The lines of a status; where nothing is missing, a sentence that says so.
  static func text(of status: SiteStatus) -> String {
    let count = status.chapters.flatMap(\.groups).reduce(0) { $0 + $1.items.count }
    let title = "\(status.title) (\(status.day.iso))"
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
    return title + group.items.map { "\(indent)- \($0.text)\n" }.joined()
  }
}
