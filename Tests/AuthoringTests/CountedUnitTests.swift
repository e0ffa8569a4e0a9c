import Diagnostics
import Syntax
import Testing

@testable import Authoring

@Suite("What a unit is tells what is typed") struct CountedUnitTests {
  @Test(
    "decimals and money are taken where they can be meant",
    arguments: [
      (#"{"unit": "percent"}"#, "12,5 %", "12 €"), (#"{"unit": {"fr": "heures"}}"#, "12,5", "12 €"),
      (#"{"unit": {"fr": "€ par habitant"}}"#, "12,5 €", nil),
      (#"{"unit": {"fr": "naissances pour 1 000 habitants"}}"#, "12,5", "12 $"),
      (#"{"unit": {"fr": "repas"}, "results": {"2024": {"value": 1.5}}}"#, "12,5", "12 euros"),
      (#"{"unit": {"fr": {"one": "journée", "other": "Années"}}}"#, "12,5", "12 eur"),
      (#"{"unit": {"fr": "ménages"}}"#, "1 200 ", "12,5"), (#"{"unit": "repas"}"#, "12,0", "12,5"),
      (#"{"unit": {"fr": "jours"}, "persons": true}"#, "12", "12,5"),
      (#"{"unit": {"fr": "repas"}}"#, "12", "12 %"), ("{}", "12,5 €", nil),
    ]) func typed(thing: String, taken: String, refused: String?) throws
  {
    var found: [Diagnostic] = []
    let node = try #require(JSONSyntax.parse(SourceFile(path: "a.json", text: thing), into: &found))
    let unit = CountedUnit(of: node)
    #expect(throws: Never.self) { try unit.number(taken) }
    if let refused { #expect(throws: AuthoringFault.self) { try unit.number(refused) } }
  }
}
