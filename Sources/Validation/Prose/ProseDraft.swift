import Diagnostics
import Ground
import Markdown
import Model

extension SiteText {
  /// The anchors that its page has whatever the text says.
  var fixedAnchors: [String] {
    switch (subject.kind, form) {
    case (.contract, _): PageAnchor.OfContract.allCases.map(\.rawValue)
    case (.action, .main): PageAnchor.OfAction.allCases.map(\.rawValue)
    default: []
    }
  }

  /// What comes after the code of the language in the names of its files.
  var ending: String {
    switch form {
    case .main: ".md"
    case .easyToRead: ".plain.md"
    case .account(let report): ".\(report.rawValue).md"
    }
  }
}

/// A text of the site, read but with its links still to be checked.
struct ProseDraft {
  let text: SiteText
  /// The contract in which its links are looked for first.
  let contract: Contract.ID?
  let language: Language
  let file: SourceFile
  let body: Range<Int>
  let document: MarkdownDocument

  /// The text as it is written, header included.
  var written: WrittenText { WrittenText(text, in: language, hash: ByteHash(of: file.bytes).value) }

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
