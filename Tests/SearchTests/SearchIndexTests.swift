import Search
import Testing

@Suite("What is searched for is found by its words") struct SearchIndexTests {
  @Test(
    "words are small letters without accents, and no single letters",
    arguments: [
      ("L’Éducation d’une œuvre", ["education", "une", "oeuvre"]),
      ("ASLL – 2 200", ["asll", "2", "200"]), ("e\u{301}te\u{301} Straße", ["ete", "strasse"]),
      ("السكن", ["السكن"]), ("", []),
    ]) func words(text: String, words: [String])
  { #expect(SearchWords.words(in: text) == words) }

  private func files(_ entries: [SearchEntry]) -> [String: String] {
    let index = SearchIndex(
      of: entries, endings: [("aux", "al"), ("s", "")], synonyms: [["Chômage", "emploi"]])
    return index.files.reduce(into: [:]) { $0[$1.name] = String(decoding: $1.bytes, as: UTF8.self) }
  }

  @Test("titles count more than texts, and each word stands under its first letter") func weights()
  {
    let files = files([
      SearchEntry(
        "Se loger", at: "fr/a.html", context: "Axe 2", summary: "Un toit.", texts: ["Loger, loger."]
      ), SearchEntry("Été", at: "fr/b.html#x", context: "", texts: ["toit </script>"]),
    ])
    #expect(files["terms-l.js"] == "parvisSearch(\"terms-l\", {\"loger\":[0,14]});\n")
    #expect(files["terms-t.js"] == "parvisSearch(\"terms-t\", {\"toit\":[0,3,1,1]});\n")
    #expect(files["terms-e.js"] == "parvisSearch(\"terms-e\", {\"ete\":[1,12]});\n")
    #expect(
      files["entries-0.js"]
        == "parvisSearch(\"entries-0\", [\n  [\"Se loger\",\"fr/a.html\",\"Axe 2\",\"Un toit.\"],\n"
        + "  [\"Été\",\"fr/b.html#x\",\"\",\"\"]\n]);\n")
    #expect(
      files["settings.js"] == "parvisSearch(\"settings\", {\"count\":2,\"size\":100,\"endings\":"
        + "[[\"aux\",\"al\"],[\"s\",\"\"]],\"synonyms\":[[\"chomage\",\"emploi\"]]});\n")
  }

  @Test("words stand in the order of their bytes, each with the entries that have it in theirs")
  func order() {
    let files = files([
      SearchEntry("territoires territoire", at: "a", context: "", texts: ["Tôt", "tot", "à t"]),
      SearchEntry("Terre", at: "b", context: "", summary: "territoriaux, territoire"),
      SearchEntry("ترس", at: "c", context: "", texts: ["terre ترس ألف"]),
    ])
    #expect(
      files["terms-t.js"]
        == "parvisSearch(\"terms-t\", {\"terre\":[1,12,2,1],\"territoire\":[0,12,1,3],"
        + "\"territoires\":[0,12],\"territoriaux\":[1,3],\"tot\":[0,2]});\n")
    #expect(
      files["terms-other.js"] == "parvisSearch(\"terms-other\", {\"ألف\":[2,1],\"ترس\":[2,13]});\n")
    #expect(files["terms-a.js"] == nil)
  }

  @Test("entries lie in files of a hundred") func chunks() {
    let files = files((0..<201).map { SearchEntry("Page \($0)", at: "\($0)", context: "") })
    #expect(
      files.keys.filter { $0.hasPrefix("entries") }.sorted() == (0..<3).map { "entries-\($0).js" })
    #expect(
      files["entries-2.js"]
        == "parvisSearch(\"entries-2\", [\n  [\"Page 200\",\"200\",\"\",\"\"]\n]);\n")
  }
}
