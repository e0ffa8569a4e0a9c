public import Model

/// What things are called in the versions of a site, gone ones too.
public struct ThingNames: Sendable {
  /// What is named, by the texts of its columns.
  private struct Thing: Hashable {
    let names: [String?]
    let language: String
  }

  private let names: [Thing: String]

  /// The names that versions have, of which the first that names a thing counts.
  public init(of versions: [Snapshot]) {
    names = versions.reduce(into: [:]) { names, version in
      for record in version.records where record.key.kind == .name {
        guard let language = record.key[.language] else { continue }
        let thing = Thing(names: Self.columns.map { record.key[$0] }, language: language)
        if names[thing] == nil { names[thing] = record.value }
      }
    }
  }

  private static let columns: [Snapshot.Column] = [.contract, .action, .item, .funder]

  /// The name of the thing that a column of a line names, in the first of these languages that has one.
  public func name(
    of column: Snapshot.Column, in key: Snapshot.Key, _ languages: [Language]
  ) -> String? {
    guard key[column] != nil else { return nil }
    let wanted: [Snapshot.Column] =
      switch column {
      case .action: [.contract, .action]
      case .item: [.contract, .action, .item]
      case .funder: [.contract, .funder]
      default: [.contract]
      }
    let texts = Self.columns.map { wanted.contains($0) ? key[$0] : nil }
    return languages.lazy.compactMap { names[Thing(names: texts, language: $0.code)] }.first
  }
}
