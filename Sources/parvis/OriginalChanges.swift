import Consistency
import Diagnostics

/// Tells what of an original has changed since a translation of it was last marked.
enum OriginalChanges {
  /// What is said above the two texts; nothing of a translation that follows its original.
  static func text(
    of translation: Translation, since then: SourceFile?, in language: DiagnosticLanguage
  ) -> String {
    guard translation.state == .behind else { return "" }
    let path = quoted(path: translation.original.path)
    guard let then else {
      return Message(
        "\(path) a changé depuis cette traduction. Ce qu’il disait alors n’est pas gardé ici\u{202F}; si le dossier est suivi par Git, 'git log -p -- \(translation.original.path)' le montre. 'parvis translate --mark-current' le gardera la prochaine fois.",
        "\(path) has changed since this translation. What it said then is not kept here; where the folder is kept in Git, 'git log -p -- \(translation.original.path)' shows it. 'parvis translate --mark-current' will keep it the next time."
      )[language] + "\n\n"
    }
    let head = Message(
      "Ce qui a changé dans \(path) depuis cette traduction (- avant, + maintenant)\u{A0}:",
      "What has changed in \(path) since this translation (- before, + now):")
    let changed = lines(from: lines(of: then), to: lines(of: translation.original))
    return head[language] + "\n" + changed.map { printable($0) + "\n" }.joined() + "\n"
  }

  /// The lines that went and those that came, where they stand.
  private static func lines(from old: [String], to new: [String]) -> [String] {
    let difference = new.difference(from: old)
    var (gone, come): (Set<Int>, Set<Int>) = ([], [])
    for change in difference {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    var (told, index): ([String], Int) = ([], 0)
    for (offset, line) in new.enumerated() {
      while gone.contains(index) {
        told.append("- \(old[index])")
        index += 1
      }
      if come.contains(offset) { told.append("+ \(line)") } else { index += 1 }
    }
    return told + old[index...].map { "- \($0)" }
  }

  /// The lines that say something, whatever system ends them.
  private static func lines(of file: SourceFile) -> [String] {
    file.text(in: 0..<file.bytes.count).split(whereSeparator: \.isNewline).map(String.init)
  }
}
