import Diagnostics
import Presentation
import Testing

@testable import Rendering

@Suite("The frame of a chart in another page") struct ChartFrameTests {
  @Test("a size that the theme does not give in pixels is told with its repair") func missing() {
    let text = ".alone { --frame-narrow: 328px; --frame-wide: 50rem; --frame-words: 370px; }"
    var faults: [Diagnostic] = []
    let frame = ChartFrame(
      of: [SourceFile(path: "Theme/styles/site.css", text: text)], into: &faults)
    let excerpt = "    1 | \(text)\n      | ^"
    let english = """
      Theme/styles/site.css:1:1: error: the theme does not give the size '--frame-wide' in pixels \
      [missing-size]
      \(excerpt)
      help: write '.alone { --frame-wide: 400px; }', with the measure of your theme


      """
    let french = """
      Theme/styles/site.css:1:1: erreur\u{A0}: le thème ne donne pas la taille '--frame-wide' en \
      pixels [missing-size]
      \(excerpt)
      aide\u{A0}: écrivez '.alone { --frame-wide: 400px; }', avec la mesure de votre thème


      """
    #expect(frame == nil)
    #expect(DiagnosticTextFormat(language: .english).text(of: faults) == english)
    #expect(DiagnosticTextFormat(language: .french).text(of: faults) == french)
  }
}
