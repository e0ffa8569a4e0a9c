import Consistency
import Diagnostics
import Ground
import Layout
import Loading

/// Reads folders each apart from all others, and none anew that is as it was.
struct ApartReader {
  /// What the folders are read with, but for what is declared in others.
  let reading: Reading
  private let shelf: FileShelf
  /// What each depends on besides its files and `site.yml`.
  private let circumstances: [String]

  /// Takes what was read before, and the day that is given for today, if any.
  init(_ reading: Reading, keeping shelf: FileShelf, today: Day?) {
    self.reading = reading
    self.shelf = shelf
    let (files, tree) = (reading.files, reading.files.tree)
    let days = [today, tree.withholding.day].map { $0?.iso ?? "" }
    let names = [files.misnamed.sorted(), tree.unread.sorted(), reading.contracts]
    circumstances = days + names.joined(separator: [""])
  }

  /// Reads a folder; what is left of it to the next run has a form.
  func read<Value: Sendable>(
    _ folder: String,
    leftAs form: ((_ files: [SourceFile]) -> FileShelf.Form<ReadApart<Value>>)? = nil,
    _ read: (Reading, inout [Diagnostic]) -> Value
  ) -> ReadApart<Value> {
    let tree = reading.files.tree
    let files = [tree.file(at: ContentLayout.site)].compactMap(\.self) + tree.files(under: folder)
    return shelf.value(folder, of: files, amid: circumstances, leftAs: form?(files)) {
      reading.apart(read)
    }
  }
}
