import Diagnostics
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
  /// The changes that write an amendment into the budget of a contract, where its day puts it among the others; one
  /// after it that changes the same amount starts from then on from what it sets.
  public func addingAmendment(
    _ title: String, on day: Day, of contract: Contract, source: (document: String, place: String),
    _ amounts: [AmendedAmount]
  ) throws(AuthoringFault) -> AuthoredChanges {
    let (file, root) = try json("Content/contracts/\(contract.id.rawValue)/budget.json")
    let written = root["amendments"]?.items ?? []
    let later = written.filter { ($0["date"]?.text ?? "") > day.iso }
    var edit = SourceEdit(file)
    var changes: [String] = []
    var remarks: [Message] = []
    for amount in amounts {
      let after = try WrittenValue(amount.amount, or: TypedValue.amount).json
      changes.append(try change(amount, to: after, on: day, of: contract))
      if let (change, amendment) = Self.next(after: amount, in: later),
        let before = change["before"]
      {
        edit.replace(before, with: after)
        remarks.append(Self.startsAnew(amendment, from: after, amount))
      }
    }
    let amendment = """
      {"date": "\(day.iso)", "title": \(writing.label(title)),
       "source": \(try self.source(source.document, writing.quoted(source.place))),
       "changes": [
         \(changes.joined(separator: ",\n   "))
       ]}
      """
    if let list = root["amendments"] {
      // Behind those that are not later, whatever order they were written in.
      let last = written.lastIndex { ($0["date"]?.text ?? "") <= day.iso }
      edit.insert(amendment, into: list, at: last.map { $0 + 1 } ?? 0)
    } else {
      edit.add("amendments", "[\n  \(amendment.replacing("\n", with: "\n  "))\n]", to: root)
    }
    return AuthoredChanges([edit.change] + [dating(day)].compactMap(\.self), remarks: remarks)
  }

  /// The first change of an amount among amendments, in the order of their days.
  private static func next(
    after amount: AmendedAmount, in amendments: [SyntaxNode]
  ) -> (change: SyntaxNode, amendment: SyntaxNode)? {
    let ordered = amendments.enumerated().sorted {
      ($0.element["date"]?.text ?? "", $0.offset) < ($1.element["date"]?.text ?? "", $1.offset)
    }
    return ordered.lazy.compactMap { _, amendment in
      amendment["changes"]?.items.first { change in
        change["action"]?.text == amount.action && change["year"]?.text == String(amount.year)
          && change["funder"]?.text == amount.funder
      }.map { (change: $0, amendment: amendment) }
    }.first
  }

  private static func startsAnew(
    _ amendment: SyntaxNode, from after: String, _ amount: AmendedAmount
  ) -> Message {
    let day = Day(iso: amendment["date"]?.text ?? "")?.words ?? .same("")
    let place = "\(amount.action)/\(amount.year)/\(amount.funder)"
    return Message(
      "l’avenant du \(day.french), qui suit celui-ci, part désormais de \(after) pour \(place)\u{A0}: vérifiez-le dans ce document",
      "the amendment of \(day.english), which comes after this one, starts from \(after) for \(place) from now on: check it in that document"
    )
  }

  private func change(
    _ change: AmendedAmount, to after: String, on day: Day, of contract: Contract
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
    let before = contract.budget.amount(of: entry, on: day).json
    return
      "{\"action\": \"\(change.action)\", \"year\": \(change.year), \"funder\": \"\(change.funder)\", \"before\": \(before), \"after\": \(after)}"
  }
}

extension Budget {
  /// What an entry comes to after the amendments up to a day.
  fileprivate func amount(of entry: Entry, on day: Day) -> Stated<Amount> {
    let changes = amendments.flatMap { amendment in
      amendment.changes.filter { $0.changes(entry) }.map { (day: amendment.date, change: $0) }
    }
    let past = changes.last { $0.day <= day }?.change.after
    return past ?? changes.first?.change.before ?? entry.amount
  }
}

extension Stated<Amount> {
  /// As content writes it.
  fileprivate var json: String {
    switch self {
    case .known(let amount): amount.literal
    case .missing(let absence): "\"\(absence.rawValue)\""
    }
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
