import Diagnostics
import Loading
import Testing

@Suite struct SourceTreeTests {
  let tree = SourceTree(
    content: [
      "Content/pages/about/fr.md", "Content/site.yml", "Content/pages/about/en.md",
      "Content/pages-old/x.md", "Content/pages/note.md", "Content/pages/é/fr.md",
    ].map { SourceFile(path: $0, text: $0) },
    theme: [SourceFile(path: "Theme/strings/fr.yml", text: "")])

  @Test("A file is found at its exact path only") func lookup() {
    let paths = [
      "Content/site.yml", "Content/pages/é/fr.md", "Theme/strings/fr.yml", "Content/pages",
      "Content/site.yml/", "content/site.yml", "Content/pages/e\u{301}/fr.md", "", "Zzz",
    ]
    let found = paths.map { tree.file(at: $0)?.path }
    #expect(
      found == [
        "Content/site.yml", "Content/pages/é/fr.md", "Theme/strings/fr.yml", nil, nil, nil, nil,
        nil, nil,
      ])
  }

  @Test("The files under a folder are those of the folder and not of its namesakes") func under() {
    #expect(
      tree.files(under: "Content/pages").map(\.path) == [
        "Content/pages/about/en.md", "Content/pages/about/fr.md", "Content/pages/note.md",
        "Content/pages/é/fr.md",
      ])
    #expect(tree.files(under: "Theme").map(\.path) == ["Theme/strings/fr.yml"])
    #expect(tree.files(under: "Content/absent").isEmpty)
  }

  @Test("A listing tells the files and the folders that lie directly in a folder") func listing() {
    let pages = tree.listing(of: "Content/pages")
    #expect(pages.files.map(\.path) == ["Content/pages/note.md"])
    #expect(pages.folders == ["about", "é"])
    let content = tree.listing(of: "Content")
    #expect(content.files.map(\.path) == ["Content/site.yml"])
    #expect(content.folders == ["pages-old", "pages"])
    let absent = tree.listing(of: "Content/absent")
    #expect(absent.files.isEmpty && absent.folders.isEmpty)
  }
}
