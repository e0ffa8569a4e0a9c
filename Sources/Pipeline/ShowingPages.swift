import Model
import Presentation
import Rendering
import Synchronization

/// The pages of a site that show what a file of its content says.
final class ShowingPages: Sendable {
  private let renderer: SiteRenderer
  /// The paths of all pages by language, worked out when somebody first asks.
  private let paths = Mutex<[Destination: [String: String]]?>(nil)

  init(of renderer: SiteRenderer) { self.renderer = renderer }

  /// The paths of the pages, that of the original language first; of a text only that of its language.
  func pages(of file: String) -> [String] {
    let steps = file.split(separator: "/").dropFirst().map(String.init)
    guard let name = steps.last, let destination = Self.destination(of: steps) else { return [] }
    let known = paths.withLock { paths in
      let all = paths ?? renderer.pagePaths
      paths = all
      return all[destination] ?? [:]
    }
    let isText = name.hasSuffix(".md")
    let own = name.split(separator: ".").first.map(String.init)
    let codes = renderer.languages.map(\.code).filter { !isText || $0 == own }
    // The home page of the original language also lies at the root.
    return codes.compactMap { known[$0] } + (destination == .home ? [SitePaths.root] : [])
  }

  /// The page that shows a file, by the names on the way to it.
  private static func destination(of steps: [String]) -> Destination? {
    switch steps.first {
    case "site.yml": .home
    case "glossary.yml": .glossary
    case "documents.yml": .documents
    case "threads.yml": .threads
    case "versions": .changes
    case "pages": steps.count == 3 ? .page(Page.ID(steps[1])) : nil
    case "updates": steps.count == 3 ? .update(Update.ID(steps[1])) : nil
    case "contracts":
      steps.count > 2 ? destination(in: Contract.ID(steps[1]), steps.dropFirst(2)) : nil
    default: nil
    }
  }

  private static func destination(
    in contract: Contract.ID, _ steps: ArraySlice<String>
  ) -> Destination? {
    switch steps.first {
    case "budget.json": .budget(contract)
    case "indicators.json", "observations.json": .indicators(contract)
    case "diagnosis.yml": .diagnosis(contract)
    case "discrepancies.yml": .discrepancies(contract)
    case "actions" where steps.count == 3:
      steps.last?.hasSuffix(".plain.md") == true
        ? .easyToRead(contract, Action.ID(steps[steps.startIndex + 1]))
        : .action(contract, Action.ID(steps[steps.startIndex + 1]))
    default: .contract(contract)
    }
  }
}
