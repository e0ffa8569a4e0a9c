import Diagnostics
import Markdown
import Model

/// What a text is the body of.
enum ProseOwner: Hashable {
  case page(String)
  case contract(String)
  case action(String, contract: String)

  /// The contract in which the text stands, if it stands in one.
  var contract: String? {
    switch self {
    case .page: nil
    case .contract(let contract), .action(_, let contract): contract
    }
  }

  /// The anchors that its page has whatever the text says.
  var fixedAnchors: [String] {
    switch self {
    case .page: []
    case .contract: PageAnchor.OfContract.allCases.map(\.rawValue)
    case .action: PageAnchor.OfAction.allCases.map(\.rawValue)
    }
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
