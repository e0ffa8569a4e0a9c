import Model
import OpenData
import Tables
import Testing

@Suite("What is published together lies at one address") struct ExtractTests {
  /// The tables that hold their own name, and those that are named by a thing of the contract.
  private static func subjects(_ name: String) -> [Table.Subject] {
    [
      .budgetByYear, .budgetByFunder, .budgetByArea, .budgetByAction, .budgetCodes, .execution,
      .stages, .indicators(withResults: true), .obligations, .discrepancies, .amendment(0),
      .budget(of: Action.ID(name)), .followUp(ExecutionReport.ID(name)),
      .indicator(Indicator.ID(name)), .observations(of: Action.ID(name)), .diagnosis(name),
    ]
  }

  @Test(
    "no two tables of a contract share one, whatever its actions are called",
    arguments: [
      "by-year", "by-action", "codes", "matrix", "1", "up", "of-a", "a", "2024-2027", "budget",
    ]) func names(name: String)
  {
    let paths = Self.subjects(name).map { Extract.table($0, of: Contract.ID("c")).path }
    #expect(Set(paths).count == paths.count)
  }

  @Test("things of one name in two contracts lie apart, and apart from what is of no contract")
  func contracts() {
    let paths = [
      Extract.table(.budgetByYear, of: Contract.ID("a")).path,
      Extract.table(.budgetByYear, of: Contract.ID("b")).path,
      Extract.table(.budgetByYear, of: nil).path, Extract.contract(Contract.ID("a")).path,
      Extract.thread(Thread.ID("a")).path, Extract.action(Contract.ID("a"), Action.ID("a")).path,
    ]
    #expect(Set(paths).count == paths.count)
  }
}
