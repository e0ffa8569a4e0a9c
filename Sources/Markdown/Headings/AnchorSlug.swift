/// Turns the text of a heading into an anchor: lower case, letters and digits of any script, `-` for all else.
enum AnchorSlug {
  /// The slug of a text; `section` when no letter or digit is in it.
  static func slug(of text: String) -> String {
    var slug = String.UnicodeScalarView()
    var isPending = false
    for scalar in text.lowercased().unicodeScalars {
      // A combining accent belongs to the letter before it.
      if (0x300...0x36F).contains(scalar.value) { continue }
      guard isPart(scalar) else {
        isPending = true
        continue
      }
      if isPending, !slug.isEmpty { slug.append("-") }
      isPending = false
      if scalar.isASCII {
        slug.append(scalar)
      } else {
        slug.append(contentsOf: folded[scalar]?.unicodeScalars ?? String(scalar).unicodeScalars)
      }
    }
    guard !slug.isEmpty else { return "section" }
    let name = String(slug)
    // Notes have identifiers of this shape.
    return name.hasPrefix("fn-") || name.hasPrefix("fnref-") ? "section-" + name : name
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
      return byte.isASCIILetter || byte.isDigit
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  /// The Latin letters with accents, and the ASCII letters that stand for them.
  private static let folded: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in accented {
      for letter in letters.unicodeScalars { table[letter] = plain }
    }
    return table
  }()

  private static let accented: KeyValuePairs<String, String> = [
    "a": "àáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặ", "ae": "æǣǽ", "b": "ḃḅḇ", "c": "çćĉċčḉ", "d": "ðďđḋḍḏḑḓẟ",
    "e": "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "f": "ḟ", "g": "ĝğġģǧǵḡ", "h": "ĥħȟḣḥḧḩḫẖ",
    "i": "ìíîïĩīĭįıǐȉȋḭḯỉị", "ij": "ĳ", "j": "ĵǰ", "k": "ķĸǩḱḳḵ", "l": "ĺļľŀłḷḹḻḽ", "m": "ḿṁṃ",
    "n": "ñńņňŉŋǹṅṇṉṋ", "o": "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ", "oe": "œ", "p": "ṕṗ",
    "r": "ŕŗřȑȓṙṛṝṟ", "s": "śŝşšſșṡṣṥṧṩẛẜẝ", "ss": "ß", "t": "ţťŧțṫṭṯṱẗ", "th": "þ",
    "u": "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "v": "ṽṿ", "w": "ŵẁẃẅẇẉẘ", "x": "ẋẍ", "y": "ýÿŷȳẏẙỳỵỷỹỿ",
    "z": "źżžẑẓẕ",
  ]
}
