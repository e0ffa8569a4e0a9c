import Diagnostics
import Ground
import Syntax

/// A made-up mapping that has every form a value can take.
struct Budget: Equatable {
  enum Status: String, CaseIterable {
    case new
    case reinforced
    case continued
  }

  let title: String
  let status: Status
  let year: Int?
  let amount: String?
  let firm: Bool?
  let date: Day?
  let page: String?
  let note: String?
  let tags: [String]?
  let years: [Int]?
  let labels: [KeyedValue<Located<String>>]?
  let party: String?

  static let subject = Message("le budget", "the budget")

  static func read(_ node: SyntaxNode, into diagnostics: inout [Diagnostic]) -> Budget? {
    node.read(subject, into: &diagnostics) { keys in
      let title = keys.required("title", .text)
      let status = keys.required("status", .choice(of: Status.self))
      let year = keys.optional("year", .integer)
      let amount = keys.optional("amount", .decimal)
      let firm = keys.optional("firm", .boolean)
      let date = keys.optional("date", .day)
      let page = keys.optional("page", .webAddress)
      let note = keys.optional("note", .text)
      let tags = keys.optional("tags", .list(of: .text))
      let years = keys.optional("years", .nonEmptyList(of: .integer))
      let labels = keys.optional("labels", .entries(of: .text))
      let party = keys.optional("party", .party)
      guard let title, let status else { return nil }
      return Budget(
        title: title.value, status: status.value, year: year?.value, amount: amount?.value,
        firm: firm?.value, date: date?.value, page: page?.value, note: note?.value,
        tags: tags?.map(\.value), years: years?.map(\.value), labels: labels, party: party)
    }
  }
}

extension Expected where Value == String {
  fileprivate static var party: Expected {
    .mapping(Message("la partie", "the party")) { keys in keys.required("name", .text)?.value }
  }
}
