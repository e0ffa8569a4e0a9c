import SiteReading

/// A place of a page where figures are printed, by a name that is the same in every language.
struct PrintedPlace: Hashable {
  /// What is read there.
  enum Reading: String {
    /// The rows of a table: group, header and cells.
    case rows
    /// The texts that hold a figure, or are the value of something.
    case texts
    /// The figures alone, one after the other.
    case figures
  }

  /// The path of the page in the original language.
  let page: String
  /// The identifier of a table, `#` and that of another element, or `.` and a class.
  let selector: String
  let reading: Reading

  /// What a page shows there; nil where the place does not exist.
  ///
  /// No-break spaces are read as spaces: they are held by the rules of all pages.
  func printed(on html: String) -> [String]? {
    switch reading {
    case .rows: HTMLTable.tables(of: html)[selector]?.rows.map { spaced(PrintedPlace.text(of: $0)) }
    case .texts:
      HTMLBlocks(of: selector, in: html)?.blocks.filter(isTelling).map { spaced($0.text) }
    case .figures:
      HTMLBlocks(of: selector, in: html).map { blocks in
        let figures = blocks.blocks.flatMap { PrintedPlace.figures(in: $0.text) }
        return figures.isEmpty ? [] : [spaced(figures.joined(separator: " · "))]
      }
    }
  }

  private func isTelling(_ block: HTMLBlocks.Block) -> Bool {
    ["value", "when"].contains(block.kind) || block.text.contains(where: \.isNumber)
  }

  private func spaced(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  /// A row with the name of its group, without the title that may follow it.
  private static func text(of row: HTMLTable.Row) -> String {
    let name = { (title: String) in
      let words = title.split(separator: ":", maxSplits: 1)
      return words.first.map { $0.trimming(while: \.isWhitespace) } ?? ""
    }
    return ([name(row.group), name(row.header)].filter { !$0.isEmpty } + row.cells).joined(
      separator: " | ")
  }

  /// The numbers of a text with their percent sign or currency.
  static func figures(in text: String) -> [String] {
    text.matches(
      of: /€?[0-9]+(?:[\u{A0}\u{202F},][0-9]{3}(?![0-9]))*(?:[.,][0-9]+)?(?:[\u{A0}\u{202F}]?[%€])?/
    ).map { String($0.output) }
  }
}

extension Substring {
  /// The text without what it begins and ends with.
  fileprivate func trimming(while isLeftOut: (Character) -> Bool) -> String {
    let start = drop(while: isLeftOut)
    return String(start.reversed().drop(while: isLeftOut).reversed())
  }
}
