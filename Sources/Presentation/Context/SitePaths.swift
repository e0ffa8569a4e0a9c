public import Ground
public import Model

/// Where each page of a site lies, in each language.
public struct SitePaths: Sendable {
  /// A path, and the part of the content by which it is told: those of neighbors are one.
  private typealias Place = (path: String, part: Part)

  private let places: [Language: [Destination: Place]]
  /// The parts of the content that paths are.
  public let parts: [Part]
  private let longestPath: (count: Int, part: Part)

  /// Takes the pages of a site in their order, and the path of every page in every language.
  public init(of pages: [Destination], _ paths: [Language: [Destination: String]]) {
    var hashes: [Neighbors: ByteHash] = [:]
    for language in paths.keys.sorted(by: { $0.code < $1.code }) {
      for page in pages {
        hashes[Neighbors(of: page), default: ByteHash()].append(text: paths[language]?[page] ?? "")
      }
    }
    let parts = hashes.reduce(into: [:]) { $0[$1.key] = Part($1.key.name, $1.value) }
    places = paths.mapValues { paths in
      paths.reduce(into: [:]) { places, entry in
        guard let part = parts[Neighbors(of: entry.key)] else { return }
        places[entry.key] = (entry.value, part)
      }
    }
    let longest = paths.values.lazy.flatMap(\.values).map(\.utf8.count).max() ?? 0
    longestPath = (longest, Part("#longest-path", describing: longest))
    self.parts = parts.values + [longestPath.part]
  }

  /// The path of a page from the site's root.
  public func path(of destination: Destination, in language: Language) -> String {
    guard let place = places[language]?[destination] else {
      preconditionFailure("every page has a path in every language, \(destination) has none")
    }
    return place.part.read(place.path)
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
