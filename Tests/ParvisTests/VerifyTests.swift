import Foundation
import Testing

@Suite("A published site is held against the list that it was published with") struct VerifyTests {
  private func built() throws -> TemporarySite {
    let site = try TemporarySite()
    let run = try ProgramRun(["build", "--site", site.folder.path()])
    try #require(run.status == 0, "\(run.errors)")
    return site
  }

  private func verify(_ site: TemporarySite, _ language: String) throws -> ProgramRun {
    try ProgramRun(["verify", site.folder.path() + "/Output", "--language", language])
  }

  @Test("a site as it was built is whole, and every file of it is in the list") func whole() throws
  {
    let site = try built()
    defer { try? site.remove() }
    let count = try site.written().count - 1
    let run = try verify(site, "fr")
    #expect(run.status == 0)
    #expect(
      run.output == "\(count) fichiers vérifiés\u{A0}: tous sont ceux qui ont été construits\n")
    #expect(
      try verify(site, "en").output == "\(count) files verified: all are those that were built\n")
  }

  @Test("a folder that is not there, or none, cannot be read") func nowhere() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let folder = site.folder.path()
    for (place, cause) in [
      ("nulle-part", "il n’existe pas"), ("Content/site.yml", "ce n’est pas un dossier"),
    ] {
      let run = try ProgramRun(["verify", "\(folder)/\(place)", "--language", "fr"])
      #expect(run.status == 74)
      #expect(
        run.errors == "parvis\u{A0}: impossible de lire '\(folder)/\(place)'\u{A0}: \(cause)\n")
    }
  }

  @Test("what was altered, removed, added or hidden behind a link is told") func differences()
    throws
  {
    let site = try built()
    defer { try? site.remove() }
    let output = site.folder.appending(path: "Output")
    let count = try site.written().count - 1
    try site.replace("<!doctype", with: "<!DOCTYPE", in: "Output/fr/index.html")
    try FileManager.default.removeItem(at: output.appending(path: "data/schema.json"))
    try Data().write(to: output.appending(path: "fr/brouillon.html"))
    let sheet = output.appending(path: "theme/style.css")
    let other = site.folder.appending(path: "style.css")
    try FileManager.default.moveItem(at: sheet, to: other)
    try FileManager.default.createSymbolicLink(at: sheet, withDestinationURL: other)
    let run = try verify(site, "fr")
    #expect(run.status == 1)
    #expect(
      run.output == """
        manquant\u{A0}: data/schema.json
        modifié\u{A0}: fr/index.html
        manquant\u{A0}: theme/style.css
        ajouté\u{A0}: fr/brouillon.html
        \(count) fichiers vérifiés, 4 différences

        """)
  }

  @Test("a folder without a list, or with another one, is refused") func unlisted() throws {
    let site = try built()
    defer { try? site.remove() }
    let list = site.folder.appending(path: "Output/manifest.json")
    try Data("[]".utf8).write(to: list)
    let run = try verify(site, "fr")
    #expect(run.status == 1)
    #expect(
      run.errors.hasSuffix(
        "manque ou n’est pas la liste d’un site\u{202F}; reconstruisez le site\n"))
    try FileManager.default.removeItem(at: list)
    #expect(
      try verify(site, "en").errors.hasSuffix("is not the list of a site; build the site again\n"))
    try FileManager.default.removeItem(at: site.folder.appending(path: "Output"))
    #expect(try verify(site, "en").status == 74)
  }

  @Test("the list has the hashes that others find, of files and of what they were made from")
  func hashes() throws {
    let site = try built()
    defer { try? site.remove() }
    let list = try Data(contentsOf: site.folder.appending(path: "Output/manifest.json"))
    let object = try #require(try JSONSerialization.jsonObject(with: list) as? [String: Any])
    for (key, folder) in [("files", "Output/"), ("inputs", "")] {
      let entries = try #require(object[key] as? [[String: Any]])
      #expect(entries.count > 20)
      for entry in [entries[0], entries[entries.count / 2], entries[entries.count - 1]] {
        let path = try #require(entry["path"] as? String)
        let hash = try #require(entry["sha256"] as? String)
        #expect(
          try sum(of: site.folder.appending(path: folder + path)) == "\(hash)  -\n", "\(path)")
      }
    }
  }

  @Test("a site is packed into the same bytes each time; one that was altered is not")
  func packing() throws {
    let site = try built()
    defer { try? site.remove() }
    let output = site.folder.path() + "/Output"
    let files = ["a.zip", "b.zip"].map { site.folder.path() + "/" + $0 }
    let count = try site.written().count - 1
    try Data("old".utf8).write(to: URL(filePath: files[1]))
    let kept = try ProgramRun(["pack", output, files[1], "--language", "fr"])
    #expect(kept.status == 64)
    #expect(
      kept.errors
        == "parvis\u{A0}: '\(files[1])' existe déjà\u{202F}; choisissez un autre nom, ou ajoutez --replace pour l’écraser\n"
    )
    #expect(try Data(contentsOf: URL(filePath: files[1])) == Data("old".utf8))
    let dry = try ProgramRun(["pack", output, files[0], "--dry-run", "--language", "en"])
    #expect(
      dry.output == "dry run: \(count) files would go into \(files[0]), nothing was written\n")
    #expect(!FileManager.default.fileExists(atPath: files[0]))
    for file in files {
      let run = try ProgramRun(["pack", output, file, "--replace", "--language", "en"])
      #expect(run.output == "\(count) files packed into \(file)\n", "\(run.errors)")
    }
    let bytes = try files.map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(bytes[0] == bytes[1])
    try site.replace("<!doctype", with: "<!DOCTYPE", in: "Output/fr/index.html")
    let refused = try ProgramRun(["pack", output, files[0], "--language", "fr"])
    #expect(refused.status == 1)
    #expect(
      refused.errors == """
        modifié\u{A0}: fr/index.html
        parvis\u{A0}: ce n’est plus le site qui a été construit\u{A0}: reconstruisez-le

        """)
    #expect(try Data(contentsOf: URL(filePath: files[0])) == bytes[0])
    try site.replace("<!DOCTYPE", with: "<!doctype", in: "Output/fr/index.html")
    for place in ["/none/a.zip", "/Content"] {
      #expect(try ProgramRun(["pack", output, site.folder.path() + place]).status == 74)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: site.folder.path())
    #expect(names.sorted() == ["Content", "Output", "Theme", "a.zip", "b.zip"])
  }

  /// What `sha256sum` prints of a file.
  private func sum(of file: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.standardInput = try FileHandle(forReadingFrom: file)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }
}
