import Foundation
import Testing

extension PublishTests {
  @Test("warnings are counted before the question, and not told one by one") func warnings() throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.write("here: {to: folder, folder: \(site.folder.path())www}\n", to: "publish.yml")
    try site.write(
      "---\ntitle: Une fête au jardin\"\n---\nToute la rue est venue.\n",
      to: "Content/updates/2031-06-01-fete/fr.md")
    let arguments = ["--site", site.folder.path(), "--language", "fr"]
    let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"]
    // The last of them finds the site as an earlier build has left it.
    for command in [["publish", "--dry-run"], ["build"], ["build"], ["publish", "--dry-run"]] {
      let run = try ProgramRun(command + arguments, environment: environment)
      #expect(run.status == 0)
      guard command != ["build"] else { continue }
      #expect(run.errors == "1\u{A0}avertissement, que 'parvis check' montre\n")
    }
  }

  @Test("an error is not lost among the warnings of a site that is not written") func errors()
    throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.write("here: {to: folder, folder: www}\n", to: "publish.yml")
    try site.replace("languages: [fr]", with: "languages: [fr, en]", in: "Content/site.yml")
    try site.replace("updated:", with: "unknown: 1\nupdated:", in: "Content/site.yml")
    for command in ["build", "publish"] {
      let run = try ProgramRun([command, "--site", site.folder.path(), "--language", "en"])
      #expect(run.status == 1)
      #expect(
        run.errors.contains("[unknown-key]") && !run.errors.contains(" warning: "), "\(run.errors)")
      #expect(run.errors.hasSuffix(" warnings\n") && run.errors.contains("\n1 error, "))
    }
  }
}
