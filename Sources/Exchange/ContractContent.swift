import Authoring
import Diagnostics
import Ground
import Loading
import Model
import Syntax

/// A contract with the files that sheets show and change.
struct ContractContent: Sendable {
  /// The contract.
  let contract: Contract
  /// The languages of the site, the original first.
  let languages: [String]
  /// The documents of the site.
  let documents: NamedThings
  /// The actions.
  let actions: NamedThings
  /// Who pays.
  let funders: NamedThings
  /// The areas.
  let areas: NamedThings
  /// The discrepancies.
  let discrepancies: NamedThings
  private let roots: [File: SyntaxNode]

  /// A file of a contract.
  enum File: String, CaseIterable, Sendable { case budget, indicators, observations }

  init(_ contract: Contract, languages: [String], documents: NamedThings, tree: SourceTree) {
    self.contract = contract
    self.languages = languages
    self.documents = documents
    actions = Self.things(
      SheetTable.what("action"), contract.actions.map { ($0.id.rawValue, $0.names) })
    funders = Self.things(
      SheetTable.what("payer"), contract.budget.funders.map { ($0.id.rawValue, $0.names) })
    areas = Self.things(
      Message("l’axe", "the priority area"),
      contract.areas.map { ($0.id.rawValue, $0.title.named { $0 } + [String($0.number)]) })
    discrepancies = Self.things(
      Message("l’écart", "the discrepancy"), contract.discrepancies.map { ($0.id.rawValue, []) })
    var roots: [File: SyntaxNode] = [:]
    for file in File.allCases {
      var found: [Diagnostic] = []
      roots[file] = tree.file(at: Self.path(of: file, in: contract)).flatMap {
        JSONSyntax.parse($0, into: &found)
      }
    }
    self.roots = roots
  }

  private static func path(of file: File, in contract: Contract) -> String {
    "Content/contracts/\(contract.id.rawValue)/\(file.rawValue).json"
  }

  /// The path of a file.
  func path(_ file: File) -> String { Self.path(of: file, in: contract) }

  /// A value of a file.
  subscript(file: File, key: String) -> SyntaxNode? { roots[file]?[key] }

  /// The contract as a key.
  var key: SheetRow.Key { SheetRow.Key(contract.id.rawValue, contract.texts.named { $0.title }) }

  private static func things(
    _ what: Message, _ names: [(name: String, others: [String])]
  ) -> NamedThings {
    var things = NamedThings(what)
    for (name, others) in names { things.add(name, others) }
    return things
  }
}

extension Action {
  /// What people call it.
  fileprivate var names: [String] {
    texts.named { $0.title } + texts.named { $0.shortTitle } + [
      number.parts.map(String.init).joined(separator: ".")
    ]
  }
}

extension Funder {
  /// What people call it.
  var names: [String] { name.named { $0 } }
}

extension Localized {
  /// The names that values in all languages give.
  func named(_ name: (Value) -> String?) -> [String] {
    languages.compactMap { name(self[$0])?.unjoined }
  }

  /// The texts that values in all languages give.
  func shownTexts(_ text: (Value) -> String) -> ShownTexts {
    ShownTexts(texts: languages.map { ($0.code, text(self[$0]).unjoined) })
  }
}
