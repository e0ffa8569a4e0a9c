import Loading
import Model
import Testing

/// A valid site is what its files say, in the order in which it is shown.
@Suite struct SiteValueTests {
  private let french = Language("fr")
  private let english = Language("en")

  @Test("Amounts, totals and their sources are those of the files") func budget() throws {
    let budget = try SiteTree.small().site().contracts[0].budget
    #expect(budget.funders.map(\.id.rawValue) == ["etat", "ville"])
    #expect(budget.stages == [2025: .contracted, 2026: .forecast])
    #expect(
      budget.entries.map {
        "\($0.action.rawValue) \($0.area.rawValue) \($0.year) \($0.funder.rawValue)"
      } == [
        "premier-accueil accueil 2025 etat", "premier-accueil accueil 2025 ville",
        "premier-accueil accueil 2026 etat", "premier-accueil accueil 2026 ville",
        "garde-enfants emploi 2025 etat", "garde-enfants emploi 2025 ville",
        "garde-enfants emploi 2026 etat", "garde-enfants emploi 2026 ville",
      ])
    #expect(
      budget.entries.map(\.amount) == [
        .known(Amount(cents: 4_500_000)), .known(Amount(cents: 4_500_000)),
        .known(Amount(cents: 4_200_000)), .known(Amount(cents: 5_200_000)),
        .known(Amount(cents: 3_000_000)), .known(Amount(cents: 3_000_000)),
        .missing(.notDetermined), .missing(.notDetermined),
      ])
    #expect(budget.published.map(\.discrepancy?.rawValue).compactMap(\.self) == ["accueil-2025"])
    #expect(budget.published.last?.slice == BudgetSlice(area: Identifier("accueil"), year: 2025))
    #expect(budget.published.allSatisfy { $0.source.place[english] == "annex 1" })
  }

  @Test("Texts have the quotes and spaces of their language, and fall back to the original")
  func texts() throws {
    var tree = try SiteTree.small()
    try tree.replace(
      "{fr: Population, en: Population}", by: "{fr: \"Vit ici ?\", en: \"Vit ici ?\"}",
      in: diagnosisPath)
    let contract = try tree.site().contracts[0]
    #expect(contract.diagnosis.groups[0].title[french] == "Vit ici\u{202F}?")
    #expect(contract.diagnosis.groups[0].title[english] == "Vit ici ?")
    #expect(contract.areas.map { $0.slug[english] } == ["welcoming", "emploi"])
    #expect(
      contract.actions.map { $0.texts[french].slug } == [
        "ouvrir-un-premier-accueil", "garde-enfants",
      ])
    #expect(contract.actions[0].texts[english].audience == ["anyone in difficulty"])
  }

  @Test("The blocks of a text say what they show, in the contract of the text") func blocks() throws
  {
    let contract = try SiteTree.small().site().contracts[0]
    #expect(
      contract.actions[0].texts[english].body.blocks == [
        ProseBlock(
          subject: .figure(.indicator(Identifier("personnes-accueillies"))),
          contract: Identifier("2025-2026"), caption: "People welcomed each year")
      ])
    #expect(
      contract.actions[1].texts[french].body.blocks.map(\.subject) == [.table(.budget(.year))])
  }

  @Test("Actions stand by number, pages by their order, contracts the newest first") func order()
    throws
  {
    var tree = try SiteTree.small()
    tree.copy("contracts/2025-2026", to: "contracts/2024-bis")
    try tree.replace(
      "2025-01-01, end", by: "2024-06-01, end", in: "contracts/2024-bis/contract.yml")
    #expect(try tree.site().contracts.map(\.id.rawValue) == ["2025-2026", "2024-bis"])
    var pages = try SiteTree.small()
    pages.copy("pages/a-propos", to: "pages/accueil")
    for (language, slug) in [("fr", "accueil"), ("en", "welcome")] {
      let path = "pages/accueil/\(language).md"
      if language == "en" { try pages.replace("slug: about", by: "slug: \(slug)", in: path) }
    }
    try pages.replace("order: 1\nrole: about", by: "order: 0", in: "pages/accueil/fr.md")
    #expect(try pages.site().pages.map(\.id.rawValue) == ["accueil", "a-propos"])
    var actions = try SiteTree.small()
    let fiches = "contracts/2025-2026/actions"
    try actions.replace("number: 1", by: "number: 5", in: "\(fiches)/premier-accueil/fr.md")
    #expect(try actions.site().contracts[0].actions.map(\.number.text) == ["2", "5"])
  }

  @Test("An obligation owed once or every year may say of which years") func years() throws {
    var tree = try SiteTree.small()
    let path = "contracts/2025-2026/obligations.yml"
    try tree.replace("kind: continuous", by: "kind: yearly", in: path)
    #expect(try tree.site().contracts[0].obligations[0].schedule == .yearly(years: [2025, 2026]))
    try tree.replace("kind: yearly", by: "kind: yearly\n  years: [2026]", in: path)
    #expect(try tree.site().contracts[0].obligations[0].schedule == .yearly(years: [2026]))
    try tree.replace("kind: yearly\n  years: [2026]", by: "kind: once\n  year: 2026", in: path)
    #expect(try tree.site().contracts[0].obligations[0].schedule == .once(year: 2026))
    try tree.replace("year: 2026", by: "year: 2024", in: path)
    #expect(tree.findings() == ["\(path):6 year-outside-contract"])
  }

  @Test("Files that a contract may lack leave it empty there, and a deliberation may be absent")
  func optionalFiles() throws {
    var tree = try SiteTree.small()
    tree.remove("contracts/2025-2026/obligations.yml")
    tree.remove("glossary.yml")
    for language in ["fr", "en"] {
      let words = language == "fr" ? "[RSA](term:ccas)" : "[benefits](term:ccas)"
      try tree.replace(words, by: "…", in: "contracts/2025-2026/\(language).md")
    }
    let site = try tree.site()
    #expect(site.contracts[0].obligations.isEmpty)
    #expect(site.glossary.isEmpty)
  }

  @Test("A site of three languages, three funders and forty actions has nothing to mend")
  func threeLanguages() throws {
    let site = try SiteTree(try FixtureSite.shared("three-languages")).site()
    #expect(site.languages.map(\.code) == ["en", "fr", "ar"])
    let contract = site.contracts[0]
    #expect(contract.actions.map(\.number.text) == (1...40).map(String.init))
    #expect(contract.budget.funders.count == 3)
    #expect(contract.deliberation == nil)
    #expect(contract.discrepancies.isEmpty)
    #expect(contract.areas.allSatisfy { $0.subAreas.isEmpty })
    let languages = contract.actions.map { action in action.texts.languages.map(\.code) }
    #expect(languages.allSatisfy { $0 == ["en", "fr", "ar"] })
    let cents = contract.budget.entries.compactMap { $0.amount.value?.cents }
    #expect(cents.contains { $0 % 100 != 0 })
  }

  private let diagnosisPath = "contracts/2025-2026/diagnosis.yml"
}
