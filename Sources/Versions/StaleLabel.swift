public import Model

/// A name that was written anew since the last version that was kept, and its translation was not.
public struct StaleLabel: Sendable {
  /// The contract, and the action, indicator or funder of it, by their names in the content.
  public let thing: [String]
  /// The language of the translation.
  public let language: Language
  /// What the original said.
  public let before: String
  /// What it says.
  public let after: String
  /// What the translation says.
  public let translation: String
}

extension Snapshot {
  /// The names whose original this version says otherwise than an earlier one, and whose translations it does
  /// not; the languages are those of the site, the original first.
  public func staleLabels(since kept: Snapshot, in languages: [Language]) -> [StaleLabel] {
    let (old, new) = (kept.names, names)
    let original = languages[0].code
    return new.keys.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { thing -> [StaleLabel] in
      guard let now = new[thing], let then = old[thing], let before = then[original],
        let after = now[original], before != after
      else { return [] }
      return languages.dropFirst().compactMap { language in
        guard let translation = now[language.code], then[language.code] == translation else {
          return nil
        }
        return StaleLabel(
          thing: thing, language: language, before: before, after: after, translation: translation)
      }
    }
  }

  /// The names that it has, by what they name and their languages.
  private var names: [[String]: [String: String]] {
    records.reduce(into: [:]) { names, record in
      guard record.key.kind == .name, let language = record.key[.language] else { return }
      let thing = [Column.contract, .action, .item, .funder].compactMap { record.key[$0] }
      names[thing, default: [:]][language] = record.value
    }
  }
}
