import Diagnostics
import Ground
import Loading
import Model
import Validation
import Versions

/// `translation-outdated`, of names: where the translations stand whose originals changed since the last version
/// that was kept.
enum StaleLabels {
  /// What is said of each.
  static func diagnostics(of labels: [StaleLabel], in tree: SourceTree) -> [Diagnostic] {
    labels.compactMap { label in
      place(of: label, in: tree).map { place in
        let (before, after) = (quoted(label.before), quoted(label.after))
        return Diagnostic(
          .translationOutdated, at: place,
          "l’original de ce nom a changé depuis la dernière version gardée\u{A0}: \(before) est devenu \(after)",
          "the original of this name changed since the last version kept: \(before) became \(after)",
          help:
            "corrigez la traduction\u{202F}; si elle reste juste, 'parvis changes --keep' garde la version du jour",
          "correct the translation; where it is still right, 'parvis changes --keep' keeps the version of the day"
        )
      }
    }
  }

  /// Where the translation stands, else the text of the contract.
  private static func place(of label: StaleLabel, in tree: SourceTree) -> SourceLocation? {
    let folder = "Content/contracts/\(label.thing[0])"
    let action = "\(folder)/actions/\(label.thing.last ?? "")/\(label.language.code).md"
    let files = [tree.file(at: action)].compactMap(\.self) + tree.files(under: folder)
    let needle = Array(label.translation.utf8)
    for file in files {
      if let start = ByteSearch.first(needle, in: file.bytes) {
        return file.location(start..<start + needle.count)
      }
    }
    return tree.file(at: "\(folder)/contract.yml").map { $0.location(0..<0) }
  }
}
