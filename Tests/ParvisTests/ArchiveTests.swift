import Foundation
import Ground
import Testing

@Suite("parvis archive") struct ArchiveTests {
  private static let content = "Content/site.yml"
  private static let day = "2031-06-30"

  /// A line without the marks that keep words on one line.
  private static func plain(_ line: Substring) -> String {
    String(line).unjoined.replacing("\u{A0}", with: " ")
  }

  private func run(_ site: TemporarySite, _ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments + ["--site", site.folder.path(), "--language", "en"])
  }

  private func text(_ site: TemporarySite, _ path: String) throws -> String {
    try String(contentsOf: site.folder.appending(path: "Output/\(path)"), encoding: .utf8)
  }

  /// A site that was built, kept and archived.
  private func archived() throws -> TemporarySite {
    let site = try TemporarySite()
    try #require(try run(site, "changes", "--keep").status == 0)
    try #require(try run(site, "build").status == 0)
    let archive = try run(site, "archive", Self.day)
    try #require(archive.status == 0, "\(archive.errors)")
    return site
  }

  @Test("a copy of the day is verified with the site, survives builds, and is never written again")
  func immutable() throws {
    let site = try archived()
    defer { try? site.remove() }
    let before = try site.written().filter { $0.key.hasPrefix("versions/") }
    #expect(before["versions/\(Self.day)/fr/index.html"] != nil)
    #expect(before.keys.filter { $0.hasSuffix(".xml") || $0.hasSuffix("_headers") } == [])
    let again = try run(site, "archive", Self.day)
    #expect(again.status == 1)
    #expect(
      again.errors == "parvis: '\(site.folder.path())/Output/versions/\(Self.day)' is an archive"
        + " already, which does not change any more\n")
    try site.replace("updated: \(Self.day)", with: "updated: 2031-07-15", in: Self.content)
    #expect(try run(site, "build").status == 0)
    #expect(try site.written().filter { $0.key.hasPrefix("versions/") } == before)
    let output = site.folder.path() + "/Output"
    #expect(try ProgramRun(["verify", output]).status == 0)
    try site.replace(
      "<!doctype", with: "<!DOCTYPE", in: "Output/versions/\(Self.day)/fr/index.html")
    let verify = try ProgramRun(["verify", output, "--language", "en"])
    #expect(verify.status == 1)
    #expect(
      verify.output.split(separator: "\n").first == "altered: versions/\(Self.day)/fr/index.html")
  }

  @Test("each page of a copy says of which day it is and leads to the page as it is now")
  func banner() throws {
    let site = try archived()
    defer { try? site.remove() }
    let place = "versions/\(Self.day)/fr/contrat-2031/budget.html"
    let html = try text(site, place)
    let notice = html.split(separator: "\n").first { $0.hasPrefix("<p class=\"notice archive\"") }
    #expect(
      notice.map { Self.plain($0) }
        == "<p class=\"notice archive\" role=\"note\">Vous lisez l’archive du 30 juin 2031, qui ne change plus."
        + " <a href=\"../../../../fr/contrat-2031/budget.html\">Voir cette page telle qu’elle est maintenant</a></p>"
    )
    let way = site.folder.appending(path: "Output/\(place)").deletingLastPathComponent().appending(
      path: "../../../../fr/contrat-2031/budget.html"
    ).standardizedFileURL
    #expect(FileManager.default.fileExists(atPath: way.path()))
    let head = html.split(separator: "\n").filter {
      $0.contains("\"robots\"") || $0.contains("rel=\"canonical\"") || $0.contains("hreflang")
    }
    #expect(
      head == [
        "<meta name=\"robots\" content=\"noindex\">",
        "<link rel=\"canonical\" href=\"https://saint-aubin.example/contrat/fr/contrat-2031/budget.html\">",
      ])
    #expect(try !text(site, "fr/contrat-2031/budget.html").contains("class=\"notice archive\""))
  }

  @Test("a packed site leaves its copies out and says so, or has them where it is told to")
  func packed() throws {
    let site = try archived()
    defer { try? site.remove() }
    let folder = site.folder.path()
    let pack = { (options: [String]) in
      try ProgramRun(["pack", folder + "/Output", folder + "/a.zip", "--language", "en"] + options)
    }
    let files = try site.written().keys.filter { path in
      !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    let own = files.filter { !$0.hasPrefix("versions/") }.count
    let without = try pack([])
    #expect(
      without.output == """
        \(own - 1) files packed into \(folder)/a.zip
        without versions/\(Self.day): '--with-archives' puts it in too

        """, "\(without.errors)")
    let size = try Data(contentsOf: URL(filePath: folder + "/a.zip")).count
    let with = try pack(["--with-archives", "--replace"])
    #expect(
      with.output == "\(files.count - 2) files packed into \(folder)/a.zip\n", "\(with.errors)")
    #expect(try Data(contentsOf: URL(filePath: folder + "/a.zip")).count > size * 3 / 2)
  }

  @Test("only content of that day, kept as it is, is archived") func otherDays() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let unkept = try run(site, "archive", Self.day)
    #expect(unkept.status == 1)
    #expect(
      unkept.errors
        == "parvis: the version of this day is not kept as it is: first 'parvis changes --keep'\n")
    let other = try run(site, "archive", "2031-01-01")
    #expect(other.status == 1)
    #expect(
      other.errors == "parvis: the content is that of 30 June 2031: take back that of the day asked"
        + " for, or archive 30 June 2031\n")
    #expect(try run(site, "archive", "2031-02-30").status == 64)
  }

  @Test("the site leads to the copies that its content names, and says which of them are not there")
  func listed() throws {
    let site = try archived()
    defer { try? site.remove() }
    try site.replace(
      "updated: \(Self.day)", with: "updated: \(Self.day)\narchives: [\(Self.day)]",
      in: Self.content)
    let build = try run(site, "build")
    #expect(build.status == 0)
    #expect(!build.output.contains("archives"))
    let links = try text(site, "fr/ce-qui-a-change.html").split(separator: "\n").filter {
      $0.contains("versions/")
    }
    #expect(
      links.map { Self.plain($0) } == [
        "<li><a href=\"../versions/\(Self.day)/index.html\">Le site du 30 juin 2031</a></li>"
      ])
    let elsewhere = site.folder.path() + "/Elsewhere"
    let absent = try run(site, "build", "--output", elsewhere)
    #expect(absent.status == 0)
    #expect(
      absent.output.split(separator: "\n").first { $0.hasPrefix("pages lead") }
        == "pages lead to archives that are not in '\(elsewhere)': versions/\(Self.day); copy them there before publishing"
    )
  }

  @Test("a site that has ended says so on each page, and asks for nothing any more") func closed()
    throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.replace(
      "updated: \(Self.day)",
      with: """
        updated: \(Self.day)
        report-errors-to: mailto:livre@example.org
        closed: {day: 2031-06-15, reason: La convention a pris fin., successor: "https://suite.example/"}
        """, in: Self.content)
    #expect(try run(site, "build").status == 0)
    let html = try text(site, "fr/contrat-2031.html")
    let notice = html.split(separator: "\n").first { $0.hasPrefix("<p class=\"notice archive\"") }
    #expect(
      notice.map { Self.plain($0) }
        == "<p class=\"notice archive\" role=\"note\">Ce site n’est plus mis à jour depuis le 15 juin 2031."
        + " La convention a pris fin. <a href=\"https://suite.example/\" rel=\"external\">La suite</a></p>"
    )
    #expect(!html.contains("mailto:livre@example.org"))
  }

  @Test("in the data of a site that has ended, nothing is still to come") func closedData() throws {
    let site = try TemporarySite(copying: "three-languages")
    defer { try? site.remove() }
    let count = { (word: String) in
      try self.text(site, "data/contracts/2028-2030.json").components(separatedBy: word).count - 1
    }
    #expect(try run(site, "build").status == 0)
    let (due, open) = try (count("\"not_due\""), count("\"not_published\""))
    #expect(due > 1)
    try site.replace(
      "updated: 2030-10-15", with: "updated: 2030-10-15\nclosed: {day: 2030-10-15, reason: Over.}",
      in: Self.content)
    #expect(try run(site, "build").status == 0)
    #expect(try count("\"not_due\"") == 0)
    #expect(try count("\"not_published\"") == open + due)
    #expect(try count("\"upcoming\"") == 0)
    #expect(try text(site, "en/data.html").contains("was not due yet when this site closed"))
  }
}
