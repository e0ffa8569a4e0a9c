public import Diagnostics
public import Ground
public import Model
import Syntax

/// An amount that an amendment changes.
public struct AmendedAmount: Sendable {
  /// The folder of the action.
  public let action: String
  /// The financial year.
  public let year: Int
  /// The name of the funder.
  public let funder: String
  /// The amount from now on, as people write it, or why there is none.
  public let amount: String

  /// Describes a changed amount.
  public init(action: String, year: Int, funder: String, amount: String) {
    self.action = action
    self.year = year
    self.funder = funder
    self.amount = amount
  }
}

extension AuthoredSite {
  /// The changes that write an amendment into the budget of a contract.
  public func addingAmendment(
    _ title: String, on day: Day, of contract: Contract, source: (document: String, place: String),
    _ amounts: [AmendedAmount]
  ) throws(AuthoringFault) -> [SourceChange] {
    let (file, root) = try json("Content/contracts/\(contract.id.rawValue)/budget.json")
    var changes: [String] = []
    for amount in amounts { changes.append(try change(amount, of: contract)) }
    let amendment = """
      {"date": "\(day.iso)", "title": \(writing.label(title)),
       "source": \(try self.source(source.document, source.place)),
       "changes": [
         \(changes.joined(separator: ",\n   "))
       ]}
      """
    var edit = SourceEdit(file)
    if let list = root["amendments"] {
      edit.append(amendment, to: list)
    } else {
      edit.add("amendments", "[\n  \(amendment.replacing("\n", with: "\n  "))\n]", to: root)
    }
    return [edit.change] + [dating(day)].compactMap(\.self)
  }

  private func change(
    _ change: AmendedAmount, of contract: Contract
  ) throws(AuthoringFault) -> String {
    let actions = contract.actions.map(\.id.rawValue)
    guard actions.contains(change.action) else {
      return try Self.missing(change.action, among: actions, "l’action", "action")
    }
    let funders = contract.budget.funders.map(\.id.rawValue)
    guard funders.contains(change.funder) else {
      return try Self.missing(change.funder, among: funders, "le financeur", "funder")
    }
    let entry = contract.budget.entries.first {
      $0.action.rawValue == change.action && $0.year == change.year
        && $0.funder.rawValue == change.funder
    }
    guard let entry else {
      let years = contract.years.map(String.init)
      return try Self.missing(String(change.year), among: years, "l’année", "year")
    }
    let before: String
    switch entry.amount {
    case .known(let amount): before = amount.literal
    case .missing(let absence): before = "\"\(absence.rawValue)\""
    }
    let after = try WrittenValue(change.amount, decimals: 2).json
    return
      "{\"action\": \"\(change.action)\", \"year\": \(change.year), \"funder\": \"\(change.funder)\", \"before\": \(before), \"after\": \(after)}"
  }

  /// The changes that write the result of a year into the indicators of a contract.
  public func addingResult(
    of indicator: String, in year: Int, _ value: String, on day: Day?, for contract: Contract,
    source: (document: String, place: String)?
  ) throws(AuthoringFault) -> [SourceChange] {
    let path = "Content/contracts/\(contract.id.rawValue)/indicators.json"
    let (file, root) = try json(path)
    let list = root["indicators"]?.items ?? []
    guard let node = list.first(where: { $0["id"]?.text == indicator }) else {
      return try Self.missing(
        indicator, among: list.compactMap { $0["id"]?.text }, "l’indicateur", "indicator")
    }
    guard contract.years.contains(year) else {
      return try Self.missing(
        String(year), among: contract.years.map(String.init), "l’année", "year")
    }
    if let written = node["results"]?[String(year)] {
      let line = written.location.position.line
      throw AuthoringFault(
        "'\(indicator)' a déjà un résultat pour \(year)\u{202F}; corrigez-le dans \(path), ligne \(line)",
        "'\(indicator)' has a result for \(year) already; correct it in \(path), line \(line)")
    }
    var parts = ["\"value\": \(try WrittenValue(value, decimals: 3).json)"]
    if let day { parts.append("\"date\": \"\(day.iso)\"") }
    if let source { parts.append("\"source\": \(try self.source(source.document, source.place))") }
    let result = "{\(parts.joined(separator: ", "))}"
    var edit = SourceEdit(file)
    if let results = node["results"] {
      edit.add(String(year), result, to: results)
    } else {
      edit.add("results", "{\"\(year)\": \(result)}", to: node)
    }
    return [edit.change] + [day.flatMap(dating)].compactMap(\.self)
  }
}

extension Amount {
  /// The amount as content writes it: `1250.5`, `65000`.
  fileprivate var literal: String {
    let (whole, cents) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = cents == 0 ? "" : cents < 10 ? ".0\(cents)" : ".\(cents)"
    return (self.cents < 0 ? "-" : "") + "\(whole)\(decimals)"
  }
}

/// A number as people type it, or a word for why there is none.
struct WrittenValue {
  /// The value as JSON.
  let json: String

  /// Reads `1 535 544,10 €`, `12,5 %`, `420` or `not-determined`.
  init(_ text: String, decimals: Int) throws(AuthoringFault) {
    if let absence = Absence(rawValue: text) {
      json = "\"\(absence.rawValue)\""
      return
    }
    let kept = text.unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && scalar != "€" && scalar != "%" && scalar != "\u{2060}"
    }
    let number = String(String.UnicodeScalarView(kept)).replacing(",", with: ".").replacing(
      "\u{2212}", with: "-")
    let parts = number.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
      && (parts[0] == "0" || parts[0].first != "0")
      && (parts.count < 2 || parts[1].count <= decimals) && number.filter({ $0 == "-" }).count <= 1
    guard isNumber else {
      let words = quoted(Absence.allCases.map(\.rawValue))
      throw AuthoringFault(
        "\(quoted(text)) n’est ni un nombre, comme '1 250,50', ni l’un de ces mots\u{A0}: \(words)",
        "\(quoted(text)) is neither a number, such as '1250.50', nor one of these words: \(words)")
    }
    json = number
  }
}

extension UInt8 { fileprivate var isDigit: Bool { (0x30...0x39).contains(self) } }
