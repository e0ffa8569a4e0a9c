import Foundation
import Testing

/// Where a site is published, and what lies where it was built.
extension PublishTests {
  @Test("a path of this machine is told from the folder of the site, wherever the program runs")
  func relative() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let folder = site.folder.path()
    let plan = site.folder.appending(path: "publish.yml")
    let publish = ["publish", "--yes", "--site", folder]
    try "here: {to: folder, folder: ./www}\n".write(to: plan, atomically: true, encoding: .utf8)
    #expect(try told(run(publish)).contains("published: \(folder)/www"))
    #expect(try site.files(in: "www") == site.written())
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/git")
    git.arguments = ["init", "--quiet", "--bare", "\(folder)/dépôt.git"]
    try git.run()
    git.waitUntilExit()
    try "here: {to: git, repository: dépôt.git, branch: pages}\n".write(
      to: plan, atomically: true, encoding: .utf8)
    let sent = try run(publish)
    #expect(sent.status == 0, "\(sent.errors)")
    #expect(try told(run(publish)) == ["nothing to publish: this is the site online"])
  }

  @Test("what somebody else has put into the output is not sent, and keeps nothing from being sent")
  func stray() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.write("here: {to: folder, folder: www}\n", to: "publish.yml")
    #expect(try run(["build", "--site", site.folder.path()]).status == 0)
    try site.write("mine", to: "Output/fr/desktop.ini")
    let sent = try run(["publish", "--yes", "--site", site.folder.path()])
    #expect(sent.status == 0, "\(sent.errors)")
    let published = try site.files(in: "www")
    #expect(published["fr/desktop.ini"] == nil && published["fr/index.html"] != nil)
  }
}
