public import Diagnostics

extension Rule { static let conflictMark = Rule("conflict-mark") }

/// `conflict-mark`: no file holds the marks that a version control leaves where two people changed the same lines.
///
/// Both versions stand there one after the other, and the site would publish both.
public enum ConflictMark {
  /// Reports where the first conflict of a file starts.
  public static func check(_ file: SourceFile, into diagnostics: inout [Diagnostic]) {
    guard let mark = firstMark(in: file.bytes) else { return }
    diagnostics.append(
      Diagnostic(
        .conflictMark, at: file.location(mark),
        "deux versions de ce passage se suivent\u{A0}: leur conflit n’est pas réglé",
        "two versions of this passage follow each other: their conflict is not settled",
        help: "gardez la bonne version, et retirez l’autre et les lignes '<<<<<<<', '=======' et"
          + " '>>>>>>>'",
        "keep the right version, and remove the other and the lines '<<<<<<<', '=======' and"
          + " '>>>>>>>'"))
  }

  /// Whether a file holds a conflict, so that nothing else of it can be judged.
  public static func stands(in file: SourceFile) -> Bool { firstMark(in: file.bytes) != nil }

  /// The first line that starts with seven `<` or `>`, then a space or nothing.
  private static func firstMark(in bytes: [UInt8]) -> Range<Int>? {
    var start = 0
    while start < bytes.count {
      let first = bytes[start]
      if first == UInt8(ascii: "<") || first == UInt8(ascii: ">") {
        var end = start
        while end < bytes.count, bytes[end] == first { end += 1 }
        let isMark = end - start == 7 && (end == bytes.count || bytes[end] <= 0x20)
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        if isMark { return start..<end }
      }
      while start < bytes.count, bytes[start] != 0x0A, bytes[start] != 0x0D { start += 1 }
      start += 1
    }
    return nil
  }
}
