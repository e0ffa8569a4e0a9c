public import Diagnostics
import Ground

extension Rule { static let hiddenCharacter = Rule("hidden-character") }

/// `hidden-character`: no text holds a character that does something and is not seen, written as it is or by
/// its number.
///
/// Control characters garble pages and terminals; characters that turn the direction of writing let a text
/// read otherwise than it is; U+200B and U+FEFF break words and searches; private characters and U+FFFD stand
/// where a letter or a bullet was lost on the way from another program.
public struct HiddenCharacter {
  /// How characters can be written by their numbers in a file.
  private enum Escapes {
    /// By `\u202E` and the like, between the quotes of JSON.
    case json
    /// By `\x07` and the like, between double quotes.
    case yaml
    /// By `&#x202E;`; in the header of a text, as in YAML.
    case markup
    /// Not at all.
    case none
  }

  private let file: SourceFile
  private let escapes: Escapes
  /// Where the header of a text ends; the start for all else.
  private let headerEnd: Int

  /// Makes a search in a file of text.
  public init(_ file: SourceFile) {
    self.file = file
    let markup = [".md", ".mustache", ".html", ".svg"]
    escapes =
      if file.path.hasSuffix(".json") { .json } else if file.path.hasSuffix(".yml") {
        .yaml
      } else if markup.contains(where: file.path.hasSuffix) { .markup } else { .none }
    headerEnd = file.path.hasSuffix(".md") ? Self.headerEnd(in: file.bytes) : 0
  }

  /// Reports each character at its first place.
  public func check(into diagnostics: inout [Diagnostic]) {
    var told: Set<UInt32> = []
    let bytes = file.bytes
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if place > 0, file.path.hasPrefix("Theme/"), escapes != .yaml {
      diagnostics.append(byteOrderMark)
    }
    while let start = Self.hiding.first(in: bytes, from: place) {
      let (scalar, range) = self.scalar(at: start)
      if let scalar, Self.isHidden(scalar.value), !isRefusedBySyntax(scalar.value, at: start),
        told.insert(scalar.value).inserted
      {
        diagnostics.append(Self.diagnostic(scalar, at: file.location(range)))
      }
      place = range.upperBound
    }
  }
}

extension HiddenCharacter {
  /// The character that stands at a place, as it is or by its number, and the bytes that it takes.
  private func scalar(at place: Int) -> (Unicode.Scalar?, Range<Int>) {
    let bytes = file.bytes
    switch bytes[place] {
    case UInt8(ascii: "\\"):
      guard escapes != .none else { return (nil, place..<place + 1) }
      return escaped(at: place)
    case UInt8(ascii: "&"):
      guard escapes == .markup else { return (nil, place..<place + 1) }
      return entity(at: place)
    case let byte where byte < 0x80: return (Unicode.Scalar(byte), place..<place + 1)
    default:
      var end = place + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      let scalars = String(decoding: bytes[place..<end], as: UTF8.self).unicodeScalars
      return (scalars.first, place..<end)
    }
  }

