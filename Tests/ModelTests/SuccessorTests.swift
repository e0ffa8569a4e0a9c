import Model
import Testing

@Suite("Which contract follows one that is over") struct SuccessorTests {
  private static func contract(_ id: String, _ year: Int, _ parties: String...) -> Contract {
    Sample.contract(id, years: year...year, actions: ["help"], parties: parties)
  }

  private static func successor(_ id: String, in site: Site) -> String? {
    site.successor(of: Contract.ID(id))?.rawValue
  }

  private let site = Sample.site([
    contract("north-2026", 2026, "State", "North"), contract("south-2025", 2025, "State", "South"),
    contract("north-2024", 2024, "State", "North", "County"),
    contract("south-2023", 2023, "State", "South"), contract("north-2022", 2022, "State", "North"),
  ])

  @Test("the next one to start between the same parties, some of which may have joined or left")
  func parties() {
    #expect(Self.successor("north-2022", in: site) == "north-2024")
    #expect(Self.successor("north-2024", in: site) == "north-2026")
    #expect(Self.successor("south-2023", in: site) == "south-2025")
  }

  @Test("none where only contracts of other territories start later") func none() {
    #expect(Self.successor("north-2026", in: site) == nil)
    #expect(Self.successor("south-2025", in: site) == nil)
  }

  @Test("one to which a thread leads, whatever its parties are called") func renamed() {
    let contracts = [
      Self.contract("east", 2025, "State", "East"),
      Self.contract("union", 2024, "Government", "Union"),
      Self.contract("city", 2022, "State", "City"),
    ]
    #expect(Self.successor("city", in: Sample.site(contracts)) == nil)
    let thread = Sample.thread(("city", "help"), ("union", "help"))
    #expect(Self.successor("city", in: Sample.site(contracts, threads: [thread])) == "union")
  }

  @Test("amounts are compared from one to the next, never with those of another territory")
  func compared() {
    let contract = { (id: String, year: Int, city: String, amount: Int64) in
      Sample.contract(
        id, years: year...year, actions: ["help"],
        entries: [Sample.entry("help", year, "state", .forecast, amount)], parties: ["State", city])
    }
    let north = [contract("b", 2024, "North", 300), contract("a", 2023, "North", 100)]
    let change = Sample.site(north).contractYears.last?.change.value
    #expect(change?.difference.cents == 200)
    #expect(Sample.site(north).isComparable)
    let site = Sample.site([contract("b", 2024, "South", 300), north[1]])
    #expect(site.contractYears.allSatisfy { $0.change.value == nil })
    #expect(!site.isComparable)
  }

  @Test("none that starts on the same day") func atOnce() {
    let site = Sample.site([
      Self.contract("b", 2024, "State", "City"), Self.contract("a", 2024, "State", "City"),
    ])
    #expect(Self.successor("a", in: site) == nil && Self.successor("b", in: site) == nil)
  }
}
