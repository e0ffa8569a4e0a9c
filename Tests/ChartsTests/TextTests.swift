import Charts
import TestSupport
import Testing

@Suite("Text is measured and broken without a browser") struct TextTests {
  private let measure = TextMeasure(.label)

  @Test(
    "marks over letters and invisible characters take no room",
    arguments: [
      ("e\u{301}", "e"), ("ב\u{5B8}", "ב"), ("ب\u{64E}", "ب"), ("a\u{200D}\u{2066}\u{FE0F}", "a"),
    ]) func zeroWidth(text: String, bare: String)
  { #expect(measure.width(of: text) == measure.width(of: bare)) }

  @Test(
    "every script has a width that is ample and not absurd",
    arguments: ["Élève", "Ωμέγα", "Жизнь", "الحقوق", "זכויות", "社会保障", "सामाजिक", "€ % − « »"])
  func scripts(text: String) {
    let perScalar = measure.width(of: text) / Double(text.unicodeScalars.count) / 13
    #expect((0.25...1.3).contains(perScalar))
  }

  @Test("bold is wider than regular") func bold() {
    #expect(TextMeasure(.strongLabel).width(of: "332 500 €") > measure.width(of: "332 500 €"))
  }

  @Test(
    "lines break at spaces and never at no-break spaces",
    arguments: [
      ("Dijon métropole", 90.0, ["Dijon", "métropole"]),
      ("332\u{202F}500\u{A0}€ par an", 80, ["332\u{202F}500\u{A0}€", "par an"]),
      ("Saint-Apollinaire", 90, ["Saint-", "Apollinaire"]), ("un  deux", 200, ["un deux"]),
      ("社会保障", 30, ["社会", "保障"]), ("une ligne\nune autre", 200, ["une ligne", "une autre"]),
      ("", 200, []),
    ]) func breaking(text: String, width: Double, expected: [String])
  {
    let wrapped = measure.wrap(text, width: width, atMost: 9)
    #expect(wrapped.lines.map { $0.replacing("  ", with: " ") } == expected)
    #expect(wrapped.fit == .whole)
  }

  @Test(
    "a word wider than its column is broken with a hyphen, at a soft one if there is one",
    arguments: [
      ("interdépartementalisation", 100.0, ["interdéparte-", "mentalisation"]),
      ("inter\u{AD}départementalisation", 100, ["inter-", "départementa-", "lisation"]),
      ("soft\u{AD}ware", 100, ["software"]),
      ("20242025202620272028", 90, ["2024202520", "2620272028"]),
      ("الاجتماعيةوالتضامنية", 60, ["الاجتما", "عيةوالت", "ضامنية"]),
      ("Διαμερισματοποίηση", 60, ["Διαμερι-", "σματοπ-", "οίηση"]),
    ]) func hyphens(text: String, width: Double, expected: [String])
  { #expect(measure.wrap(text, width: width, atMost: 9).lines == expected) }

  @Test(
    "lines are balanced when no more of them are needed for it",
    arguments: [
      ("Solidarités à livre ouvert", 140.0, ["Solidarités à", "livre ouvert"]),
      ("un deux", 200, ["un deux"]),
      ("interdépartementalisation", 100, ["interdéparte-", "mentalisation"]),
    ]) func balance(text: String, width: Double, expected: [String])
  { #expect(measure.balance(text, width: width, atMost: 9).lines == expected) }

  @Test("what does not fit ends in an ellipsis, and says that it suffered") func ellipsis() {
    let text = "Renforcer l’accompagnement des personnes éloignées de l’emploi"
    let wrapped = measure.wrap(text, width: 150, atMost: 2)
    #expect(wrapped == measure.wrap(text, width: 150, atMost: 2))
    #expect(wrapped.lines == ["Renforcer", "l’accompagnement…"])
    #expect(wrapped.fit == .forced)
  }

  @Test(
    "an ellipsis follows a whole word, also where the line before it ends inside one",
    arguments: [
      ("Renforcer l’accompagnement", 150.0, 1, ["Renforcer…"]),
      ("aux droits pour tous et toutes", 60, 2, ["aux", "droits…"]),
      ("à interdépartementalisation", 60, 2, ["à…"]),
      ("à interdépartementalisation des accès", 100, 3, ["à…"]),
      ("interdépartementalisation", 60, 1, ["interdé…"]),
    ]) func ellipsisAfterWord(text: String, width: Double, limit: Int, expected: [String])
  { #expect(measure.wrap(text, width: width, atMost: limit).lines == expected) }

  @Test("no line is wider than asked, and no letter is lost") func law() {
    var generator = SeededGenerator(seed: 4)
    let alphabet = Array("aei lmw  -’éÉWM 社ب/")
    for _ in 0..<400 {
      let text = String(
        (0..<Int.random(in: 0...80, using: &generator)).compactMap { _ in
          alphabet.randomElement(using: &generator)
        })
      let width = Double.random(in: 16...300, using: &generator)
      let wrapped = measure.wrap(text, width: width, atMost: 999)
      #expect(wrapped.lines.allSatisfy { measure.width(of: $0) <= width + 1e-9 })
      // A word that is broken gets hyphens.
      let letters = { (text: String) in text.filter { $0 != " " && $0 != "-" } }
      #expect(letters(wrapped.lines.joined()) == letters(text))
      let short = measure.wrap(text, width: width, atMost: 2)
      #expect(short.lines.count <= 2)
      #expect(short.lines.allSatisfy { measure.width(of: $0) <= width + 1e-9 })
    }
  }
}
