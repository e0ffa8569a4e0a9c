public import Diagnostics
public import Ground
public import Model
import Scanning
import Syntax

extension AuthoredSite {
  /// The changes that start a contract; without funders, with those of the contract before it.
  public func adding(_ contract: NewContract) throws(AuthoringFault) -> [SourceChange] {
    let taken = folders(in: "Content/contracts")
    guard !taken.contains(contract.id) else {
      throw AuthoringFault(
        "le contrat '\(contract.id)' existe déjà\u{202F}; choisissez d’autres années",
        "the contract '\(contract.id)' exists already; choose other years")
    }
    let document = appending(
      contract.documentEntry(writing), to: "Content/documents.yml", comment: "")
    return try contract.files(writing).map { .added($0) } + [document]
      + [dating(contract.day)].compactMap(\.self)
  }

  /// The changes that start an action: its sheet, and a line of the budget of which nothing is known; what is to
  /// be told, where another action has its name.
  public func addingAction(
    _ title: String, area: String?, to contract: Contract
  ) throws(AuthoringFault) -> AuthoredChanges {
    let folder = "Content/contracts/\(contract.id.rawValue)"
    let taken = folders(in: "\(folder)/actions")
    let name = try ContentName.of(title)
    let id = ContentName.free(name, among: taken)
    let areas = contract.areas.map(\.id.rawValue)
    let area = area ?? areas[0]
    guard areas.contains(area) else {
      return try Self.missing(area, among: areas, "l’axe", "priority area")
    }
    let number = (contract.actions.map { $0.number.parts[0] }.max() ?? 0) + 1
    let writing = writing
    let sheet = ActionSheet(
      title: title, summary: writing.words(.summary, in: writing.original),
      audience: writing.words(.unspecified, in: writing.original),
      facts: ActionSheet.Facts(
        number: String(number), area: area,
        source: try source(contract.source.document.rawValue, writing.label(.unspecified))))
    let budget = try json("\(folder)/budget.json")
    guard let lines = budget.root["lines"] else { return AuthoredChanges([]) }
    var edit = SourceEdit(budget.file)
    edit.append(
      BudgetLine(
        action: id, years: contract.years, funders: contract.budget.funders.map(\.id.rawValue)
      ).text(indent: ""), to: lines)
    let path = "\(folder)/actions/\(id)/\(writing.original).md"
    let changes: [SourceChange] = [
      .added(SourceFile(path: path, text: sheet.text(writing, in: writing.original))), edit.change,
    ]
    return AuthoredChanges(changes, named: id, insteadOf: name)
  }

  /// The changes that publish a piece of news, and date the site where it is older; news of a day that is still to
  /// come waits for it.
  public func addingUpdate(
    _ title: String, on day: Day, of contract: Contract?
  ) throws(AuthoringFault) -> AuthoredChanges {
    let folder = "\(day.iso)-\(try ContentName.of(title))"
    let name = ContentName.free(folder, among: folders(in: "Content/updates"))
    let writing = writing
    let facts =
      contract.map { "contract: \($0.id.rawValue)" }
      ?? writing.comment(
        "# contract: le nom du dossier d’un contrat", "# contract: the name of a contract’s folder")
    let text = """
      ---
      title: \(writing.quoted(title))
      \(facts)
      \(release(on: day))\(writing.comment(
        "# Le document qui le montre, sans le '#' :", "# The document that shows it, without the '#':"))
      # source: {document: …, place: …}
      ---
      \(writing.words(.update, in: writing.original))

      """
    let file = SourceFile(path: "Content/updates/\(name)/\(writing.original).md", text: text)
    return AuthoredChanges(
      [.added(file)] + [dating(day)].compactMap(\.self), named: name, insteadOf: folder)
  }

  /// The lines of a header by which news waits for its day, where that is still to come.
  private func release(on day: Day) -> String {
    guard let today, day > today else { return "" }
    return writing.comment(
      "# Elle ne paraît pas avant ce jour ; sans cette ligne, elle paraît tout de suite.\n",
      "# It does not come out before this day; without this line, it does at once.\n")
      + "publish-on: \(day.iso)\n"
  }

  /// The changes that follow an action from contract to contract; each step is a contract and an action.
  public func addingThread(
    _ title: String, steps: [(contract: String, action: String)]
  ) throws(AuthoringFault) -> AuthoredChanges {
    guard steps.count > 1 else {
      throw AuthoringFault(
        "un fil relie au moins deux actions\u{202F}; donnez --step deux fois, 'contrat/action'",
        "a thread links two actions at least; give --step twice, 'contract/action'")
    }
    var lines: [String] = []
    for (index, step) in steps.enumerated() {
      let contract = try self.contract(step.contract)
      guard contract.actions.contains(where: { $0.id.rawValue == step.action }) else {
        return try Self.missing(
          step.action, among: contract.actions.map(\.id.rawValue), "l’action", "action")
      }
      lines.append("    - contract: \(step.contract)\n      action: \(step.action)\n")
      guard index > 0 else { continue }
      lines.append(
        writing.comment(
          "      # 'same-title' (même titre), 'similar' (proche) ou 'inferred' (déduit).\n",
          "      # 'same-title', 'similar' or 'inferred'.\n")
          + "      certainty: inferred\n      evidence: \(writing.label(.threadEvidence))\n")
    }
    let name = try ContentName.of(title)
    let id = ContentName.free(name, among: site.threads.map(\.id.rawValue))
    let entry = """
      - id: \(id)
        title: \(writing.label(title))
        summary: \(writing.label(.threadSummary))
        steps:
      \(lines.joined())
      """
    let comment = writing.comment(
      "# Les actions suivies de contrat en contrat.\n",
      "# The actions followed from contract to contract.\n")
    return AuthoredChanges(
      [appending(entry, to: "Content/threads.yml", comment: comment)], named: id, insteadOf: name)
  }
}
