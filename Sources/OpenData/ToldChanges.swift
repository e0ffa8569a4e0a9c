import Ground
import Model
import Versions

/// What changed from version to version, in parts that pages read apart: a figure that changes again makes no
/// page anew that shows none of its contract.
struct ToldChanges: Sendable {
  /// What changed; nothing where no version was kept, which is read too.
  private let history: History?
  /// All that is said of it.
  private let whole: Part
  /// In how many versions readers find something new, of each contract and of all.
  private let counts: Part
  /// Whether anything was altered.
  private let isAltered: Part
  /// What was altered of each contract.
  private let altered: [String: Part]

  /// Takes what changed from version to version of a site.
  init(_ history: History?, of site: Site) {
    self.history = history
    let (contracts, files) = (site.contracts.map(\.id), site.versions.files.value)
    whole = Part(
      "versions#changes", telling: history.map { Self.hash(of: $0, files) } ?? ByteHash())
    counts = Part(
      "versions#counts", describing: ([nil] + contracts).map { history?.versionCount(of: $0) ?? 0 })
    isAltered = Part("versions#altered", describing: history?.hasAlterations ?? false)
    let own = Dictionary(grouping: history?.alterations ?? [:]) { $0.key[.contract] ?? "" }
    altered = contracts.reduce(into: [:]) { parts, contract in
      let found = own[contract.rawValue] ?? []
      parts[contract.rawValue] = Part(
        "versions#altered/\(contract.rawValue)",
        describing: found.sorted { $0.key < $1.key }.map { Self.described($0.value) })
    }
  }

  /// All parts.
  var parts: [Part] { [whole, counts, isAltered] + altered.values }

  /// All of it.
  var all: History? { whole.read(history) }

  /// In how many versions readers find something new of a contract, or of any.
  func versionCount(of contract: Contract.ID?) -> Int {
    counts.read(history?.versionCount(of: contract) ?? 0)
  }

  /// Whether any figure was altered.
  var hasAlterations: Bool { isAltered.read(history?.hasAlterations ?? false) }

  /// The last change of a figure that altered a value that was known.
  func alteration(of key: Snapshot.Key) -> History.Alteration? {
    altered[key[.contract] ?? ""]?.read(history?.alterations[key])
  }

  /// The hash of all of it: the versions that were kept and what is said now make it, and what of it is told is told
  /// of what its changes are about.
  private static func hash(of history: History, _ files: UInt64) -> ByteHash {
    var hash = ByteHash()
    hash.append(number: files)
    hash.append(history.current)
    for version in history.versions {
      hash.append(text: version.id.text)
      for change in version.changes { hash.append(change.key) }
    }
    return hash
  }

  private static func described(_ alteration: History.Alteration) -> [Any] {
    let change = alteration.change
    return [
      alteration.version, alteration.number, change.key, change.before as Any, change.after as Any,
      change.reason?.words as Any, change.reason?.source as Any,
    ]
  }
}
