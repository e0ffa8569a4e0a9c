import Markdown
import Testing

/// A page on which several texts stand.
private struct PlacedResolver: MarkdownResolver {
  private let page = PageResolver()
  let placement = TextPlacement(levelsDown: 3, prefix: "a-")

  func target(of link: MarkdownLink) -> LinkTarget? { page.target(of: link) }
  func citationText(of link: MarkdownLink) -> String { page.citationText(of: link) }
  func imageSource(of image: MarkdownLink) -> String? { page.imageSource(of: image) }
  func appendBlock(_ block: FencedBlock, at index: Int, to html: inout [UInt8]) {}
  func label(_ label: NoteLabel) -> String { page.label(label) }
}

@Suite("Several texts of a page") struct HeadingPlacementTests {
  @Test(
    "headings of one of several texts stand lower, at six at most, and keep their anchors apart")
  func placement() {
    let text = "## One\n\n### Two\n\n#### Three\n"
    #expect(
      Reading(text).html(with: PlacedResolver()) == """
        <h5 id="a-one">One</h5>
        <h6 id="a-two">Two</h6>
        <h6 id="a-three">Three</h6>

        """)
  }
}
