import Diagnostics
import Syntax
import TestSupport
import Testing

/// A file of bytes that may not be UTF-8, and what is said of it.
private struct EncodingCase: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let french: String
  let english: String

  var testDescription: String { "\(bytes)" }
}

@Test("A file that is not UTF-8 is told with the first faulty byte and its cause", arguments: cases)
private func faultyEncoding(_ fault: EncodingCase) {
  var diagnostics: [Diagnostic] = []
  let file = SourceFile(path: "fr.md", bytes: fault.bytes)
  #expect(!SyntaxEncoding.check(file, into: &diagnostics))
  #expect(DiagnosticTextFormat(language: .french).text(of: diagnostics) == fault.french)
  #expect(DiagnosticTextFormat(language: .english).text(of: diagnostics) == fault.english)
}

private let cases = [
  EncodingCase(
    bytes: Array("Dijon\nla m".utf8) + [0xE9] + Array("tropole".utf8),
    french: """
      fr.md:2:5: erreur\u{A0}: l’octet E9 ne fait pas partie d’un texte en UTF-8 [invalid-utf8]
          2 | la m\u{FFFD}tropole
            |     ^
      note\u{A0}: en Windows-1252 (Latin-1), cet octet est 'é', et le mot serait 'métropole'
      aide\u{A0}: dans l’éditeur, enregistrez le fichier avec l’encodage UTF-8


      """,
    english: """
      fr.md:2:5: error: the byte E9 does not belong to a text in UTF-8 [invalid-utf8]
          2 | la m\u{FFFD}tropole
            |     ^
      note: in Windows-1252 (Latin-1) this byte is 'é', and the word would be 'métropole'
      help: in the editor, save the file with the encoding UTF-8


      """),
  EncodingCase(
    bytes: [0x31, 0x20, 0x80, 0x0A],
    french: """
      fr.md:1:3: erreur\u{A0}: l’octet 80 ne fait pas partie d’un texte en UTF-8 [invalid-utf8]
          1 | 1 \u{FFFD}
            |   ^
      note\u{A0}: en Windows-1252 (Latin-1), cet octet est '€', et le mot serait '€'
      aide\u{A0}: dans l’éditeur, enregistrez le fichier avec l’encodage UTF-8


      """,
    english: """
      fr.md:1:3: error: the byte 80 does not belong to a text in UTF-8 [invalid-utf8]
          1 | 1 \u{FFFD}
            |   ^
      note: in Windows-1252 (Latin-1) this byte is '€', and the word would be '€'
      help: in the editor, save the file with the encoding UTF-8


      """),
  EncodingCase(
    bytes: [0x61, 0x81],
    french: """
      fr.md:1:2: erreur\u{A0}: l’octet 81 ne fait pas partie d’un texte en UTF-8 [invalid-utf8]
          1 | a\u{FFFD}
            |  ^
      aide\u{A0}: dans l’éditeur, enregistrez le fichier avec l’encodage UTF-8


      """,
    english: """
      fr.md:1:2: error: the byte 81 does not belong to a text in UTF-8 [invalid-utf8]
          1 | a\u{FFFD}
            |  ^
      help: in the editor, save the file with the encoding UTF-8


      """),
  EncodingCase(
    bytes: [0xFF, 0xFE, 0x61, 0x00],
    french: """
      fr.md:1:1: erreur\u{A0}: le fichier est encodé en UTF-16, non en UTF-8 [invalid-utf8]
          1 | \u{FFFD}\u{FFFD}a\u{FFFD}
            | ^
      aide\u{A0}: dans l’éditeur, enregistrez le fichier avec l’encodage UTF-8


      """,
    english: """
      fr.md:1:1: error: the file is encoded in UTF-16, not in UTF-8 [invalid-utf8]
          1 | \u{FFFD}\u{FFFD}a\u{FFFD}
            | ^
      help: in the editor, save the file with the encoding UTF-8


      """),
]

@Test("Every text that Unicode allows is UTF-8") func validEncoding() {
  var diagnostics: [Diagnostic] = []
  let text = "\u{FEFF}a\u{7F}\u{80}é\u{7FF}\u{800}€\u{D7FF}\u{E000}\u{FFFF}\u{10000}😀\u{10FFFF}"
  #expect(SyntaxEncoding.check(SourceFile(path: "a", text: text), into: &diagnostics))
  #expect(diagnostics == [])
}

@Test("The check agrees with the standard library on any bytes")
func encodingAgreesWithStandardLibrary() {
  var generator = SeededGenerator(seed: 3)
  let likely: [UInt8] = [
    0x61, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xE2, 0xED, 0xF0, 0xF1, 0xF4, 0xF5,
  ]
  for _ in 0..<20_000 {
    let count = Int.random(in: 0...6, using: &generator)
    let bytes = (0..<count).compactMap { _ in likely.randomElement(using: &generator) }
    var diagnostics: [Diagnostic] = []
    let isAccepted = SyntaxEncoding.check(SourceFile(path: "a", bytes: bytes), into: &diagnostics)
    #expect(isAccepted == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
  }
}
