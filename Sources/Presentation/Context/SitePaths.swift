public import Ground
public import Model

/// Where each page of a site lies, in each language.
public struct SitePaths: Sendable {
  private let pages: [Destination]
  /// The number of each page.
  private let numbers: [Destination: Int]
  /// Their paths in each language.
  private let paths: [Language: [String]]
  /// The part of the content by which the paths of each are told: that of neighbors is one.
  private let partsOfPages: [Part]
  /// The parts of the content that paths are.
  public let parts: [Part]
  private let longestPath: (count: Int, part: Part)

  /// Takes the pages of a site in their order, and their paths in every language.
  public init(of pages: [Destination], _ paths: [Language: [String]]) {
    let neighbors = pages.map(Neighbors.init)
    var hashes: [Neighbors: ByteHash] = [:]
    for language in paths.keys.sorted(by: { $0.code < $1.code }) {
      for (neighbors, path) in zip(neighbors, paths[language] ?? []) {
        hashes[neighbors, default: ByteHash()].append(text: path)
      }
    }
    let parts = hashes.reduce(into: [:]) { $0[$1.key] = Part($1.key.name, $1.value) }
    self.pages = pages
    numbers = Dictionary(zip(pages, pages.indices)) { first, _ in first }
    self.paths = paths
    partsOfPages = neighbors.compactMap { parts[$0] }
    let longest = paths.values.lazy.joined().map(\.utf8.count).max() ?? 0
    longestPath = (longest, Part("#longest-path", describing: longest))
    self.parts = parts.values + [longestPath.part]
  }

  /// The path of a page from the site's root.
  public func path(of destination: Destination, in language: Language) -> String {
    guard let number = numbers[destination], let paths = paths[language] else {
      preconditionFailure("every page has a path in every language, \(destination) has none")
    }
    return partsOfPages[number].read(paths[number])
  }

  /// How many pages have each path in a language, but for those of the author's own prose, which are named in
  /// content.
  public func counts(in language: Language) -> [String: Int] {
    var counts: [String: Int] = [:]
    counts.reserveCapacity(pages.count)
    for (page, path) in zip(pages, paths[language] ?? []) {
      if case .page = page { continue }
      counts[path, default: 0] += 1
    }
    return counts
  }

  /// How many bytes the longest path has.
  public var longest: Int { longestPath.part.read(longestPath.count) }

  /// The path of the home page at the root.
  public static let root = "index.html"

  /// The path of the stylesheet.
  public static let stylesheet = "theme/style.css"

  /// The path of an asset of the theme.
  public static func asset(_ name: String) -> String { "theme/\(name)" }

  /// The path of a file published as it is.
  public static func attachment(_ name: String) -> String { "documents/\(name)" }
}

/// Pages whose paths are read together: of a contract that another page leads to, only its own page.
private enum Neighbors: Hashable {
  case contract(Contract.ID)
  case partsOfContract(Contract.ID)
  case rest

  init(of page: Destination) {
    switch page {
    case .contract(let contract): self = .contract(contract)
    case .area(let contract, _), .action(let contract, _), .easyToRead(let contract, _),
      .budget(let contract), .indicators(let contract), .report(let contract, _),
      .discrepancies(let contract), .diagnosis(let contract), .booklet(let contract),
      .chart(let contract, _), .contractData(let contract):
      self = .partsOfContract(contract)
    case .home, .threads, .thread, .threadChart, .comparison, .updates, .update, .easyToReadList,
      .glossary, .documents, .document, .data, .changes, .method, .missing, .page, .alphabet,
      .siteMap:
      self = .rest
    }
  }

  /// The name of the part of the content that their paths are.
  var name: String {
    switch self {
    case .contract(let contract): "contracts/\(contract.rawValue)#path"
    case .partsOfContract(let contract): "contracts/\(contract.rawValue)#paths"
    case .rest: "#paths"
    }
  }
}
