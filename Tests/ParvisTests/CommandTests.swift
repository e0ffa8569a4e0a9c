import Foundation
import Testing

@Suite("The command line") struct CommandTests {
  static let budget = "Content/contracts/2031/budget.json"

  @Test("a build writes the site and says so; a second one finds nothing to do") func build() throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let first = try ProgramRun(["build", "--site", site.folder.path(), "--language", "en"])
    #expect(first.status == 0)
    #expect(first.errors == "")
    let files = try site.written()
    let second = try ProgramRun(["build", "--site", site.folder.path(), "--language", "en"])
    let remark =
      "no sharing pictures: 'rsvg-convert' is not installed (Debian package 'librsvg2-bin')\n"
    #expect(second.output.hasPrefix(remark))
    let counts = second.output.dropFirst(remark.count).split(separator: ":").dropFirst()
    #expect(
      counts.joined(separator: ":")
        == " 0 files written, \(files.count) unchanged, 0 removed; 0 warnings\n"
        + "To see the site, open \(site.folder.path())/Output/index.html\n")
    #expect(try site.written() == files)
    let third = try ProgramRun(["build", "--site", site.folder.path(), "--language", "fr"])
    let frenchRemark =
      "sans images de partage\u{A0}: 'rsvg-convert' n’est pas installé (paquet Debian 'librsvg2-bin')\n"
    #expect(third.output.hasPrefix(frenchRemark))
    let french = third.output.dropFirst(frenchRemark.count).split(separator: ":").dropFirst()
    #expect(
      french.joined(separator: ":")
        == " 0\u{A0}fichier écrit, \(files.count)\u{A0}inchangés, 0\u{A0}retiré\u{202F}; "
        + "0\u{A0}avertissement\nPour voir le site, ouvrez \(site.folder.path())/Output/index.html\n"
    )
  }

  @Test("A folder is named as it is called, with its blanks and accents") func spelledFolder()
    throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let output = "\(site.folder.path())/Le site d’été"
    let arguments = ["--site", site.folder.path(), "--output", output]
    let build = try ProgramRun(["build"] + arguments)
    #expect(build.output.hasSuffix("\(output)/index.html\n"), "\(build.output)")
  }

  @Test(
    "a build says how long each phase took when it is asked, and not otherwise",
    arguments: [
      ("en", ["load: ", "check: ", "make ready: ", "render: ", "write: "]),
      (
        "fr",
        [
          "lecture\u{A0}: ", "vérification\u{A0}: ", "préparation\u{A0}: ", "pages\u{A0}: ",
          "écriture\u{A0}: ",
        ]
      ),
    ]) func timings(language: String, names: [String]) throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let command = ["build", "--site", site.folder.path(), "--language", language]
    let lines = try ProgramRun(command + ["--timings"]).errors.split(separator: "\n")
    #expect(lines.map { $0.prefix { !$0.isNumber } } == names.map { $0[...] })
    #expect(try ProgramRun(command).errors == "")
  }

  @Test("a mistake in content is told, exits with 1 and leaves the last good site as it was")
  func mistake() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    _ = try ProgramRun(["build", "--site", site.folder.path()])
    let files = try site.written()
    try site.replace("1250.5", with: "1250.505", in: Self.budget)
    let run = try ProgramRun(["build", "--site", site.folder.path(), "--language", "fr"])
    #expect(run.status == 1)
    #expect(run.output == "le site n’a pas été écrit\u{202F}; l’ancien est inchangé\n")
    #expect(run.errors.hasPrefix("\(Self.budget):5:66: erreur\u{A0}: "))
    #expect(run.errors.hasSuffix("\n1\u{A0}erreur, 0\u{A0}avertissement\n"))
    #expect(try site.written() == files)
  }

  @Test(
    "a dead link in a template is told by a build, which leaves the last good site as it was; a check makes no page"
  ) func deadLink() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let folder = site.folder.path()
    _ = try ProgramRun(["build", "--site", folder])
    let files = try site.written()
    let template = "Theme/templates/partials/footer.mustache"
    try site.replace("<footer", with: "<a href=\"gone.pdf\">x</a><footer", in: template)
    let pages = files.values.filter { String(decoding: $0, as: UTF8.self).contains("<footer") }
    let told = """
      \(template):1:10: error: the link 'gone.pdf' leads to no file of the site [dead-link]
          1 | <a href="gone.pdf">x</a><footer class="site-footer">
            |          ^^^^^^^^
      note: in \(pages.count) pages, 'fr/index.html' among them
      help: correct the address, or remove the link

      1 error, 0 warnings

      """
    let build = try ProgramRun(["build", "--site", folder, "--language", "en"])
    #expect(build.status == 1)
    #expect(build.errors == told)
    #expect(build.output == "the site was not written; the last one is unchanged\n")
    #expect(try site.written() == files)
    let check = try ProgramRun(["check", "--site", folder, "--language", "en"])
    #expect(check.status == 0)
  }

  @Test("what a theme has and nothing shows is a warning, with which a build is written")
  func unused() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.replace("layout:", with: "extra: \"en plus\"\nlayout:", in: "Theme/strings/fr.yml")
    let asset = site.folder.appending(path: "Theme/assets/logo.svg")
    try "<svg/>".write(to: asset, atomically: true, encoding: .utf8)
    let run = try ProgramRun(["build", "--site", site.folder.path(), "--language", "en"])
    #expect(run.status == 0)
    let first = run.errors.split(separator: "\n").filter { $0.contains(": warning: ") }
    #expect(
      first.map { $0.split(separator: ":")[0] + " " + ($0.split(separator: "[").last ?? "") } == [
        "Theme/assets/logo.svg unused-asset]", "Theme/strings/fr.yml unused-string]",
      ])
  }

  @Test("an unchanged site is not read again, and its warnings are told as they were") func warned()
    throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.replace("layout:", with: "extra: \"en plus\"\nlayout:", in: "Theme/strings/fr.yml")
    let command = ["build", "--site", site.folder.path(), "--timings"]
    // Files must have lain still for a moment before a build can tell that they are the same.
    let runs = try [["en"], ["en"], ["en"], ["fr"], ["en", "--strict"]].map { language in
      try ProgramRun(
        command + ["--language"] + language, environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"])
    }
    let warnings = runs[2].errors
    #expect(warnings.contains("extra") && warnings.hasSuffix("\n0 errors, 1 warning\n"))
    #expect(runs[0].errors.hasPrefix(warnings) && runs[0].errors.contains("render: "))
    #expect(!warnings.contains("render: "))
    #expect(runs[2].output.contains("0 files written"))
    #expect(runs[3].errors.contains("avertissement") && !runs[3].errors.contains("pages\u{A0}: "))
    #expect(runs.map(\.status) == [0, 0, 0, 0, 1])
  }

  @Test(
    "messages are in the language asked for, else the environment's, else the site's first",
    arguments: [
      ([], [:], "aucune erreur\n"), ([], ["LC_ALL": "en_GB.UTF-8"], "no mistakes\n"),
      (["--language", "fr"], ["LANG": "en_US"], "aucune erreur\n"),
      ([], ["LC_ALL": "", "LANG": "C"], "aucune erreur\n"),
    ] as [([String], [String: String], String)]) func language(
      options: [String], environment: [String: String], expected: String
    ) throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let arguments = ["check", "--site", site.folder.path()] + options
    let run = try ProgramRun(arguments, environment: environment)
    #expect(run.output == expected)
    #expect(run.status == 0)
  }

  @Test("check prints an empty JSON array for a site without mistakes") func json() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let run = try ProgramRun(["check", "--site", site.folder.path(), "--format", "json"])
    #expect(run.output == "[]\n")
    #expect(run.status == 0)
  }

  @Test(
    "wrong usage exits with 64",
    arguments: [
      ["build", "--as-of", "2031-02-30"], ["check", "--format", "xml"], ["biuld"],
      ["build", "--base-url", "example.org"], ["check", "--language", "de"],
    ]) func usage(arguments: [String]) throws
  { #expect(try ProgramRun(arguments).status == 64) }

  @Test(
    "two pages of one address are told by check and build, at the line that names them",
    arguments: ["documents", "index", "404"]) func collidingPaths(name: String) throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.replace(
      "  glossary: glossaire", with: "  glossary: \"\(name)\"", in: "Theme/strings/fr.yml")
    let strings = site.folder.appending(path: "Theme/strings/fr.yml")
    let lines = try String(contentsOf: strings, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    for command in ["check", "build"] {
      let run = try ProgramRun([command, "--site", site.folder.path(), "--language", "en"])
      #expect(run.status == 1)
      let told = (run.output + run.errors).split(separator: "\n").filter { $0.contains("error: ") }
      #expect(told.count == 1)
      #expect(
        told[0].hasSuffix(
          "error: two pages of the site would have the same address, 'fr/\(name).html' [page-collision]"
        ))
      let line = try #require(lines.firstIndex { $0.hasPrefix("  glossary: \"\(name)") }) + 1
      #expect(told[0].hasPrefix("Theme/strings/fr.yml:\(line):1: "))
    }
  }

  @Test(
    "a file of the theme that would lie where the stylesheet does is told, and nothing is written")
  func collidingAsset() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let asset = site.folder.appending(path: "Theme/assets/style.css")
    try Data("body { background: url(icon.svg) }".utf8).write(to: asset)
    for command in ["check", "build"] {
      let run = try ProgramRun([command, "--site", site.folder.path(), "--language", "en"])
      #expect(run.status == 1)
      #expect(
        (run.output + run.errors).contains(
          "Theme/assets/style.css:1:1: error: this file would have the address of the site’s "
            + "stylesheet, 'theme/style.css' [page-collision]"))
    }
  }

  @Test(
    "output that cannot be written exits with 74 and one line",
    arguments: [
      ("check --site $0 --language en", ">/dev/full", "no room is left"),
      ("check --site $0 --language en", ">&-", "it is closed"),
      ("check --site $0 --format json --language en", ">/dev/full", "no room is left"),
      ("build --site $0 --language en", ">/dev/full", "no room is left"),
      ("--help", ">/dev/full", "no room is left"),
      ("status --site $0 --language en", ">&-", "it is closed"),
    ]) func unwritable(command: String, redirection: String, reason: String) throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let run = try ProgramRun(inShell: command, redirection, site: site.folder.path())
    #expect(run.status == 74)
    #expect(run.errors == "parvis: cannot write to the standard output: \(reason)\n")
  }
}
