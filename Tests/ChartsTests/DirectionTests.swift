import Charts
import Testing

@Suite("Texts in charts written from right to left") struct DirectionTests {
  private func drawn(_ text: String, _ direction: WritingDirection) -> String {
    let mark: any Mark = TextMark(
      [text], at: 0, minY: 0, anchor: .start, style: .label, classes: [])
    let canvas = Canvas(width: 0, direction: direction, identifier: ChartIdentifier("x"))
    let markup = [mark].nodes(on: canvas).map(\.markup).joined()
    let content = String(markup.drop { $0 != ">" }.dropFirst().dropLast("</text>".count))
    return content.replacing("\u{2066}", with: "<").replacing("\u{2069}", with: ">")
  }

  @Test(
    "numbers keep their sign and unit, and foreign words their order",
    arguments: [
      ("332\u{202F}500\u{A0}€", "<332\u{202F}500\u{A0}€>"),
      ("الدولة 332,5 k€", "الدولة <332,5 k€>"), ("−12", "<−12>"),
      ("من 2024 إلى 2027", "من <2024> إلى <2027>"), ("2024 2025", "<2024> <2025>"),
      ("Dijon métropole", "<Dijon métropole>"), ("n.\u{A0}d.", "<n.\u{A0}d.>"),
      ("Source : annexe 2 « maquette », p. 4", "<Source : annexe 2 « maquette », p. 4>"),
      ("بلدية Saint-Apollinaire، الدولة", "بلدية <Saint-Apollinaire>، الدولة"),
      ("٢٠٢٤ − ٢٠٢٥", "٢٠٢٤ − ٢٠٢٥"), ("غير محدد", "غير محدد"), ("26,6\u{A0}%.", "<26,6\u{A0}%>."),
      ("", ""),
    ]) func isolates(text: String, expected: String)
  {
    #expect(drawn(text, .rightToLeft) == expected)
    #expect(drawn(text, .leftToRight) == text)
  }

  @Test("a text whose author isolated it is left as it is") func author() {
    #expect(drawn("عدد \u{2066}12 k€\u{2069} و 3", .rightToLeft) == "عدد <12 k€> و 3")
  }
}
