import Diagnostics
import Markdown
import Model

/// What a text is the body of.
enum ProseOwner: Hashable {
  case page(String)
  case contract(String)
  case action(String, contract: String)
  case easyToRead(String, contract: String)
  case account(String, contract: String, report: String)
  case update(String, contract: String?)

  /// The contract in which the text stands, if it stands in one.
  var contract: String? {
    switch self {
    case .page: nil
    case .update(_, let contract): contract
    case .contract(let contract), .action(_, let contract), .easyToRead(_, let contract),
      .account(_, let contract, _):
      contract
    }
  }

  /// The anchors that its page has whatever the text says.
  var fixedAnchors: [String] {
    switch self {
    case .page, .easyToRead, .account, .update: []
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
    case .account(_, _, let report): ".\(report).md"
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

  /// The bytes of the file that are read as text: none of blocks of data and destinations of links.
  var readRanges: [Range<Int>] {
    let hidden =
      document.blocks.map(\.contentRange)
      + document.links.filter { $0.destinationLocation != $0.location }.map(
        \.destinationLocation.range)
    var ranges: [Range<Int>] = []
    var start = body.lowerBound
    for range in hidden.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= start {
      ranges.append(start..<range.lowerBound)
      start = range.upperBound
    }
    ranges.append(start..<max(start, body.upperBound))
    return ranges
  }
}
