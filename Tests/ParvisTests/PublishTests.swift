import Foundation
import Testing

@Suite("parvis publish, workflows") struct PublishTests {
  func run(_ arguments: [String], finding folder: String = "") throws -> ProgramRun {
    try ProgramRun(
      arguments + ["--language", "en"],
      environment: ["SOURCE_DATE_EPOCH": "1950000000", "PATH": "\(folder)/bin:/usr/bin:/bin"])
  }

  /// What is said after the two lines of the build.
  func told(_ run: ProgramRun) -> [Substring] {
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
    let first = try told(run(publish + ["--yes"]))
    #expect(first.count == 3 && first[0].hasPrefix("first publication, all is new: pages: "))
    let keep =
      "keep this version, so that the site tells later what has changed: parvis changes --keep"
    #expect(first.dropFirst() == ["published: \(target)", keep[...]])
    #expect(try site.files(in: "www") == site.written())
    #expect(try told(run(publish + ["--yes"])) == ["nothing to publish: this is the site online"])
    try site.replace("Un seul jardin", with: "Un jardin", in: "Content/contracts/2031/fr.md")
    let changed = try told(run(publish + ["--yes"]))
    #expect(changed.first == "pages: 0 added, 1 changed, 0 removed; other files: 1")
    #expect(changed.last == keep[...])
    #expect(try site.files(in: "www") == site.written())
    #expect(try run(["changes", "--keep", "--site", folder]).status == 0)
    #expect(try told(run(publish + ["--yes"])).last == "published: \(target)")
  }

  @Test("what somebody else has put there is not written over, nor are the sources") func foreign()
    throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let plan = site.folder.appending(path: "publish.yml")
    let publish = ["publish", "--yes", "--site", site.folder.path()]
    let page = site.folder.appending(path: "www/index.html")
    try FileManager.default.createDirectory(
      at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
    try "mine".write(to: page, atomically: true, encoding: .utf8)
    for (folder, said) in [
      ("www", "lies where a file of the site must go"), ("Content", "holds other things"),
      ("", "holds other things"),
    ] {
      let target = site.folder.appending(path: folder).path()
      try "here: {to: folder, folder: \(target)}".write(to: plan, atomically: true, encoding: .utf8)
      let refused = try run(publish)
      #expect(refused.status == 74 && refused.errors.contains(said), "\(refused.errors)")
      #expect(!FileManager.default.fileExists(atPath: target + "/manifest.json"))
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == "mine")
  }

