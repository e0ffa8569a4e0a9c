import Foundation
import Testing

/// The program of librsvg must be installed, as `make test` does.
@Suite("Pictures for sharing, from the command line") struct SharingPictureTests {
  private static let path = "/usr/local/bin:/usr/bin:/bin"

  /// The pictures of a site with one contract, one action and two charts of its budget, and its icons.
  private static let pictures = [
    "fr/contrat-2031.png", "fr/contrat-2031/actions/1-jardin.png",
    "fr/contrat-2031/graphiques/budget-par-action.png",
    "fr/contrat-2031/graphiques/budget-par-annee.png", "fr/contrat-2031/rapport.png",
    "fr/index.png", "theme/icon-192.png", "theme/icon-512.png",
  ]

  private func build(_ site: TemporarySite, path: String?) throws -> ProgramRun {
    try ProgramRun(
      ["build", "--strict", "--site", site.folder.path(), "--language", "en"],
      environment: path.map { ["PATH": $0] } ?? [:])
  }

  /// What a build says but for its time and the place of the site.
  private func lines(of run: ProgramRun) -> [String] {
    run.output.split(separator: "\n").dropLast().map { line in
      line.split(separator: ":").count > 1 && line.contains(" pages in ")
        ? String(line.split(separator: ":").dropFirst().joined(separator: ":")) : String(line)
    }
  }

  @Test("where librsvg is, a build makes them, and the next one finds nothing to do") func made()
    throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let first = try build(site, path: Self.path)
    let files = try site.written()
    #expect(
      lines(of: first) == [" \(files.count) files written, 0 unchanged, 0 removed; 0 warnings"])
    #expect(files.keys.filter { $0.hasSuffix(".png") }.sorted() == Self.pictures)
    let second = try build(site, path: Self.path)
    #expect(
      lines(of: second) == [" 0 files written, \(files.count) unchanged, 0 removed; 0 warnings"])
    #expect(try site.written() == files)
  }

  @Test("where librsvg is not, a build says so in a line, is no less fit, and makes none")
  func absent() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let run = try build(site, path: nil)
    let files = try site.written()
    #expect(run.status == 0)
    #expect(
      lines(of: run) == [
        "no sharing pictures: 'rsvg-convert' is not installed (Debian package 'librsvg2-bin')",
        " \(files.count) files written, 0 unchanged, 0 removed; 0 warnings",
      ])
    #expect(files.keys.filter { $0.hasSuffix(".png") } == [])
  }

  @Test("where librsvg fails from the start, a build says so and makes none") func broken() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let program = try script("exit 7", in: site)
    let run = try build(site, path: program.deletingLastPathComponent().path())
    #expect(run.status == 0)
    #expect(lines(of: run).first == "no sharing pictures: '\(program.path())' failed (status 7)")
  }

  @Test("where librsvg fails on the way, the build fails, and the last site stays as it was")
  func failing() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    _ = try build(site, path: nil)
    let files = try site.written()
    let program = try script(
      """
      [ -e "$0.used" ] && kill -9 $$
      : > "$0.used"
      exec /usr/bin/rsvg-convert
      """, in: site)
    let run = try build(site, path: program.deletingLastPathComponent().path())
    #expect(run.status == 74)
    #expect(run.output == "")
    #expect(
      run.errors == "parvis: cannot make '\(site.folder.path())/Output/fr/contrat-2031.png':"
        + " '\(program.path())' was killed (signal 9)\n")
    #expect(try site.written() == files)
  }

  /// A program of pictures that is this shell script.
  private func script(_ text: String, in site: TemporarySite) throws -> URL {
    let folder = site.folder.appending(path: "programs")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = folder.appending(path: "rsvg-convert")
    try Data("#!/bin/sh\n\(text)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path())
    return program
  }
}
