import Consistency
import Diagnostics
import Layout
import Model
import Syntax

extension Reading {
  /// Notes the translations of a text, those that are there and those that lack.
  func note(_ versions: Versions, _ source: SourceDigest, _ states: [Language: Bool]) {
    let original = versions.original
    for language in languages.dropFirst() {
      let version = versions.translations.first { $0.language == language }
      let name = original.file.name.dropFirst(original.language.code.utf8.count)
      let folder = original.file.path.dropLast(original.file.name.count)
      ledger.note(
        Translation(
          original.file, in: language, at: "\(folder)\(language.code)\(name)", file: version?.file,
          state: state(of: version, original, states[language]), digest: source))
    }
  }

  /// By what is recorded; else by the days on which the two were last changed.
  private func state(
    of version: ProseFile?, _ original: ProseFile, _ isCurrent: Bool?
  ) -> Translation.State {
    guard let version else { return .missing }
    if let isCurrent { return isCurrent ? .current : .behind }
    let days = [original, version].map { $0.header?.entry("updated")?.value.text }
    guard let source = days[0], let own = days[1], own < source else { return .unrecorded }
    return .behind
  }
}
