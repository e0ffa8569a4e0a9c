import Foundation
import Glibc
import Ground
import Loading
import Testing

/// Equal stamps mean that a site would be read again with the same bytes.
@Suite struct StampsTests {
  let site: TemporarySite

  init() throws {
    site = try TemporarySite()
    try site.write("name: a", to: "Content/site.yml")
    try site.write("b", to: "Theme/styles/site.css")
    // Long enough for what is written next to have another time.
    usleep(80_000)
  }

  @Test("the stamps of a site that nobody touched are the same") func same() {
    let stamps = SiteLoader.stamps(ofSite: site.path, and: [])
    #expect(stamps != nil)
    #expect(SiteLoader.stamps(ofSite: site.path, and: []) == stamps)
    #expect(SiteLoader.stamps(ofSite: site.path + "/", and: []) == stamps)
  }

  @Test(
    "a file that is written, replaced, added, removed or renamed is seen, whatever its time says")
  func changed() throws {
    let acts: [(String) throws -> Void] = [
      { try site.write("name: b", to: $0) },
      { path in
        try site.write("name: a", to: path)
        var times = [timespec(tv_sec: 9, tv_nsec: 0), timespec(tv_sec: 9, tv_nsec: 0)]
        #expect(utimensat(AT_FDCWD, "\(site.path)/\(path)", &times, 0) == 0)
      }, { _ in try site.write("", to: "Content/documents.yml") },
      { _ in #expect(unlink("\(site.path)/Content/documents.yml") == 0) },
      { #expect(rename("\(site.path)/\($0)", "\(site.path)/Content/sites.yml") == 0) },
    ]
    for (number, act) in acts.enumerated() {
      let before = try #require(SiteLoader.stamps(ofSite: site.path, and: []))
      try act("Content/site.yml")
      usleep(80_000)
      #expect(
        try #require(SiteLoader.stamps(ofSite: site.path, and: [])) != before, "act \(number)")
    }
  }

  @Test("a file in one of many folders is seen too") func many() throws {
    for number in 0..<200 { try site.write("a", to: "Content/contracts/\(number)/fr.md") }
    usleep(80_000)
    let before = try #require(SiteLoader.stamps(ofSite: site.path, and: []))
    #expect(SiteLoader.stamps(ofSite: site.path, and: []) == before)
    for number in [0, 99, 199] {
      try site.write("b", to: "Content/contracts/\(number)/fr.md")
      usleep(80_000)
      #expect(try #require(SiteLoader.stamps(ofSite: site.path, and: [])) != before, "\(number)")
    }
  }

  @Test("another file that the site is made with is seen") func others() throws {
    try site.write("1", to: "program")
    usleep(80_000)
    let program = "\(site.path)/program"
    let stamps = SiteLoader.stamps(ofSite: site.path, and: [program])
    #expect(stamps != nil)
    #expect(stamps != SiteLoader.stamps(ofSite: site.path, and: []))
    #expect(SiteLoader.stamps(ofSite: site.path, and: ["\(program)s"]) == nil)
  }

  @Test("nothing is told of a file changed just now, nor of a site with a mistake") func untold()
    throws
  {
    try site.write("name: c", to: "Content/site.yml")
    #expect(SiteLoader.stamps(ofSite: site.path, and: []) == nil)
    usleep(80_000)
    try site.makeLink(at: "Content/link.yml", to: "/nowhere")
    usleep(80_000)
    #expect(SiteLoader.stamps(ofSite: site.path, and: []) == nil)
  }
}
