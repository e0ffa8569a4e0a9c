import Diagnostics
import Templates
import Testing

@Suite("Files of the theme that nothing shows") struct UnusedAssetsTests {
  private func told(_ names: [String], _ texts: String...) -> [Diagnostic] {
    UnusedAssets.diagnostics(
      of: names.map { SourceFile(path: "Theme/assets/\($0)", text: "") },
      besides: texts.map { SourceFile(path: "Theme/styles/site.css", text: $0) },
      shown: ["icon.svg"])
  }

  @Test("an asset that nothing names is told with its repair") func unused() {
    let told = told(["logo.svg"], "body { background: url(\"my-logo.svg\"), url(logo.svg.png) }")
    let english = """
      Theme/assets/logo.svg:1:1: warning: no template and no stylesheet names this file [unused-asset]
      help: delete it, or name it where it is to be used


      """
    let french = """
      Theme/assets/logo.svg:1:1: avertissement\u{A0}: ni gabarit ni feuille de style ne nomme ce fichier [unused-asset]
      aide\u{A0}: supprimez-le, ou nommez-le là où il doit servir


      """
    #expect(DiagnosticTextFormat(language: .english).text(of: told) == english)
    #expect(DiagnosticTextFormat(language: .french).text(of: told) == french)
  }

  @Test("an asset that a stylesheet or a template names, the icon and a licence are not told")
  func used() {
    let names = ["icon.svg", "fonts/OFL.txt", "LICENSE", "fonts/a b.woff2", "logo.svg"]
    #expect(
      told(names, "@font-face { src: url(fonts/a%20b.woff2) }", "<img src=\"theme/logo.svg\">")
        == [])
  }

  @Test("an asset that only an asset names is told, unless that is another stylesheet")
  func amongThemselves() {
    let assets = ["a.css", "b.svg", "c.css"].map { name in
      SourceFile(path: "Theme/assets/\(name)", text: name == "c.css" ? "url(c.css) url(b.svg)" : "")
    }
    #expect(
      UnusedAssets.diagnostics(of: assets, besides: [], shown: []).map(\.location.file.path) == [
        "Theme/assets/a.css", "Theme/assets/c.css",
      ])
  }
}
