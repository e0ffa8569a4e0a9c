public import Diagnostics
import Ground

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
    var place = 0
    while let start = ByteSearch.first(
      of: UInt8(ascii: "<"), or: UInt8(ascii: ">"), in: bytes, from: place)
    {
      let sign = bytes[start]
      place = bytes[start...].firstIndex { $0 != sign } ?? bytes.count
      let startsLine = start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
      guard startsLine, place - start == 7, place == bytes.count || bytes[place] <= 0x20 else {
        continue
      }
      return start..<(ByteSearch.first(of: 0x0A, or: 0x0D, in: bytes, from: place) ?? bytes.count)
    }
    return nil
  }
}