  @Test("a list at the destination that names a file outside of it removes none") func climbing()
    throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let target = site.folder.appending(path: "www")
    try "here: {to: folder, folder: \(target.path())}\n".write(
      to: site.folder.appending(path: "publish.yml"), atomically: true, encoding: .utf8)
    let publish = ["publish", "--yes", "--site", site.folder.path()]
    #expect(try run(publish).status == 0)
    let victim = site.folder.appending(path: "victim.txt")
    try "mine".write(to: victim, atomically: true, encoding: .utf8)
    let list = target.appending(path: "manifest.json")
    let entry = "{\"path\": \"../victim.txt\", \"size\": 4, \"sha256\": \"00\"},"
    let climbing = try String(contentsOf: list, encoding: .utf8).replacing(
      "{\"path\": \"404.html\"", with: entry + "{\"path\": \"404.html\"")
    #expect(climbing.contains("victim"))
    try climbing.write(to: list, atomically: true, encoding: .utf8)
    try site.replace("Un seul jardin", with: "Un jardin", in: "Content/contracts/2031/fr.md")
    #expect(try run(publish).status == 0)
    #expect(try String(contentsOf: victim, encoding: .utf8) == "mine")
    #expect(try site.files(in: "www") == site.written())
  }

  @Test(
    "what somebody altered or removed at the destination is sent again",
    arguments: ["folder, folder", "rsync, address", "rclone, remote"]) func altered(
      kind: String
    ) throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try installRclone(in: site)
    let target = site.folder.appending(path: "www").path()
    try "here: {to: \(kind): \(target)}\n".write(
      to: site.folder.appending(path: "publish.yml"), atomically: true, encoding: .utf8)
    let publish = ["publish", "--yes", "--site", site.folder.path()]
    let first = try run(publish, finding: site.folder.path())
    #expect(first.status == 0, "\(first.errors)")
    #expect(try site.files(in: "www") == site.written())
    // The same size and the same time.
    let page = site.folder.appending(path: "www/fr/index.html").path()
    let time = try FileManager.default.attributesOfItem(atPath: page)[.modificationDate] as? Date
    try site.replace("<!doctype", with: "<!DOCTYPE", in: "www/fr/index.html")
    try FileManager.default.setAttributes([.modificationDate: #require(time)], ofItemAtPath: page)
    try FileManager.default.removeItem(atPath: "\(target)/fr/contrat-2031/budget.html")
    let again = try run(publish, finding: site.folder.path())
    // Only where the files can be read is it known which are gone.
    let (gone, altered) =
      kind.hasPrefix("folder")
      ? ("removed", "altered") : ("altered or removed", "altered or removed")
    #expect(
      told(again).filter { $0.contains("to be sent again") } == [
        "\(gone) since, to be sent again: fr/contrat-2031/budget.html",
        "\(altered) since, to be sent again: fr/index.html",
      ], "\(again.errors)")
    #expect(try site.files(in: "www") == site.written())
    #expect(
      try told(run(publish, finding: site.folder.path())) == [
        "nothing to publish: this is the site online"
      ])
  }

  /// What stands for rclone, which not every machine has: its commands, as its manual tells them, on a folder.
  private func installRclone(in site: TemporarySite) throws {
    let script = """
      #!/bin/bash
      command=$1; shift; places=(); while [ $# -gt 0 ]; do case $1 in
      --files-from-raw) list=$2; shift;; --combined) shift;; --ignore-times) forced=1;;
      --*) ;; *) places+=("$1");; esac; shift; done
      from=${places[0]}; to=${places[1]:-$from}; status=0
      case $command in
      cat) [ -f "$from" ] || exit 3; cat "$from";;
      check) while read -r path; do
        if [ ! -f "$to/$path" ]; then echo "+ $path"; status=1
        elif ! cmp -s "$from/$path" "$to/$path"; then echo "* $path"; status=1
        else echo "= $path"; fi; done < "$list"; exit $status;;
      copy) while read -r path; do
        [ -n "$forced" ] || [ "$from/$path" -nt "$to/$path" ] || continue
        mkdir -p "$(dirname "$to/$path")"; cp -p "$from/$path" "$to/$path"; done < "$list";;
      delete) while read -r path; do rm "$from/$path"; done < "$list";;
      *) exit 1;;
      esac
      """
    let folder = site.folder.appending(path: "bin")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "rclone")
    try Data(script.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
  }

  @Test("the archives that the site names are sent once, and must be there") func archives() throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let (folder, target) = (site.folder.path(), site.folder.appending(path: "www").path())
    try "here: {to: folder, folder: \(target)}\n".write(
      to: site.folder.appending(path: "publish.yml"), atomically: true, encoding: .utf8)
    let day = "2031-06-30"
    #expect(try run(["changes", "--keep", "--site", folder]).status == 0)
    #expect(try run(["build", "--site", folder]).status == 0)
    #expect(try run(["archive", day, "--site", folder]).status == 0)
    try site.replace(
      "updated: \(day)", with: "updated: 2031-07-15\narchives: [\(day)]", in: "Content/site.yml")
    let publish = ["publish", "--yes", "--site", folder]
    let kept = "\(folder)/Output/versions"
    try FileManager.default.moveItem(atPath: kept, toPath: "\(folder)/elsewhere")
    let absent = try run(publish)
    #expect(absent.status != 0)
    #expect(absent.errors.contains("archives that are not in '\(folder)/Output': versions/\(day);"))
    #expect(try site.files(in: "www") == [:])
    try FileManager.default.moveItem(atPath: "\(folder)/elsewhere", toPath: kept)
    #expect(try told(run(publish)).contains("archive to be sent: versions/\(day)/"))
    let sent = try site.files(in: "www")
    #expect(try sent == site.written().filter { !$0.key.contains("/.") })
    #expect(sent["versions/\(day)/manifest.json"] != nil)
    #expect(try told(run(publish)) == ["nothing to publish: this is the site online"])
    try FileManager.default.removeItem(atPath: "\(target)/versions/\(day)/fr/index.html")
    #expect(try told(run(publish)).contains("archive to be sent: versions/\(day)/"))
    // No longer named, it stays.
    try site.replace("archives: [\(day)]\n", with: "", in: "Content/site.yml")
    #expect(try run(publish).status == 0)
    #expect(try site.files(in: "www")["versions/\(day)/fr/index.html"] != nil)
  }

  @Test("it shows which figures change, from what to what, since the last publication")
  func figures() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let folder = site.folder.path()
    let target = site.folder.appending(path: "www").path()
    try "here: {to: folder, folder: \(target)}\n".write(
      to: site.folder.appending(path: "publish.yml"), atomically: true, encoding: .utf8)
    let publish = ["publish", "--site", folder]
    let first = try told(run(publish + ["--yes"]))
    #expect(first.filter { $0.hasPrefix("figures") } == [])
    try site.replace("1250.5", with: "1300", in: "Content/contracts/2031/budget.json")
    let figures = { (lines: [Substring]) in
      lines.drop { !$0.hasPrefix("figures") }.prefix {
        $0.hasPrefix("figures") || $0.hasPrefix("- ")
      }.map { $0.replacing(/[\u{A0}\u{202F}]/, with: " ") }
    }
    let changed = try figures(told(run(publish + ["--dry-run"])))
    #expect(changed.first == "figures: 4 changes, 0 new values")
    #expect(
      changed.last
        == "- Ouvrir un jardin partagé – montant (contractualisé), Commune, 2031 : 1 250,50 € avant, 1 300 € maintenant"
    )
    // What was only looked at is still to be published; then nothing differs any more.
    #expect(try figures(told(run(publish + ["--yes"]))) == changed)
    try site.replace("Un seul jardin", with: "Un jardin", in: "Content/contracts/2031/fr.md")
    #expect(try figures(told(run(publish + ["--yes"]))) == ["figures: 0 changes, 0 new values"])
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
