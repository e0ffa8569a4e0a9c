public import Diagnostics
public import Ground
public import Model
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

  /// The changes that start an action: its sheet, and a line of the budget of which nothing is known.
  public func addingAction(
    _ title: String, area: String?, to contract: Contract
  ) throws(AuthoringFault) -> [SourceChange] {
    let folder = "Content/contracts/\(contract.id.rawValue)"
    let taken = folders(in: "\(folder)/actions")
    let id = ContentName.free(try ContentName.of(title), among: taken)
    let areas = contract.areas.map(\.id.rawValue)
    let area = area ?? areas[0]
    guard areas.contains(area) else {
      return try Self.missing(area, among: areas, "l’axe", "priority area")
    }
    let number = (contract.actions.map { $0.number.parts[0] }.max() ?? 0) + 1
    let writing = writing
    let sheet = ActionSheet(
      title: title,
      summary: writing.words(
        "À remplacer par deux phrases simples.", "To be replaced by two plain sentences.",
        in: writing.original),
      audience: writing.words("à préciser", "to be specified", in: writing.original),
      facts: ActionSheet.Facts(
        number: String(number), area: area,
        source: try source(
          contract.source.document.rawValue, writing.comment("à préciser", "to be specified"))))
    let budget = try json("\(folder)/budget.json")
    guard let lines = budget.root["lines"] else { return [] }
    var edit = SourceEdit(budget.file)
    edit.append(
      BudgetLine(
        action: id, years: contract.years, funders: contract.budget.funders.map(\.id.rawValue)
      ).text(indent: ""), to: lines)
    let path = "\(folder)/actions/\(id)/\(writing.original).md"
    return [
      .added(SourceFile(path: path, text: sheet.text(writing, in: writing.original))), edit.change,
    ]
  }

  /// The changes that publish a piece of news, and date the site where it is older.
  public func addingUpdate(
    _ title: String, on day: Day, of contract: Contract?
  ) throws(AuthoringFault) -> [SourceChange] {
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
      \(writing.comment(
        "# Le document qui le montre, sans le '#' :", "# The document that shows it, without the '#':"))
      # source: {document: …, place: …}
      ---
      \(writing.comment(
        "Dites ici en quelques phrases ce qui s’est passé.",
        "Say here in a few sentences what happened."))

      """
    let file = SourceFile(path: "Content/updates/\(name)/\(writing.original).md", text: text)
    return [.added(file)] + [dating(day)].compactMap(\.self)
  }

  /// The changes that follow an action from contract to contract; each step is a contract and an action.
  public func addingThread(
    _ title: String, steps: [(contract: String, action: String)]
  ) throws(AuthoringFault) -> [SourceChange] {
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
      let evidence = writing.label(
        "À préciser\u{A0}: ce qui montre dans les documents que l’action continue.",
        "To be specified: what shows in the documents that the action goes on.")
      lines.append(
        writing.comment(
          "      # 'same-title' (même titre), 'similar' (proche) ou 'inferred' (déduit).\n",
          "      # 'same-title', 'similar' or 'inferred'.\n")
          + "      certainty: inferred\n      evidence: \(evidence)\n")
    }
    let id = ContentName.free(try ContentName.of(title), among: site.threads.map(\.id.rawValue))
    let summary = writing.label(
      "À remplacer par une phrase simple.", "To be replaced by one plain sentence.")
    let entry = """
      - id: \(id)
        title: \(writing.label(title))
        summary: \(summary)
        steps:
      \(lines.joined())
      """
    let comment = writing.comment(
      "# Les actions suivies de contrat en contrat.\n",
      "# The actions followed from contract to contract.\n")
    return [appending(entry, to: "Content/threads.yml", comment: comment)]
  }
}
