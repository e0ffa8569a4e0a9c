import Foundation
import Testing

@Suite("parvis publish, workflows") struct PublishTests {
  private func run(_ arguments: [String]) throws -> ProgramRun {
    try ProgramRun(
      arguments + ["--language", "en"],
      environment: ["SOURCE_DATE_EPOCH": "1950000000", "PATH": "/usr/bin:/bin"])
  }

  /// What is said after the two lines of the build.
  private func told(_ run: ProgramRun) -> [Substring] {
    Array(run.output.split(separator: "\n").dropFirst(2))
  }

  @Test("it shows what changes, sends nothing without a yes, and what it has sent is the site")
  func folder() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let folder = site.folder.path()
    let publish = ["publish", "--site", folder]
    let plan = site.folder.appending(path: "publish.yml")
    let target = site.folder.appending(path: "www").path()
    try "here: {to: folder, folder: \(target)}\n".write(to: plan, atomically: true, encoding: .utf8)
    let asked = try run(publish)
    #expect(asked.status == 64)
    #expect(asked.errors == "parvis: nobody to ask; add --yes to publish\n")
    #expect(try told(run(publish + ["--dry-run"])).last == "dry run: nothing was sent")
    #expect(try site.files(in: "www") == [:])
    #expect(try told(run(publish + ["--yes"])).last == "published: \(target)")
    #expect(try site.files(in: "www") == site.written())
    #expect(try told(run(publish + ["--yes"])) == ["nothing to publish: this is the site online"])
    try site.replace("Un seul jardin", with: "Un jardin", in: "Content/contracts/2031/fr.md")
    let changed = try told(run(publish + ["--yes"]))
    #expect(changed.first == "pages: 0 added, 1 changed, 0 removed; other files: 1")
    #expect(try site.files(in: "www") == site.written())
  }

  @Test("a failed check publishes nothing, and a password in the file is refused") func refused()
    throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let publish = ["publish", "--yes", "--site", site.folder.path()]
    #expect(try run(publish).status == 64)
    let plan = site.folder.appending(path: "publish.yml")
    let target = site.folder.appending(path: "www").path()
    try "a: {to: git, repository: \"https://me:secret@host/x.git\", branch: b}\n".write(
      to: plan, atomically: true, encoding: .utf8)
    let secret = try run(publish)
    #expect(secret.status == 1)
    #expect(
      (secret.output + secret.errors).split(separator: "\n").first
        == "publish.yml:1:26: error: this address holds a password [secret-in-file]")
    try "a: {to: folder, folder: \(target)}\n".write(to: plan, atomically: true, encoding: .utf8)
    try site.replace("languages: [fr]", with: "languages: []", in: "Content/site.yml")
    #expect(try run(publish).status == 1)
    #expect(try site.files(in: "www") == [:])
  }

  @Test("the file of a forge is written once, never over another") func workflows() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    for (forge, path) in [("github", ".github/workflows/parvis.yml"), ("gitlab", ".gitlab-ci.yml")]
    {
      let first = try run(["workflows", forge, site.folder.path()])
      #expect(first.output == "written: \(path)\n")
      #expect(try run(["workflows", forge, site.folder.path()]).status == 64)
    }
    #expect(try run(["workflows", "svn"]).status == 64)
  }
}
