import Diagnostics
import Ground
import Loading
import Model
import Rendering
import SiteReading
import Testing
import Validation

/// No number of the content can be changed alone without a rule or an expectation telling.
///
/// First each value is changed by itself, and the contract is validated: most changes break a rule.
/// Then those that break none are changed all at once, each to a value of its own that stands nowhere
/// else, and the pages that expectations name are made once: the place of each must show its new
/// value where the document's was expected. A value that is printed at no such place is reported.
@Suite("Changes of single values") struct MutationTests {
  private static let contracts = ["2020", "2022", "2023", "2024-2027"]

  private let tree: SourceTree

  init() throws { tree = try FixtureTree.ofRepository() }

  @Test("the skeleton of a contract has no error of its own", arguments: contracts) func skeletons(
    contract: String
  ) throws {
    for name in ["budget.json", "obligations.yml"] {
      let file = tree.file(at: "Content/contracts/\(contract)/\(name)")
      #expect(try !tree.skeleton(of: contract, around: #require(file)).isFaulty)
    }
  }

  @Test("the reader of values finds every number and day of a file") func values() {
    let json = #"{"a": 12, "b": {"2024": 3.5}, "c": "2024-03-28", "d": "12, not", "e": "x: 4"}"#
    let found = ContentValue.values(of: SourceFile(path: "a.json", text: json + "\n"))
    #expect(found.map(\.text) == ["12", "3.5", "2024-03-28"])
    let yaml = "years: [2024, 2025]\n- due: 2024-03-31\n  value: 14.2\n  when: mars 2024\n"
    let lines = ContentValue.values(of: SourceFile(path: "a.yml", text: yaml))
    #expect(lines.map(\.text) == ["2024", "2025", "2024-03-31", "14.2"])
    #expect(lines.map(\.line) == [1, 1, 2, 3])
  }

  @Test("each amount, result, date and vote is held by a rule or by what a document prints")
  func held() async throws {
    let markers = await survivors()
    let replaced = markers.map { "\($0.mutation.value.text) \($0.mutation.replacement)" }
    #expect(Set(replaced).count == replaced.count, "each change can be told from the others")
    let differences = try differences(after: markers.map(\.mutation))
    let unheld = markers.filter { marker in
      !["fr", "en"].allSatisfy { language in
        differences.contains { $0.language == language && $0.shows(marker) }
      }
    }
    #expect(unheld.map(\.mutation.value.description) == [])
  }
}

extension MutationTests {
  /// What a place prints instead of what is expected.
  private struct Difference {
    let language: String
    let printed: [String]
    let expected: [String]

    /// Whether a changed value is printed where it was not expected.
    func shows(_ marker: Marker) -> Bool {
      zip(printed, expected).contains { marker.isShown(by: $0, insteadOf: $1, in: language) }
    }
  }

  /// What the places of the expectations print instead of what is expected, after some changes.
  private func differences(after mutations: [ContentMutation]) throws -> [Difference] {
    let tree = tree.applying(mutations)
    let site = try BuiltSite(tree: tree, asOf: Day(iso: "2026-11-21"), tolerating: .warning)
    return try PrintedExpectations.all().flatMap { entry in
      try ["fr", "en"].compactMap { language in
        let path = try site.path(of: entry.place.page, in: language)
        let printed = entry.place.printed(on: try site.page(path)) ?? []
        guard let expected = entry.texts[language], printed != expected else { return nil }
        return Difference(language: language, printed: printed, expected: expected)
      }
    }
  }

  /// A change for each value of which one breaks no rule.
  private func survivors() async -> [Marker] {
    await withTaskGroup(of: [Marker].self) { group in
      for contract in Self.contracts {
        for file in tree.files(under: "Content/contracts/\(contract)") where file.isNumeric {
          let skeleton = tree.skeleton(of: contract, around: file)
          group.addTask { await Self.survivors(of: file, in: skeleton) }
        }
      }
      let documents = tree.file(at: "Content/documents.yml").map(ContentValue.values) ?? []
      let survivors = await group.reduce(into: Marker.all(of: documents)) { $0 += $1 }
      let free = Marker.all(of: survivors.filter(\.isUnique).map(\.mutation.value))
      return free + survivors.filter { !$0.isUnique }
    }
  }

  /// Where all values of a file can be changed at once without an error, each of them could; else each
  /// is tried by itself.
  private static func survivors(of file: SourceFile, in skeleton: SourceTree) async -> [Marker] {
    let markers = Marker.all(of: ContentValue.values(of: file).filter { !file.isCoordinate($0) })
    guard skeleton.applying(markers.map(\.mutation)).isFaulty else { return markers }
    return await withTaskGroup(of: Marker?.self) { group in
      for marker in markers { group.addTask { survivor(marker, in: skeleton) } }
      return await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
    }
  }

  /// A value that can be changed to a neighbor of it, if possible to one that stands nowhere else.
  private static func survivor(_ marker: Marker, in skeleton: SourceTree) -> Marker? {
    let neighbor = ContentMutation.neighbors(of: marker.mutation.value).first {
      !skeleton.applying([$0]).isFaulty
    }
    return neighbor.map { neighbor in
      skeleton.applying([marker.mutation]).isFaulty ? Marker(mutation: neighbor) : marker
    }
  }
}

extension SourceFile {
  /// Whether the values of a file are those of a contract.
  fileprivate var isNumeric: Bool { path.hasSuffix(".json") || path.hasSuffix(".yml") }

  /// Whether a value is no figure of a document: the year of a total, which says where the amount
  /// belongs, or the least share of a funder, which another test holds.
  fileprivate func isCoordinate(_ value: ContentValue) -> Bool {
    let before = text(in: 0..<value.range.lowerBound)
    return path.hasSuffix("/budget.json")
      && (before.hasSuffix(#""percent": "#) || before.hasSuffix(#""year": "#))
  }
}
