import ChartGallery
import Charts
import Ground
import Testing

@Suite("A chart as a document of its own") struct StandaloneTests {
  @Test("a stylesheet is read to its rules, whatever comments, strings and at-rules it holds")
  func rules() {
    let sheet = Stylesheet(
      """
      /* a { b: c } */ a,
      b:is(x, y) > c { color : red;;
        --sans: "A; B}" , serif /* ; */ }
      @import url("x.css");
      @font-face { font-family: x; src: url(a;b}) }
      @page { @top-left { content: "}" } }
      @media (min-width: 1px) { d { fill: var(--ink, url(;)) } e{} }
      f{stroke:none
      """)
    let lines = sheet.rules.map { rule in
      let body = rule.declarations.map { "\($0.property)=\($0.value)" }.joined(separator: " | ")
      return "\(rule.media ?? "-") \(rule.selectors) { \(body) }"
    }
    #expect(
      lines == [
        "- a, b:is(x, y) > c { color=red | --sans=\"A; B}\" , serif }",
        "(min-width: 1px) d { fill=var(--ink, url(;)) }", "(min-width: 1px) e {  }",
      ])
  }

  @Test("a chart takes along its looks in light and dark, resolved, and nothing else")
  func stylesheet() {
    let theme = """
      :root { --ground: #fff; --ink: #222; --first: #1b625c; --series-1: var(--first); --other: 1; }
      @media (prefers-color-scheme: dark) { :root { --ground: #111; --other: 2; --first: #5fbdb1 } }
      @media print { .chart text { fill: black } }
      body { fill: var(--ink); margin: 0; }
      .chart { inline-size: 100% }
      .chart .series-1 { color: var(--series-1); }
      .chart text { fill: var(--ink); font-family: "A<B" }
      .chart .label { stroke: var(--ground); stroke-width: 3; fill: url(x.png) }
      .chart .label-inside, .chart .note { stroke: none }
      .chart .gap { stroke: none }
      .chart .mark-bar { fill: currentColor; stroke: var(--none) }
      .chart .card-title { fill: var(--ink) }
      .page .chart text { fill: var(--ink) }
      """
    let sheet = ChartStylesheet(theme: theme)
    let dark = "@media screen and (prefers-color-scheme: dark)"
    #expect(
      sheet.documentStyles == [
        ".chart text{fill:#222;font-family:\"A<B\"}.chart .label{stroke:#fff;stroke-width:3}"
          + ".chart .label-inside, .chart .note{stroke:none}\(dark){.chart .label{stroke:#111}"
          + ".chart .label-inside, .chart .note{stroke:none}}",
        ".chart .series-1{color:#1b625c}.chart .mark-bar{fill:currentColor}"
          + "\(dark){.chart .series-1{color:#5fbdb1}}",
        ".chart .gap{stroke:none}\(dark){.chart .gap{stroke:none}}",
      ])
    #expect(ChartStylesheet(theme: "").documentStyles == [])
  }

  @Test("a chart that stands alone looks as it does in a page, in light and dark") func looks()
    throws
  {
    let sheet = ChartStylesheet(theme: try ThemePalette.stylesheet())
    let palettes = try ThemePalette.all().prefix(2)
    var findings: Set<String> = []
    for exhibit in Gallery.exhibits where !(exhibit.chart is SharingCard) {
      let reader = MarkupReader(document(of: exhibit.chart, sheet).markup)
      for (palette, conditions) in zip(palettes, [[], ["(prefers-color-scheme: dark)"]]) {
        let alone = ChartLooks(
          Stylesheet(reader.styles.joined()), where: Set(conditions), tokens: [:])
        for part in reader.parts {
          let (element, classes) = (part.element, part.classes)
          for property in ["fill", "fill-opacity", "stroke", "stroke-dasharray", "font-weight"]
          where alone.value(of: property, element, classes)
            != palette.looks.value(of: property, element, classes)
          { findings.insert("\(exhibit.name), \(palette): \(property) of \(part)") }
        }
      }
    }
    #expect(findings.sorted() == [])
  }

  @Test("a chart without bars carries no looks of bars") func parts() throws {
    let sheet = ChartStylesheet(theme: try ThemePalette.stylesheet())
    let names = ["targets", "stacked", "gaps"]
    let charts = names.compactMap { name in Gallery.exhibits.first { $0.name == name }?.chart }
    #expect(
      charts.map { chart in
        let styles = MarkupReader(document(of: chart, sheet).markup).styles
        return sheet.documentStyles.indices.filter { styles.contains(sheet.documentStyles[$0]) }
      } == [[0, 2], [0, 1], [0, 2, 3]])
  }

  private func document(of chart: any Chart, _ stylesheet: ChartStylesheet) -> StandaloneSVG {
    StandaloneSVG(
      picture: ChartPicture(chart), credits: Credits(title: "x", lines: ["y"]),
      stylesheet: stylesheet)
  }

  @Test("a custom property that leads back to itself resolves to nothing") func cycle() {
    let tokens = ["--a": "var(--b)", "--b": "var(--a)", "--c": "1px var(--d)", "--d": "red"]
    #expect(Stylesheet.resolve("var(--a)", with: tokens) == nil)
    #expect(Stylesheet.resolve("var(--c) var(--d)", with: tokens) == "1px red red")
  }

  @Test("the document is well-formed, holds its credits, and refers to nothing outside")
  func document() {
    for (name, document) in Gallery.standalone {
      let reader = MarkupReader(document.markup)
      #expect(reader.isWellFormed, "\(name)")
      #expect(Set(reader.references).isSubset(of: Set(reader.identifiers)), "\(name)")
      #expect(document.markup.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" "))
      #expect(document.markup.split(separator: "//").count == 2, "\(name)")
      #expect(reader.numbers.allSatisfy { $0.wholeMatch(of: /-?\d+(\.\d)?/) != nil })
    }
  }

  @Test("the document shows the drawing that a page shows, to the byte") func sameDrawing() throws {
    for (name, document) in Gallery.standalone {
      let width = document.picture.chart.presentation.width.rawValue
      let drawings = document.picture.node.markup.matches(
        of: /<svg class="chart [^ ]* chart-([a-z]*)"[^>]*>\n([\s\S]*?)<\/svg>/)
      let page = try #require(drawings.first { $0.output.1 == width }, "\(name)")
      let lines = page.output.2.split(separator: "\n")
      let ground = "<rect class=\"chart-ground\""
      let own = document.markup.split(separator: "\n").drop { !$0.hasPrefix(ground) }.dropFirst()
        .filter { $0 != "<g aria-hidden=\"true\">" }
      #expect(Array(own.prefix(lines.count)) == lines, "\(name)")
    }
  }

  @Test("a stylesheet cannot leave its element, nor credits theirs") func escaping() {
    let document = StandaloneSVG(
      picture: ChartPicture(Blank(presentation: Gallery.presentation("x"))),
      credits: Credits(title: "<a>", lines: ["</svg>"]),
      stylesheet: ChartStylesheet(theme: ".chart b { content: '</style><script>' }"))
    #expect(
      document.markup == """
        <svg xmlns="http://www.w3.org/2000/svg" width="320" height="96" \
        class="chart chart-trajectory chart-narrow" viewBox="-16 -16 320 96" role="img" \
        aria-labelledby="chart-x-title chart-x-desc" font-size="13">
        <title id="chart-x-title">Titre de « x »</title>
        <desc id="chart-x-desc">Les mêmes chiffres sont dans le tableau qui suit. &lt;/svg&gt;</desc>
        <style>.chart b{content:'&lt;/style&gt;&lt;script&gt;'}</style>
        <rect class="chart-ground" x="-16" y="-16" width="320" height="96"/>
        <g aria-hidden="true">
        <text class="label label-strong" y="39.1">&lt;a&gt;</text>
        <text class="note" y="60.1">&lt;/svg&gt;</text></g>
        </svg>

        """)
  }
}

/// A chart that draws nothing.
private struct Blank: Chart {
  var presentation: ChartPresentation

  func scene() -> Scene { Scene(kind: .trajectory, height: 10, marks: []) }
}
