public import Diagnostics

/// Checks that a file is UTF-8, the only encoding Parvis reads.
public enum SyntaxEncoding {
  /// Whether a file is UTF-8; when it is not, reports the first faulty byte and its probable cause.
  public static func check(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> Bool {
    guard !file.isUTF8, let offset = firstFault(in: file.bytes) else { return true }
    diagnostics.append(
      Diagnostic(
        .invalidUTF8, at: file.location(offset..<offset + 1), message(for: file.bytes, at: offset),
        note: note(for: file.bytes, at: offset),
        help: "dans l’éditeur, enregistrez le fichier avec l’encodage UTF-8",
        "in the editor, save the file with the encoding UTF-8"))
    return false
  }

  /// Three when a file starts with the UTF-8 byte order mark, which carries no meaning; else zero.
  public static func lengthOfByteOrderMark(in bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}

extension SyntaxEncoding {
  /// The offset of the first byte that does not belong to a well-formed sequence (Unicode, table 3-7).
  private static func firstFault(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch { return error.byteOffsets.lowerBound }
  }

  private static func message(for bytes: [UInt8], at offset: Int) -> Message {
    guard !isUTF16(bytes) else {
      return Message(
        "le fichier est encodé en UTF-16, non en UTF-8",
        "the file is encoded in UTF-16, not in UTF-8")
    }
    let hex = String(bytes[offset], radix: 16, uppercase: true)
    return Message(
      "l’octet \(hex) ne fait pas partie d’un texte en UTF-8",
      "the byte \(hex) does not belong to a text in UTF-8")
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private static func note(for bytes: [UInt8], at offset: Int) -> Diagnostic.Note? {
    guard !isUTF16(bytes), let character = Windows1252.scalar(of: bytes[offset]) else { return nil }
    let word = quoted(Windows1252.word(around: offset, in: bytes))
    return Diagnostic.Note(
      "en Windows-1252 (Latin-1), cet octet est '\(character)', et le mot serait \(word)",
      "in Windows-1252 (Latin-1) this byte is '\(character)', and the word would be \(word)")
  }
}
