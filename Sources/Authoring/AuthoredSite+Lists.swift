import Diagnostics
public import Model
import Scanning
import Syntax

/// An indicator to be started.
public struct NewIndicator: Sendable {
  let title: String
  let action: String
  let unit: String
  let direction: String

  /// Describes an indicator by its title, the folder of its action, its unit as people type it, and the direction in
  /// which it is to move.
  public init(title: String, action: String, unit: String, direction: String) {
    (self.title, self.action, self.unit, self.direction) = (title, action, unit, direction)
  }
}

/// Where a document can be read.
public enum DocumentPlace: Sendable {
  /// A file in `Content/documents`.
  case file(String)
  /// An address.
  case url(String)
  /// Whom to ask; to be written where nobody is named.
  case ask(String?)
}

extension AuthoredSite {
  /// The changes that start an indicator of which nothing is known.
  public func addingIndicator(
    _ indicator: NewIndicator, to contract: Contract
  ) throws(AuthoringFault) -> AuthoredChanges {
    let path = "Content/contracts/\(contract.id.rawValue)/indicators.json"
    let (file, root) = try json(path)
    let actions = contract.actions.map(\.id.rawValue)
    guard actions.contains(indicator.action) else {
      return try Self.missing(indicator.action, among: actions, "l’action", "action")
    }
    let direction = try Self.direction(indicator.direction)
    guard let list = root["indicators"] else { return AuthoredChanges([]) }
    let name = try ContentName.of(indicator.title)
    let id = ContentName.free(name, among: list.items.compactMap { $0["id"]?.text })
    let targets = contract.years.map { "\"\($0)\": \"not-determined\"" }.joined(separator: ", ")
    let source =
      root["source"] == nil
      ? ",\n \"source\": \(try source(contract.source.document.rawValue, writing.label(.unspecified)))"
      : ""
    var edit = SourceEdit(file)
    edit.append(
      """
      {"id": "\(id)", "action": "\(indicator.action)",
       "label": \(writing.label(indicator.title)),
       "unit": \(try WrittenUnit(indicator.unit).json(in: writing.original)),
       "direction": "\(direction)",
       "baseline": "not-determined",
       "targets": {\(targets)}\(source)}
      """, to: list)
    return AuthoredChanges(
      [edit.change], named: id, insteadOf: name,
      next: Message(
        "ensuite\u{A0}: écrivez dans \(path) la situation de départ (\"baseline\"), les cibles (\"targets\") et, si elle aide, une définition (\"definition\")\u{202F}; un résultat s’ajoute par 'parvis new result --indicator \(id)'",
        "next: write in \(path) the baseline (\"baseline\"), the targets (\"targets\") and, where it helps, a definition (\"definition\"); a result is added by 'parvis new result --indicator \(id)'"
      ))
  }

  private static func direction(_ text: String) throws(AuthoringFault) -> String {
    let words = ["hausse": "up", "baisse": "down", "stable": "stable"]
    let direction = words[text.lowercased()] ?? text.lowercased()
    guard Indicator.Direction(rawValue: direction) != nil else {
      throw AuthoringFault(
        "\(quoted(text)) n’est pas un sens\u{202F}; écrivez 'hausse', 'baisse' ou 'stable'",
        "\(quoted(text)) is no direction; write 'up', 'down' or 'stable'")
    }
    return direction
  }

  /// The changes that name a document.
  public func addingDocument(
    _ title: String, at place: DocumentPlace
  ) throws(AuthoringFault) -> AuthoredChanges {
    let name = try ContentName.of(title)
    let id = ContentName.free(name, among: site.documents.map(\.id.rawValue))
    let reading =
      switch place {
      case .file(let file): "file: \(writing.quoted(file))"
      case .url(let address): "url: \(writing.quoted(address))"
      case .ask(let whom): "ask: \(whom.map(writing.label) ?? writing.label(.unspecified))"
      }
    let entry = """
      - id: \(id)
        title: \(writing.label(title))
        \(writing.comment(
          "# Où le lire : 'file' (dans Content/documents), 'url', ou 'ask' (à qui le demander).",
          "# Where to read it: 'file' (in Content/documents), 'url', or 'ask' (whom to ask)."))
        \(reading)
        \(writing.comment(
          "# Sans le '#' : sa date, et qui l’a fait.", "# Without the '#': its date, and who made it."))
        # date: 2026-12-31
        # issuer: …

      """
    let path = "Content/documents.yml"
    return AuthoredChanges(
      [appending(entry, to: path, comment: "")], named: id, insteadOf: name,
      next: Message(
        "ensuite\u{A0}: nommez-le là où il dit quelque chose\u{A0}: 'source: {document: \(id), place: page 3}'",
        "next: name it where it says something: 'source: {document: \(id), place: page 3}'"))
  }

  /// The changes that add who pays to the budget of a contract: in a line of which no amount is known theirs is not
  /// either, in another they pay nothing until it is written what.
  public func addingFunder(
    _ title: String, to contract: Contract
  ) throws(AuthoringFault) -> AuthoredChanges {
    let path = "Content/contracts/\(contract.id.rawValue)/budget.json"
    let (file, root) = try json(path)
    guard let funders = root["funders"], let lines = root["lines"] else {
      return AuthoredChanges([])
    }
    let name = try ContentName.of(title)
    let taken = contract.budget.funders
    if let same = taken.first(where: { $0.name.original == title }) {
      throw AuthoringFault(
        "\(quoted(title)) finance déjà ce contrat, sous le nom '\(same.id.rawValue)'",
        "\(quoted(title)) funds this contract already, by the name '\(same.id.rawValue)'")
    }
    let id = ContentName.free(name, among: taken.map(\.id.rawValue) + ["total", "discrepancy"])
    var edit = SourceEdit(file)
    edit.append("{\"id\": \"\(id)\", \"name\": \(writing.label(title))}", to: funders)
    for year in lines.items.flatMap({ $0["amounts"]?.entries.map(\.value) ?? [] }) {
      let isUnknown = year.entries.allSatisfy { $0.value.text == Absence.notDetermined.rawValue }
      let absence = isUnknown ? Absence.notDetermined : .notApplicable
      edit.add(id, "\"\(absence.rawValue)\"", to: year)
    }
    return AuthoredChanges(
      [edit.change], named: id, insteadOf: name,
      next: Message(
        "ensuite\u{A0}: écrivez ce qu’il paie dans les lignes de \(path), où il y a \"not-applicable\" (il ne paie rien) ou \"not-determined\" (pas encore connu)\u{202F}; s’il a signé le contrat, ajoutez-le aussi sous 'parties' dans contract.yml",
        "next: write what they pay in the lines of \(path), where it says \"not-applicable\" (they pay nothing) or \"not-determined\" (not yet known); where they signed the contract, add them under 'parties' in contract.yml too"
      ))
  }
}
