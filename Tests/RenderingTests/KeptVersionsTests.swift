import Diagnostics
import Loading
import SiteReading
import Testing

@Suite("What is written of versions is true of their figures") struct KeptVersionsTests {
  /// What is said of the versioned fixture with a file changed.
  private func said(_ path: String, _ change: (String) -> String) throws -> String {
    let tree = try FixtureTree.versioned()
    let file = try #require(tree.file(at: "Content/versions/\(path)"))
    let others = tree.content.filter { $0.path != file.path }
    let changed = SourceFile(
      path: file.path, text: change(String(decoding: file.bytes, as: UTF8.self)))
    return BuiltSite.told(of: SourceTree(content: others + [changed], theme: tree.theme))
  }

  @Test("a reason that explains no change is told, with its place") func idleReason() throws {
    let text = try said("2033-11-21.yml") { $0.replacing("2033\n", with: "2032\n") }
    #expect(
      text == """
        Content/versions/2033-11-21.yml:1:3: error: this reason explains no change of this version [reason-without-change]
            1 | - item: menages
              |   ^^^^
        help: compare it with what 'parvis changes' says, or remove it


        """)
  }

  @Test("figures that changed since the version of the same day was kept are told") func unkept()
    throws
  {
    let tree = try FixtureTree.versioned()
    let file = try #require(tree.file(at: "Content/versions/2033-06-15.csv"))
    let kept = SourceFile(path: "Content/versions/2033-11-21.csv", bytes: file.bytes)
    let text = BuiltSite.told(of: SourceTree(content: tree.content + [kept], theme: tree.theme))
    #expect(
      text == """
        Content/versions/2033-11-21.csv:1:1: warning: 1 figure has changed since the version of 21 November 2033 was kept [changed-without-version]
        help: if that version is published, keep the next one by 'parvis changes --keep'; else replace it by 'parvis changes --keep --replace'


        """)
  }
}
