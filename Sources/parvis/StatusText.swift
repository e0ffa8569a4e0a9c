import Model
import Pipeline

/// Prints the status of a site for people: chapters, and under each its sentences.
enum StatusText {
  /// The lines of a status; where nothing is missing, a sentence that says so.
  static func text(of status: SiteStatus) -> String {
    let count = status.chapters.reduce(0) { $0 + $1.items.count }
    let title = "\(status.title) (\(status.day.iso))"
    guard count > 0 else { return "\(title)\n\n\(status.nothing)\n" }
    let head = "\(title) – \(count)\n"
    let chapters = status.chapters.map { chapter in
      "\n\(chapter.title)\n" + chapter.items.map { "- \($0.text)\n" }.joined()
    }
    return head + chapters.joined()
  }
}
