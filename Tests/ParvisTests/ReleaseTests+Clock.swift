import Foundation
import Testing

/// The day of the machine beside that of the site.
extension ReleaseTests {
  @Test("nothing comes out because the site is dated of a day to come") func ahead() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let (path, ahead) = ("Content/updates/2031-06-01-fete/fr.md", "updated: 9999-06-30")
    try site.write(news("publish-on: 9999-06-01"), to: path)
    try site.replace("updated: 2031-06-30", with: ahead, in: "Content/site.yml")
    let workbook = site.folder.path() + "/all.ods"
    let giving = [
      ["build"], ["check"], ["status"], ["changes"], ["archive", "30/06/9999"],
      ["export", workbook],
    ]
    for command in giving {
      let run = try ProgramRun(command + ["--site", site.folder.path(), "--language", "en"])
      #expect(run.status == 1)
      let said = (run.output + run.errors).split(separator: "\n").first { $0.contains("error:") }
      #expect(
        said?.contains("error: the site is dated 30 June 9999, after today, ") == true
          && said?.hasSuffix("[release-ahead]") == true, "\(run.output)\(run.errors)")
      #expect((run.output + run.errors).contains("2031-06-01-fete\n"))
    }
    #expect(try site.run("build", "--as-of", "30/06/9999").status == 0)
    let folder = site.folder.path()
    let pack = try ProgramRun(["pack", "\(folder)/Output", "\(folder)/a.zip", "--language", "en"])
    #expect(pack.errors.hasPrefix("beware: this site is that of 30 June 9999, a day to come"))
    #expect(!FileManager.default.fileExists(atPath: workbook))
    // A draft waits on, so that nothing comes out too early.
    try site.write(news("draft: true"), to: path)
    #expect(try site.run("build").status == 0)
  }

  @Test("what was to come out by today and does not, because of the day of the site, is told")
  func behind() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let path = "Content/updates/2020-06-01-fete/fr.md"
    try site.write(news("publish-on: 2021-06-01"), to: path)
    let tell = { (command: String) in
      let run = try site.run(command)
      return (run.output + run.errors).split(separator: "\n").filter {
        $0.hasSuffix("[release-behind]") || $0.hasPrefix("note:")
      }
    }
    #expect(try tell("check") == [])
    try site.replace("updated: 2031-06-30", with: "updated: 2021-05-31", in: "Content/site.yml")
    for command in ["build", "check"] {
      let said = try tell(command)
      #expect(said.first?.contains("warning: the site is dated 31 May 2021: what was to") == true)
      #expect(said.last == "note: still waits: Content/updates/2020-06-01-fete")
    }
  }
}
