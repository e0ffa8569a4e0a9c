import Consistency
import Diagnostics
import Ground
import Keeping
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

  /// What was read of a folder, with what is told of it.
  struct Found<Value: Sendable>: Sendable {
    fileprivate let value: Value
    fileprivate let ledger: Ledger
    fileprivate let diagnostics: [Diagnostic]

    /// The value; what is told of it is added to what is told of the others.
    func joined(to reading: Reading, _ diagnostics: inout [Diagnostic]) -> Value {
      diagnostics += self.diagnostics
      reading.ledger.join(ledger)
      return value
    }
  }

  /// Reads a folder; what is left of it to the next run has a form.
  func read<Value: Sendable>(
    _ folder: String, leftAs form: ((_ files: [SourceFile]) -> FileShelf.Form<Found<Value>>)? = nil,
    _ read: (Reading, inout [Diagnostic]) -> Value
  ) -> Found<Value> {
    let tree = reading.files.tree
    let files = [tree.file(at: ContentLayout.site)].compactMap(\.self) + tree.files(under: folder)
    return shelf.value(folder, of: files, amid: circumstances, leftAs: form?(files)) {
      var (apart, found) = (reading, [Diagnostic]())
      apart.ledger = Ledger()
      return Found(value: read(apart, &found), ledger: apart.ledger, diagnostics: found)
    }
  }
}

extension ApartReader.Found where Value: Keepable {
  /// What was read of a folder in which there is nothing to tell, which names only these files.
  static func form(naming files: [SourceFile]) -> FileShelf.Form<Self> {
    FileShelf.Form { found in
      let ledger = found.ledger.gathered
      guard found.diagnostics.isEmpty, ledger.isKept else { return nil }
      var writer = KeptWriter(naming: files)
      found.value.keep(in: &writer)
      ledger.keep(in: &writer)
      return writer.bytes
    } value: { bytes in
      var reader = KeptReader(bytes, naming: files)
      do throws(KeptReader.Damage) {
        let (value, ledger) = (try Value(&reader), Ledger(try LedgerEntries(&reader)))
        return Self(value: value, ledger: ledger, diagnostics: [])
      } catch { return nil }
    }
  }
}
