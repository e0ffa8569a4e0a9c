import Testing

@testable import Syntax

@Suite("French words for English keys and words") struct FrenchWordsTests {
  @Test(
    "a French word says its key, with or without accents, one or many",
    arguments: [
      ("avenants", "amendments", ["amount", "amendments", "lines"]),
      ("baisse", "down", ["up", "down", "stable"]), ("Résumé", "summary", ["title", "summary"]),
      ("resume", "summary", ["title", "summary"]),
      ("financeurs", "funders", ["funders", "stages"]),
      ("date_de_publication", "publish-on", ["publish-on"]), ("titel", "title", ["title", "text"]),
      ("bugdet", "budget", ["budget"]), ("avenantz", "amendments", ["amendments"]),
    ]) func meant(written: String, word: String, candidates: [String])
  { #expect(FrenchWords.meant(by: written, in: candidates) == word) }

  @Test("a word that says nothing is guessed to be nothing") func none() {
    #expect(FrenchWords.meant(by: "xyzzy", in: ["title", "text"]) == nil)
    // A key of another place, though it is a French word for this one too.
    #expect(FrenchWords.meant(by: "source", in: ["document", "place"]) == nil)
  }
}
