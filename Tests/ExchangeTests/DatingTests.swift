import Authoring
import Diagnostics
import Ground
import Model
import Testing

@Suite("The day of a site to which something is added") struct DatingTests {
  @Test("is that of what is added, never one that is still to come") func capped() throws {
    let site = try ExchangedSite("one-language")
    let updated = site.site.identity.updated
    let (today, later) = (
      try #require(Day(iso: "9000-01-01")), try #require(Day(iso: "9999-01-01"))
    )
    func day(of added: Day, on today: Day?) -> String? {
      let authored = AuthoredSite(site.site, tree: site.tree, today: today)
      guard let bytes = authored.dating(added)?.after else { return nil }
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      return lines.first { $0.hasPrefix("updated: ") }.map { String($0.dropFirst(9)) }
    }
    #expect(day(of: later, on: nil) == later.iso)
    #expect(day(of: later, on: today) == today.iso)
    #expect(day(of: today, on: later) == today.iso)
    #expect(day(of: later, on: updated) == nil)
  }
}
