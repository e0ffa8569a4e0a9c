import Glibc
import Ground
import Publishing
import Testing
import Writing

/// What a build leaves for the next one is believed only as long as it is true.
@Suite struct ReceiptTests {
  let folder: TemporaryFolder
  private let origin = BuildOrigin(ByteHash(of: "sources".utf8))
  private let texts = ["index.html": "root", "fr/a.html": "a", "fr/b.html": "b"]

  init() throws { folder = try TemporaryFolder() }

  @Test("a site that nobody touched is known by its origin, with the note of its build")
  func unchanged() async throws {
    try await build()
    let site = SiteWriter.unchanged(at: folder.output, from: origin)
    #expect(site?.files == 3)
    #expect(site?.note == "two words")
    #expect(
      SiteWriter.unchanged(at: folder.output, from: BuildOrigin(ByteHash(of: "others".utf8))) == nil
    )
  }

  @Test("a build of which nothing may be relied on leaves no receipt, and takes the old one away")
  func none() async throws {
    #expect(SiteWriter.unchanged(at: folder.output, from: origin) == nil)
    try await build()
    try await folder.build(texts)
    #expect(SiteWriter.unchanged(at: folder.output, from: origin) == nil)
    #expect(try folder.listing(of: "Site/Output").contains { $0.contains("receipt") } == false)
  }

  @Test("a build that is refused leaves the site and its receipt") func refused() async throws {
    try await build()
    let before = try folder.listing(of: "Site/Output")
    try await build(accepting: false)
    #expect(try folder.listing(of: "Site/Output") == before)
    #expect(SiteWriter.unchanged(at: folder.output, from: origin)?.files == 3)
  }

  @Test("a file that was altered, replaced, removed or hidden behind a link is seen") func touched()
    async throws
  {
    let acts: [(TemporaryFolder) throws -> Void] = [
      { try $0.write("A", to: "Site/Output/fr/a.html") },
      { folder in
        // The same bytes, and the time of the old ones.
        try folder.write("a", to: "Site/Output/fr/a.html")
        var times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
        #expect(utimensat(AT_FDCWD, "\(folder.path)/Site/Output/fr/a.html", &times, 0) == 0)
      }, { try $0.remove("Site/Output/fr/b.html") }, { try $0.remove("Site/Output/fr") },
      { folder in
        try folder.write("a", to: "elsewhere/a.html")
        try folder.remove("Site/Output/fr/a.html")
        try folder.makeLink(at: "Site/Output/fr/a.html", to: "\(folder.path)/elsewhere/a.html")
      }, { try $0.remove("Site/Output/.parvis-manifest") },
      { try $0.write("parvis receipt 1\ntwo words\n1\n2\n", to: "Site/Output/.parvis-receipt") },
    ]
    for (number, act) in acts.enumerated() {
      let folder = try TemporaryFolder()
      try await build(in: folder)
      #expect(SiteWriter.unchanged(at: folder.output, from: origin) != nil)
      try act(folder)
      #expect(SiteWriter.unchanged(at: folder.output, from: origin) == nil, "act \(number)")
    }
  }

  private func build(
    in other: TemporaryFolder? = nil, accepting isAccepted: Bool = true
  ) async throws {
    let folder = other ?? folder
    _ = try await SiteWriter.write(
      Publication(texts), to: folder.output, site: folder.site, from: (origin, "two words"),
      accepting: { isAccepted }, progress: { _, _ in })
  }
}
