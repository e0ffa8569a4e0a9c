import Foundation
import Testing

@Suite("What readers see on a day") struct ReleaseTests {
  private static let contract = "Content/contracts/2031"

  func news(_ keys: String) -> String {
    "---\ntitle: Une fête au jardin\n\(keys)\n---\nToute la rue est venue.\n"
  }

  @Test("a draft is in no file of a build, whatever is wrong with it") func draft() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    #expect(try site.run("build").status == 0)
    let before = try site.written()
    let path = "Content/updates/2031-06-01-fete/fr.md"
    try site.write(news("draft: true\nunknown: 1"), to: path)
    #expect(try site.run("build").status == 0)
    #expect(
      try site.written().filter { !$0.key.hasPrefix(".") }
        == before.filter { !$0.key.hasPrefix(".") })
    for header in ["\"Une\n---fête\"\ndraft: true", "Une fête\r\ndraft: true\r"] {
      try site.write("---\ntitle: \(header)\n---\nToute.\n", to: path)
      #expect(try site.run("build").status == 0)
      #expect(try site.written() == before)
    }
    // The proof that it would be there.
    try site.write(news("draft: false"), to: path)
    #expect(try site.run("build").status == 0)
    let shown = try site.files(holding: "Une fête au jardin".replacing(" au ", with: " au "))
    #expect(shown.contains("fr/actualites.html"))
    #expect(shown.contains("fr/actualites.atom"))
    #expect(shown.contains { $0.hasPrefix("fr/search/") || $0.contains("entries-") })
  }

  @Test("what is to come out on a day comes out on it, in builds as of that day") func scheduled()
    throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.write(news("publish-on: 2031-12-24"), to: "Content/updates/2031-12-24-fete/fr.md")
    let build = { (day: String) in
      let run = try site.run("build", "--strict", "--as-of", day)
      #expect(run.status == 0, "\(run.output)\(run.errors)")
      return try site.files(holding: "Toute la rue est venue").isEmpty
    }
    #expect(try build("2031-12-23"))
    #expect(try !build("2031-12-24"))
    #expect(try build("2031-12-23"))
    let status = try site.run("status", "--as-of", "2031-12-23")
    #expect(
      status.output.hasSuffix(
        """

        What is not published yet
        - Content/updates/2031-12-24-fete: to come out on 24 December 2031

        """), "\(status.output)")
    #expect(!(try site.run("status", "--as-of", "2031-12-24").output.contains("not published yet")))
  }

  @Test("a day that is written wrong publishes nothing") func wrong() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.write(news("publish-on: 24/12/2031"), to: "Content/updates/2031-06-01-fete/fr.md")
    let build = try site.run("build")
    #expect(build.status == 1)
    #expect(!FileManager.default.fileExists(atPath: site.folder.path() + "/Output"))
    #expect(
      (build.output + build.errors).contains(
        "fr.md:3:13: error: 'publish-on' is '24/12/2031', but must be a day of the calendar"),
      "\(build.output)\(build.errors)")
  }

  @Test("a link from what is published to what is not says why it leads nowhere") func link() throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let page =
      "---\ntitle: À propos\ndescription: Qui nous sommes.\nplace: main\norder: 1\ndraft: true\n---\nNous.\n"
    try site.write(page, to: "Content/pages/a-propos/fr.md")
    try site.replace(
      "Un seul jardin", with: "Un [jardin](page:a-propos), un seul jardin",
      in: "\(Self.contract)/fr.md")
    let build = try site.run("build")
    #expect(build.status == 1)
    let told = (build.output + build.errors).split(separator: "\n").filter {
      $0.contains("error:") || $0.hasPrefix("note:") || $0.hasPrefix("help:")
    }
    #expect(
      told.map { $0.replacing(/^.*: error/, with: "error") } == [
        "error: this link leads nowhere: no page has the identifier 'a-propos' [broken-link]",
        "note: 'Content/pages/a-propos' is a draft (draft: true): nothing that is published can lead to it",
        "help: correct the identifier, or remove the link",
      ])
  }

  @Test("a result under embargo is not there until its day, in no file") func embargo() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let indicator = """
      {"id": "parcelles", "action": "jardin", "label": "Parcelles cultivées", \
      "unit": {"fr": {"one": "parcelle", "other": "parcelles", "gender": "feminine"}}, \
      "direction": "up", "baseline": 3, "targets": {"2031": 12}, "results": {"2031": {"value": 7.125, \
      "date": "2031-05-01", "embargo": "2031-12-24"}}}
      """
    try site.replace("[]", with: "[\(indicator)]", in: "\(Self.contract)/indicators.json")
    #expect(try site.run("build", "--as-of", "2031-12-23").status == 0)
    #expect(try site.files(holding: "7,125") + site.files(holding: "7.125") == [])
    #expect(try site.run("build", "--as-of", "2031-12-24").status == 0)
    #expect(try site.files(holding: "7.125").contains("data/indicators.csv"))
    #expect(
      try site.run("status", "--as-of", "2031-12-23").output.contains(
        "- \(Self.contract)/indicators.json, parcelles, 2031: to come out on 24 December 2031\n"))
    let json = try site.run("status", "--as-of", "2031-12-23", "--format", "json").output
    #expect(json.contains("\"day\" : \"2031-12-24\""))
  }

  private func indicator(_ keys: String) -> String {
    """
    {"id": "parcelles", "action": "jardin", "label": "Parcelles cultivées", \
    "unit": {"fr": {"one": "parcelle", "other": "parcelles", "gender": "feminine"}}, \
    "direction": "up", "baseline": 3, "targets": {"2031": 12}, \(keys)}
    """
  }

  @Test("no byte of a build tells what a result under embargo is, not even the hash of its file")
  func guessed() throws {
    var built: [[String: Data]] = []
    for value in ["7.125", "90", "\"not-reported\""] {
      let site = try TemporarySite()
      defer { try? site.remove() }
      let results = "\"results\": {\"2031\": {\"value\": \(value), \"embargo\": \"2031-12-24\"}}"
      try site.replace(
        "[]", with: "[\(indicator(results))]", in: "\(Self.contract)/indicators.json")
      #expect(try site.run("build", "--as-of", "2031-12-23").status == 0)
      built.append(try site.written().filter { !$0.key.hasPrefix(".") })
    }
    #expect(built[0].count > 90)
    #expect(built[0] == built[1])
    #expect(built[0] == built[2])
  }

  @Test("a result that waits again after a version told it is in no file, and not told as gone")
  func again() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let path = "\(Self.contract)/indicators.json"
    let shown = indicator("\"results\": {\"2031\": {\"value\": 7.125}}")
    try site.replace("[]", with: "[\(shown)]", in: path)
    #expect(try site.run("changes", "--keep").status == 0)
    try site.replace("updated: 2031-06-30", with: "updated: 2031-07-30", in: "Content/site.yml")
    try site.write(
      "- {item: parcelles, year: 2031, reason: Une erreur de comptage}\n",
      to: "Content/versions/2031-07-30.yml")
    try site.replace("\"value\": 7.125", with: "\"value\": 7.25", in: path)
    #expect(try site.run("build").status == 0)
    #expect(try site.files(holding: "7.125").contains("data/changes.csv"))
    try site.replace(
      "\"value\": 7.25", with: "\"value\": 7.25, \"embargo\": \"2031-12-24\"", in: path)
    let build = try site.run("build")
    #expect(build.status == 0, "\(build.output)\(build.errors)")
    #expect(try site.files(holding: "7.125") + site.files(holding: "7.25") == [])
    let changes = try #require(try site.written()["data/changes.csv"])
    #expect(String(decoding: changes, as: UTF8.self).split(separator: "\r\n").count == 1)
  }

  @Test("what was judged of a result under embargo waits with it") func judgement() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let written = indicator(
      """
      "results": {"2031": {"value": 7.125, "date": "2031-05-01", "embargo": "2031-12-24"}}, \
      "status-override": {"2031": {"status": "behind", "reason": "Les-travaux-tardent", \
      "date": "2031-05-02", "office": "Direction des jardins"}}
      """)
    try site.replace("[]", with: "[\(written)]", in: "\(Self.contract)/indicators.json")
    let early = try site.run("build", "--as-of", "2031-12-23")
    #expect(early.status == 0, "\(early.output)\(early.errors)")
    #expect(try site.files(holding: "Les-travaux-tardent") == [])
    #expect(try site.run("build", "--as-of", "2031-12-24").status == 0)
    #expect(try !site.files(holding: "Les-travaux-tardent").isEmpty)
  }

  @Test("a key that is written with escapes is a key") func escaped() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let header = #""dr\u0061ft": true"#
    try site.write(news(header), to: "Content/updates/2031-06-01-fete/fr.md")
    let results = #""results": {"2031": {"value": 7.125, "emb\u0061rgo": "2031-12-24"}}"#
    try site.replace("[]", with: "[\(indicator(results))]", in: "\(Self.contract)/indicators.json")
    let build = try site.run("build", "--as-of", "2031-12-23")
    #expect(build.status == 0, "\(build.output)\(build.errors)")
    #expect(try site.files(holding: "Toute la rue est venue") == [])
    #expect(try site.files(holding: "7.125") == [])
  }

  @Test("what is wrong with what waits is told as a warning") func waiting() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let path = "Content/updates/2031-06-01-fete/fr.md"
    try site.write(news("draft: true\nunknown: 1"), to: path)
    let check = try site.run("check")
    #expect(check.status == 0)
    #expect(check.output.contains("fr.md:4:1: warning: not published yet: "), "\(check.output)")
    #expect(try site.run("check", "--strict").status == 1)
    try site.write(news("draft: true"), to: path)
    #expect(try site.run("check", "--strict").output == "no mistakes\n")
  }

  @Test(
    "its author sees it in the preview, marked",
    arguments: [
      ("draft: true", "Brouillon"), ("publish-on: 2031-12-24", "À paraître le 24 décembre 2031"),
    ]) func preview(keys: String, mark: String) throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.write(news(keys), to: "Content/updates/2031-06-01-fete/fr.md")
    let page = try site.previewed("/fr/actualites/2031-06-01-fete.html")
    let notice = page.split(separator: "\n").first { $0.hasPrefix("<p class=\"notice\"") }
    #expect(
      notice?.hasPrefix("<p class=\"notice\" role=\"note\">\(mark)") == true, "\(page.prefix(400))")
    let list = try site.previewed("/fr/actualites.html")
    let item = list.split(separator: "\n").first { $0.contains(">Une fête") }
    #expect(
      item?.contains(" <span class=\"waiting\">\(mark.lowercased())</span></a>") == true,
      "\(item ?? "")")
  }

  @Test("its author sees a result under embargo in the preview, marked, and no build has the mark")
  func marked() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let results = """
      "results": {"2031": {"value": 7.125, "date": "2031-05-01", "embargo": "2031-12-24"}}
      """
    try site.replace("[]", with: "[\(indicator(results))]", in: "\(Self.contract)/indicators.json")
    let page = try site.previewed("/fr/contrat-2031/actions/1-jardin.html")
    let cell = page.split(separator: "\n").first { $0.contains(">7,125 (sous") }
    #expect(
      cell?.contains(">7,125 (sous embargo jusqu’au 24 décembre 2031)<") == true,
      "\(cell ?? page.prefix(2000))")
    for day in ["2031-12-23", "2031-12-24"] {
      #expect(try site.run("build", "--as-of", day).status == 0)
      #expect(try site.files(holding: "sous embargo jusqu") == [])
      #expect(try site.files(holding: "class=\"waiting\"") == [])
    }
  }
}
