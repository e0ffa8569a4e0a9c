import Testing

@Suite("Words of a theme that lose a figure") struct LostValuesTests {
  /// The places, rules and messages, in French, when a line is changed.
  private func said(_ name: String, _ text: String) -> [String] {
    let lines = stringLines().map { $0.hasPrefix("\(name): ") ? "\(name): \"\(text)\"" : $0 }
    let printed = printed(theme(strings: ["fr": lines]), languages: ["fr"])[0]
    return printed.split(separator: "\n").filter { $0.hasPrefix("Theme/") }.map {
      String($0.split(separator: ": ", maxSplits: 2).last ?? "").replacing("\u{A0}", with: " ")
    }
  }

  @Test("a format that leaves its figure out is printed with the repair") func wholeText() {
    let lines = stringLines().map {
      $0.hasPrefix("format.amount: ") ? "format.amount: \"x {currency}\"" : $0
    }
    let line = (lines.firstIndex { $0.hasPrefix("format.amount: ") } ?? 0) + 1
    let width = String(repeating: " ", count: 5 - String(line).count)
    #expect(
      printed(theme(strings: ["fr": lines]), languages: ["fr"]) == [
        """
        Theme/strings/fr.yml:\(line):16: erreur\u{A0}: le texte 'format.amount' ne montre pas '{number}'\u{A0}: le lecteur ne le verrait nulle part [format-loses-figure]
        \(width)\(line) | format.amount: "x {currency}"
              |                ^^^^^^^^^^^^^^
        aide\u{A0}: écrivez '{number}' là où la valeur doit paraître


        """,
        """
        Theme/strings/fr.yml:\(line):16: error: the text 'format.amount' does not show '{number}': the reader would see it nowhere [format-loses-figure]
        \(width)\(line) | format.amount: "x {currency}"
              |                ^^^^^^^^^^^^^^
        help: write '{number}' where the value is to appear


        """,
      ])
  }

  @Test(
    "signs that join what they keep apart",
    arguments: [
      ("format.decimal", "", "est vide"), ("format.decimal", "2", "contient un chiffre"),
      ("format.group", "0", "contient un chiffre"), ("format.minus", "", "est vide"),
      ("format.decimal", "group", "est le même que 'format.group'"),
      ("format.first-of-month", "", "est vide"), ("format.list-separator", "", "est vide"),
      ("format.months.3", "", "est vide"),
    ]) func signs(name: String, text: String, fault: String) throws
  {
    let said = said(name, text)
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("le texte '\(name)' \(fault)") == true)
    #expect(said.first?.hasSuffix("[format-loses-figure]") == true)
  }

  @Test("a group may be nothing, and a sign may be any other") func right() {
    #expect(said("format.group", "") == [])
    #expect(said("format.decimal", "٫") == [])
    #expect(said("format.minus", "-") == [])
  }

  @Test("a phrase that does not show what it is given is a warning") func phrase() {
    #expect(
      said("title.head", "{page}") == [
        "le texte 'title.head' ne montre pas '{site}' : le lecteur ne le verrait nulle part [string-loses-value]"
      ])
  }
}