  /// The bytes that may start a hidden character, as it is or by its number; not the ends of lines, which a text
  /// may have.
  private static let hiding = ByteSet { byte in
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F, 0xC2, 0xE2, 0xEE, 0xEF, 0xF3, 0xF4, UInt8(ascii: "\\"),
      UInt8(ascii: "&"):
      true
    default: false
    }
  }

  /// Whether YAML or JSON refuses a character itself where it stands as it is, and tells so.
  private func isRefusedBySyntax(_ value: UInt32, at place: Int) -> Bool {
    guard file.bytes[place] != UInt8(ascii: "\\") else { return false }
    if escapes == .json { return value < 0x20 }
    guard escapes == .yaml || place < headerEnd else { return false }
    return value < 0x20 || 0x7F...0x9F ~= value && value != 0x85 || value >= 0xFEFF
  }

  /// Where the second line of dashes starts.
  private static func headerEnd(in bytes: [UInt8]) -> Int {
    guard bytes.count > 3 else { return 0 }
    return ByteSearch.first(Array("\n---".utf8), in: bytes, from: 3) ?? bytes.count
  }

  /// What `\u202E`, `\x07`, `\U0000202E` or `\e` stands for.
  private func escaped(at place: Int) -> (Unicode.Scalar?, Range<Int>) {
    guard place + 1 < file.bytes.count else { return (nil, place..<place + 1) }
    let letters: [UInt8: UInt32] =
      escapes == .json
      ? [UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C]
      : [
        UInt8(ascii: "0"): 0x00, UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08,
        UInt8(ascii: "v"): 0x0B, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "e"): 0x1B,
        UInt8(ascii: "N"): 0x85, UInt8(ascii: "L"): 0x2028, UInt8(ascii: "P"): 0x2029,
      ]
    let letter = file.bytes[place + 1]
    let length = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8][letter]
    guard escapes == .json || isBetweenQuotes(place) else { return (nil, place..<place + 2) }
    guard let length else {
      return (letters[letter].flatMap(Unicode.Scalar.init), place..<place + 2)
    }
    let digits = file.bytes[place + 2..<min(place + 2 + length, file.bytes.count)]
    let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    return (number.flatMap(Unicode.Scalar.init), place..<place + 2 + digits.count)
  }

  /// Whether an odd number of `"` precedes a place on its line, in the header where the file is a text.
  private func isBetweenQuotes(_ place: Int) -> Bool {
    if escapes == .markup, place >= headerEnd { return false }
    var quotes = 0
    var start = place
    while start > 0, file.bytes[start - 1] != 0x0A, place - start < 10_000 {
      start -= 1
      if file.bytes[start] == UInt8(ascii: "\"") { quotes += 1 }
    }
    return quotes % 2 == 1
  }

  /// What `&#7;` or `&#x202E;` stands for.
  private func entity(at place: Int) -> (Unicode.Scalar?, Range<Int>) {
    let bytes = file.bytes[place..<min(place + 20, file.bytes.count)]
    guard let end = bytes.firstIndex(of: UInt8(ascii: ";")), bytes.dropFirst().first == 0x23 else {
      return (nil, place..<place + 1)
    }
    let name = String(decoding: bytes[place + 2..<end], as: UTF8.self)
    let isHexadecimal = name.first == "x" || name.first == "X"
    let number = UInt32(
      isHexadecimal ? String(name.dropFirst()) : name, radix: isHexadecimal ? 16 : 10)
    return (number.flatMap(Unicode.Scalar.init), place..<end + 1)
  }
}

extension HiddenCharacter {
  /// Whether a character does something and is not seen.
  private static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x2028...0x202E, 0xFEFF, 0xFFF9...0xFFFD,
      0xE000...0xF8FF, 0xF0000...0x10FFFF:
      true
    default: false
    }
  }

  private static func diagnostic(
    _ scalar: Unicode.Scalar, at location: SourceLocation
  ) -> Diagnostic {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    let (french, english) = meaning(of: scalar.value)
    return Diagnostic(
      .hiddenCharacter, at: location, "le caractère \(name) ne se voit pas\u{A0}: \(french)",
      "the character \(name) is not seen: \(english)",
      help: "supprimez-le, et retapez au besoin ce qu’il remplace",
      "remove it, and type again what it stands for where needed")
  }

  private static func meaning(of value: UInt32) -> (String, String) {
    switch value {
    case 0x202A...0x202E:
      ("il renverse le sens de lecture de ce qui suit", "it turns the direction of what follows")
    case 0x200B, 0xFEFF:
      ("il coupe un mot que l’on croit entier", "it cuts a word that looks whole")
    case 0x2028, 0x2029: ("il va à la ligne sans le dire", "it ends the line without saying so")
    case 0xFFFD, 0xFFFC: ("un caractère s’est perdu ici", "a character was lost here")
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF:
      (
        "il n’a de sens que dans la police d’un autre programme",
        "it means something in the font of another program only"
      )
    default: ("c’est un caractère de commande", "it is a control character")
    }
  }

  private var byteOrderMark: Diagnostic {
    Diagnostic(
      .hiddenCharacter, at: file.start,
      "le fichier commence par une marque d’ordre des octets (BOM), qui passerait dans les pages",
      "the file starts with a byte order mark (BOM), which would go into the pages",
      help: "dans l’éditeur, enregistrez-le en 'UTF-8', et non en 'UTF-8 avec BOM'",
      "in the editor, save it as 'UTF-8', not as 'UTF-8 with BOM'")
  }
}
