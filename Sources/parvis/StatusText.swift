import Model
import Pipeline

/// Prints the status of a site for people: chapters, and under each its sentences.
enum StatusText {
  /// The lines of a status.
  static func text(of status: SiteStatus) -> String {
    let count = status.chapters.reduce(0) { $0 + $1.items.count }
    let head = "\(status.title) (\(status.day.iso)) – \(count)\n"
    let chapters = status.chapters.map { chapter in
      "\n\(chapter.title)\n" + chapter.items.map { "- \($0.text)\n" }.joined()
    }
    return head + chapters.joined()
  }
}
