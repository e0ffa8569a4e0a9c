/// What a number means by its format.
enum OpenXMLNumberFormat: Sendable {
  case number
  case percentage
  case currency
  case day

  /// By the number of the format, and its code where the file gives one (ISO/IEC 29500-1, 18.8.30).
  init(number: Int, code: String?) {
    if let code {
      self = Self.meaning(of: code)
    } else {
      switch number {
      case 5...8, 42, 44: self = .currency
      case 9, 10: self = .percentage
      case 14...22, 27...36, 45...47, 50...58: self = .day
      default: self = .number
      }
    }
  }

  /// Words between quotes, after a backslash and in brackets are shown as they are and mean nothing, unless they
  /// are a sign of money: `0 "€"`, `0 [$€-40C]`, but not the bare language of `[$-40C]`.
  private static func meaning(of code: String) -> OpenXMLNumberFormat {
    var end: Character?
    var escape: Character?
    var last: Character?
    var meaning = OpenXMLNumberFormat.number
    for character in code.lowercased() {
      defer { last = character }
      if escape == "\\" || end != nil || escape == nil {
        let isBracketed = end == "]" && last == "$" && character != "-"
        let isSign = "€$£".contains(character) && end != "]"
        if isBracketed || isSign { meaning = .currency }
      }
      if escape != nil {
        escape = nil
      } else if let open = end {
        if character == open { end = nil }
      } else {
        switch character {
        case "\\", "_", "*": escape = character
        case "\"": end = "\""
        case "[": end = "]"
        // The first part is that of positive numbers.
        case ";": return meaning
        case "%": meaning = .percentage
        case "d", "m", "y": meaning = .day
        default: break
        }
      }
    }
    return meaning
  }
}
