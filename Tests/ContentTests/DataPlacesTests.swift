import Model
import OpenData
import SiteReading
import Tables
import Testing

@Suite("Figures of what actions cost before and after") struct DataPlacesTests {
  @Test("each is of an action of the contract that it names, or of several") func places() throws {
    let site = try BuiltSite.ofRepository().site
    let facts = Table.followedAmounts(of: site).facts(of: site)
    #expect(facts.count > 30)
    for fact in facts {
      let contract = try #require(fact.place.contract.flatMap(site.contract))
      let action = contract.actions.first { $0.id == fact.place.action }
      #expect(action?.id == fact.place.action)
      #expect(action?.area == fact.place.area)
    }
    #expect(Set(facts.filter { $0.measure == "earlier" }.compactMap(\.place.action)).count > 5)
  }
}
