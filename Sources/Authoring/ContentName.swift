import Ground

/// The name of a folder or an identifier: lower-case letters without accents, digits and hyphens.
public enum ContentName {
  /// The longest name.
  private static let limit = 60

  /// The name that a title gives: `Été 2024 : l’accès` gives `ete-2024-l-acces`.
  ///
  /// - Throws: Where a title has no letter of the Latin alphabet and no digit.
  public static func of(_ title: String) throws(AuthoringFault) -> String {
    let letters = title.unicodeScalars.map { scalar -> String in
      let isMark = scalar.properties.generalCategory == .nonspacingMark
      return isMark ? "" : scalar.isPartOfWord ? scalar.baseLetters : "-"
    }
    let allowed = letters.joined().utf8.map { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) ? byte : UInt8(ascii: "-")
    }
    let words = allowed.split(separator: UInt8(ascii: "-")).map {
      String(decoding: $0, as: UTF8.self)
    }
    var name = ""
    for word in words where name.isEmpty || name.utf8.count + word.utf8.count < limit {
      name += name.isEmpty ? String(word.prefix(limit)) : "-\(word)"
    }
    guard !name.isEmpty else {
      throw AuthoringFault(
        "'\(title)' ne donne pas de nom de dossier\u{202F}; écrivez-y au moins une lettre latine ou un chiffre",
        "'\(title)' gives no name of a folder; write at least one Latin letter or digit in it")
    }
    return name
  }

  /// The same name, or with the first number behind it that is not taken.
  static func free(_ name: String, among taken: some Collection<String>) -> String {
    guard taken.contains(name) else { return name }
    var number = 2
    while taken.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }
}
