import Diagnostics
import Markdown
import Model

/// What a text is the body of.
enum ProseOwner: Hashable {
  case page(String)
  case contract(String)
  case action(String, contract: String)
  case easyToRead(String, contract: String)
  case update(String)

  /// The contract in which the text stands, if it stands in one.
  var contract: String? {
    switch self {
    case .page, .update: nil
    case .contract(let contract), .action(_, let contract), .easyToRead(_, let contract): contract
    }
  }

  /// The anchors that its page has whatever the text says.
  var fixedAnchors: [String] {
    switch self {
    case .page, .easyToRead, .update: []
    case .contract: PageAnchor.OfContract.allCases.map(\.rawValue)
    case .action: PageAnchor.OfAction.allCases.map(\.rawValue)
    }
  }
}

extension ProseOwner {
  /// What comes after the code of the language in the names of its files.
  var ending: String {
    switch self {
    case .page, .contract, .action, .update: ".md"
    case .easyToRead: ".plain.md"
    }
  }

  /// The text on whose page it may stand too, so that no anchor is in both.
  var companion: ProseOwner? {
    guard case .easyToRead(let action, let contract) = self else { return nil }
    return .action(action, contract: contract)
  }
}

/// A text of the site, read but with its links still to be checked.
struct ProseDraft {
  let owner: ProseOwner
  let language: Language
  let file: SourceFile
  let body: Range<Int>
  let document: MarkdownDocument
}
