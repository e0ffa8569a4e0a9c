import Diagnostics
import Loading
import Model
import SiteReading
import Testing
import Validation

@testable import Keeping

/// A contract is read as it was written, down to its last field.
@Suite struct KeptContractTests {
  /// Everything that a value holds, also what only itself can see, line by line in any order.
  private func lines(of value: some Any) -> [String] {
    var text = ""
    dump(value, to: &text)
    return text.split(separator: "\n").map { line in
      // What has parts is described by them, in lines of their own; the sign before a number is that of references.
      String(line.split(separator: line.contains("▿") ? "(" : "#")[0].split(separator: "#")[0])
    }.sorted()
  }

  @Test(
    "All contracts of the fictional sites and of the repository's",
    arguments: ["over-time", "three-languages", "one-language", "disagreeing", nil]) func contracts(
      fixture: String?
    ) throws
  {
    let tree = try fixture.map { try FixtureTree.valid($0) } ?? FixtureTree.ofRepository()
    var diagnostics: [Diagnostic] = []
    let site = try #require(SiteValidator.validate(tree, today: nil, into: &diagnostics).site)
    for contract in site.contracts {
      var writer = KeptWriter(naming: tree.content)
      contract.keep(in: &writer)
      var reader = KeptReader(writer.bytes[...], naming: tree.content)
      let read = try Contract(&reader)
      #expect(reader.bytes.isEmpty)
      let (own, kept) = (lines(of: contract), lines(of: read))
      #expect(own.count > 200 && own.difference(from: kept).isEmpty)
    }
  }
}
