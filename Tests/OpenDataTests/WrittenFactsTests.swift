import Ground
import Model
import Testing

@testable import OpenData

@Suite("What figures have in common is written once") struct WrittenFactsTests {
  private static let languages = [Language("fr"), Language("en")]

  private static func text(_ french: String, _ english: String) -> Localized<String> {
    Localized(french, in: languages[0], translations: [(languages[1], english)])
  }

  /// A figure of an action, written at a place of a document.
  private static func fact(
    _ contract: String, label: Localized<String>?, year: Int?, _ value: Fact.Value,
    qualifiers: [String] = [], at place: Localized<String>
  ) -> Fact {
    Fact(
      place: Fact.Place(
        table: "indicators", contract: Contract.ID(contract), action: Action.ID("a"), label: label,
        year: year, funder: Funder.ID("etat")), measure: "result", value: value,
      measured: .unit(.percent), stages: [], qualifiers: qualifiers, discrepancies: [],
      sources: [Source(document: Document.ID("report"), place: place)])
  }

  private static let facts = [
    fact("one", label: text("mot", "word"), year: 2024, .number(Number(1)), at: text("p", "p")),
    fact("one", label: text("mot", "word"), year: 2025, .number(Number(1)), at: text("p", "p")),
    fact("one", label: text("mot", "term"), year: 2025, .none(.notDue), at: text("p", "page")),
    // One letter with its mark, then the letter and the mark: the same text to Swift.
    fact("one", label: text("\u{E9}", "e"), year: 2025, .none(.notDue), at: text("\u{E9}", "p")),
    fact(
      "one", label: text("e\u{301}", "e"), year: 2025, .none(.notDue), at: text("e\u{301}", "p")),
    fact("two", label: text("mot", "term"), year: 2025, .none(.notDue), at: text("p", "page")),
    fact("two", label: nil, year: nil, .none(.notDue), qualifiers: ["persons"], at: text("q", "q")),
    fact("two", label: nil, year: nil, .code("x"), qualifiers: ["persons"], at: text("q", "q")),
  ]

  private static func written(_ facts: [Fact]) -> WrittenFacts {
    WrittenFacts(facts, in: languages) { group, fact, bytes in
      let cells = FactColumn.all(of: group, in: languages).map { fact.cell(in: $0, currency: "€") }
      CSVWriter(.programs).append(cells, as: group, to: &bytes)
    }
  }

  @Test("each figure is written as it is alone, whatever stands before it") func alone() {
    let all = Self.written(Self.facts)
    for (index, fact) in Self.facts.enumerated() {
      #expect(all[index..<index + 1] == Self.written([fact])[0..<1])
    }
  }

  @Test("figures that follow each other are one piece") func together() {
    let all = Self.written(Self.facts)
    #expect(Array(all[1..<3]) == Array(all[1..<2]) + all[2..<3])
    #expect(all[2..<2].isEmpty)
  }

  @Test("texts are the same to the byte only") func exact() {
    let marked = Self.written(Self.facts)[4..<5]
    #expect(marked.contains(0xCC) && !marked.contains(0xC3))
  }

  @Test("every column stands in one group, in the order of all") func groups() {
    #expect(ColumnGroup.allCases.flatMap(\.positions) == Array(FactColumn.Name.allCases.indices))
  }

  @Test("figures are a list in JSON, one a line, empty where there is none") func json() {
    let writer = JSONFacts(languages: Self.languages, currency: "€")
    let facts = WrittenFacts(Array(Self.facts.suffix(2)), in: Self.languages, by: writer.append)
    let start =
      #"{"table":"indicators","contract":"two","action":"a","funder":"etat","measure":"result","value":null,"#
      + #""unit":{"fr":"%","en":"%"},"#
    let end = #""qualifier":"persons","source":"report","place":{"fr":"q","en":"q"}}"#
    let list = { (ranges: [Range<Int>]) in
      JSONValue.object([("a", .null)]).file(with: "b") { bytes in
        writer.append(listOf: { for range in ranges { $0 += facts[range] } }, to: &bytes)
      }
    }
    #expect(
      String(decoding: list([0..<1, 1..<2]), as: UTF8.self) == """
        {"a": null, "b": [
          \(start)"status":"not_due",\(end),
          \(start)"text":{"fr":"x","en":"x"},"status":"determined",\(end)
        ]}

        """)
    #expect(list([]) == Array("{\"a\": null, \"b\": []}\n".utf8))
  }
}
