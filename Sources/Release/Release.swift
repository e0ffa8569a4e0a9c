import Diagnostics
public import Ground
public import Loading
import Syntax

/// What of a site its readers see on a day: not the drafts of its authors, nor what is to come out later.
///
/// News, pages of prose, contracts and actions wait as a whole, by `draft` and `publish-on` in the header of their
/// original, threads by the same keys; results of indicators by their `embargo`. With an action goes what the data
/// of its contract say of it, and with what waits the steps of threads that lead to it.
///
/// What is written wrong waits for nothing here: it is told where it is read.
public struct Release {
  /// Who reads the site.
  public enum Readers: Sendable {
    /// Those who write it, who see everything.
    case authors
    /// Everybody else.
    case everyone
  }

  /// The files that they see.
  public let tree: SourceTree

  /// What readers see on a day, or on that of the content.
  public init(of tree: SourceTree, to readers: Readers, on day: Day?) {
    let site = tree.file(at: "Content/site.yml").flatMap { Self.node(of: $0) }
    guard let site, let language = site.entry("languages")?.value.items.first?.text else {
      self.tree = tree
      return
    }
    let day = day ?? site.entry("updated")?.value.text.flatMap { Day(iso: $0) }
    let wholes = Self.folders.flatMap { Self.waiting(in: $0, of: tree, language, on: day) }
    let contracts = tree.listing(of: Self.contracts).folders.map { "\(Self.contracts)/\($0)" }
    let parts = Workers.map(contracts.filter { path in !wholes.contains { $0.path == path } }) {
      contract in
      let actions = Self.waiting(in: "\(contract)/actions", of: tree, language, on: day)
      let names = Set(actions.map { String($0.path.split(separator: "/").last ?? "") })
      let results = Self.results(in: "\(contract)/indicators.json", of: tree)
      return (
        withheld: actions + results.filter { $0.reason.holds(on: day) },
        shown: names.isEmpty ? [] : Self.data(of: contract, without: names, in: tree)
      )
    }
    let (withheld, shown) = (wholes + parts.flatMap(\.withheld), parts.flatMap(\.shown))
    let folders = withheld.filter(\.part.isEmpty).map { ($0.path, $0.reason) }
    let threads = Self.threads(in: tree, without: Dictionary(uniqueKeysWithValues: folders)) {
      $0.holds(on: day)
    }
    // A site without a day is refused.
    self.tree = tree.withholding(
      Withholding(
        on: readers == .authors ? nil : day, withheld + threads.withheld,
        showing: shown + [threads.file].compactMap(\.self)))
  }

  static let contracts = "Content/contracts"
  private static let folders = ["Content/updates", "Content/pages", contracts]
}

extension Release {
  /// The folders in one whose original says that they wait.
  private static func waiting(
    in folder: String, of tree: SourceTree, _ language: String, on day: Day?
  ) -> [Withheld] {
    tree.listing(of: folder).folders.compactMap { name in
      let path = "\(folder)/\(name)"
      return tree.file(at: "\(path)/\(language).md").flatMap(reason).flatMap {
        $0.holds(on: day) ? Withheld(path: path, reason: $0) : nil
      }
    }
  }

  /// Why the thing waits whose original this is; nothing where its header says nothing of it.
  private static func reason(_ file: SourceFile) -> Withheld.Reason? {
    guard mayHold(file.bytes[..<headerEnd(of: file)]) else { return nil }
    var ignored: [Diagnostic] = []
    return FrontMatter.split(file, into: &ignored).flatMap { reason($0.header) }
  }

  /// Where the header ends at the latest: at a line of three dashes and blanks, else with the file.
  private static func headerEnd(of file: SourceFile) -> Int {
    let fence = Array("\n---".utf8)
    var start = 0
    while let place = ByteSearch.first(fence, in: file.bytes, from: start) {
      start = place + fence.count
      guard start < file.bytes.count, file.bytes[start] > 0x20 else { return place }
    }
    return file.bytes.count
  }

  /// Why the thing waits that has these keys.
  static func reason(_ keys: SyntaxNode?) -> Withheld.Reason? {
    if keys?["draft"]?.text == "true" { return .draft }
    return keys?["publish-on"]?.text.flatMap { Day(iso: $0) }.map { .until($0) }
  }

  /// The results of a contract that wait.
  private static func results(in path: String, of tree: SourceTree) -> [Withheld] {
    guard let file = tree.file(at: path), mayHold(file.bytes[...], ["embargo"]) else { return [] }
    var ignored: [Diagnostic] = []
    let root = JSONSyntax.parse(file, into: &ignored)
    return (root?.entry("indicators")?.value.items ?? []).flatMap { indicator -> [Withheld] in
      guard let id = indicator.entry("id")?.value.text,
        case .mapping(let years) = indicator.entry("results")?.value.value
      else { return [] }
      return years.compactMap { year in
        year.value.entry("embargo")?.value.text.flatMap { Day(iso: $0) }.map {
          Withheld(path: path, part: [id, year.key.value], reason: .until($0))
        }
      }
    }
  }

  static func node(of file: SourceFile) -> SyntaxNode? {
    var ignored: [Diagnostic] = []
    return YAMLSyntax.parse(file, into: &ignored)
  }

  /// Whether bytes may hold a key that keeps something from readers, which few do: only those are read twice.
  ///
  /// What has a backslash may spell any word by escapes.
  static func mayHold(
    _ bytes: ArraySlice<UInt8>, _ words: [String] = ["draft", "publish-on"]
  ) -> Bool {
    let bytes = Array(bytes)
    return (words + ["\\"]).contains { ByteSearch.first(Array($0.utf8), in: bytes) != nil }
  }
}

extension Withheld.Reason {
  /// Whether it still holds on a day; where none is known, nothing that has a day comes out.
  fileprivate func holds(on day: Day?) -> Bool {
    switch self {
    case .draft: true
    case .until(let release): day.map { release > $0 } ?? true
    }
  }
}
