public import Diagnostics

extension Rule {
  /// A header stands between two lines of three dashes.
  public static let frontMatterSyntax = Rule("front-matter-syntax")
}

/// A text file cut in two: the YAML between two lines `---` at its start, and what follows.
public struct FrontMatter: Hashable, Sendable {
  /// The YAML header; nothing when its syntax is faulty, which is then reported.
  public let header: SyntaxNode?
  /// The bytes after the closing line, to the end of the file.
  public let body: Range<Int>

  /// Cuts a file, or reports that there is no front matter or that it does not end.
  ///
  /// An empty header is a group of no keys. Lines may end with LF, CR LF or CR alone.
  public static func split(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> FrontMatter?
  {
    let start = SyntaxEncoding.lengthOfByteOrderMark(in: file.bytes)
    let opening = file.lineRange(from: start)
    guard file.isFence(opening) else {
      return diagnostics.fail(missing(in: file, firstLine: opening))
    }
    let headerStart = file.nextLine(after: opening)
    var line = file.lineRange(from: headerStart)
    while !file.isFence(line) {
      guard line.upperBound < file.bytes.count else {
        return diagnostics.fail(unclosed(in: file, opening: opening, headerStart: headerStart))
      }
      line = file.lineRange(from: file.nextLine(after: line))
    }
    let range = headerStart..<line.lowerBound
    let body = file.nextLine(after: line)..<file.bytes.count
    return FrontMatter(header: header(of: file, range: range, into: &diagnostics), body: body)
  }

  private static func header(
    of file: SourceFile, range: Range<Int>, into diagnostics: inout [Diagnostic]
  ) -> SyntaxNode? {
    let node = YAMLSyntax.parse(file, range: range, into: &diagnostics)
    guard let node, case .null = node.value, node.location.range.isEmpty else { return node }
    return SyntaxNode(.mapping([]), at: file.location(range.lowerBound..<range.lowerBound))
  }
}

extension FrontMatter {
  private static func missing(in file: SourceFile, firstLine: Range<Int>) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: file.location(firstLine),
      "la première ligne doit être '---', qui ouvre l’en-tête",
      "the first line must be '---', which opens the front matter",
      help: "commencez le fichier par une ligne '---', puis les clés, puis une autre ligne '---'",
      "start the file with a line '---', then the keys, then another line '---'")
  }

  private static func unclosed(
    in file: SourceFile, opening: Range<Int>, headerStart: Int
  ) -> Diagnostic {
    let note = file.firstDashes(from: headerStart).map { line in
      Diagnostic.Note(
        "cette ligne devait peut-être le fermer\u{A0}: écrivez exactement '---'",
        "this line was perhaps meant to close it: write exactly '---'", at: file.location(line))
    }
    return Diagnostic(
      .frontMatterSyntax, at: file.location(opening), "l’en-tête ouvert ici n’est jamais fermé",
      "the front matter opened here is never closed", note: note,
      help: "écrivez une ligne '---' après la dernière clé", "write a line '---' after the last key"
    )
  }
}

extension SourceFile {
  /// Whether a line is `---`, blanks after it allowed because nobody sees them.
  fileprivate func isFence(_ line: Range<Int>) -> Bool {
    guard bytes[line].first == UInt8(ascii: "-"), bytes[line].starts(with: "---".utf8) else {
      return false
    }
    return bytes[line].dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The first line made of dashes only, of any length and kind: editors turn `---` into a long one.
  fileprivate func firstDashes(from start: Int) -> Range<Int>? {
    var line = lineRange(from: start)
    while true {
      let text = self.text(in: line).unicodeScalars.filter { $0 != " " && $0 != "\t" }
      let isDashes = text.allSatisfy { $0 == "-" || $0 == "\u{2013}" || $0 == "\u{2014}" }
      if isDashes, !text.isEmpty { return line }
      guard line.upperBound < bytes.count else { return nil }
      line = lineRange(from: nextLine(after: line))
    }
  }
}
