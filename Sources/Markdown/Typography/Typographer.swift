/// Sets quotes, spaces and dashes as a language wants them.
///
/// French: no-break spaces before `; : ! ? % €`, inside « » and between groups of digits, « » for straight quotes, ’ and –. English: curly
/// quotes, ’ and –. In both, a word joiner (U+2060) keeps years such as `2025–2027` and short pieces such as `mi-parcours` on one line: it
/// takes no room, and searches pass over it. Any other language is left as written. Works on bytes, in one pass, and changes nothing that it
/// has already set.
public struct Typographer: Hashable, Sendable {
  private enum Convention {
    case none
    case french
    case english
  }

  private let convention: Convention

  /// By how many bytes most texts grow at the most.
  private static let usualGrowth = 32

  /// Makes a typographer for a language by its tag: `fr`, `fr-CA`, `en`.
  public init(language: String) {
    convention =
      Self.convention(of: language) ?? Self.convention(
        of: language.lowercased().prefix { $0 != "-" && $0 != "_" }) ?? .none
  }

  private static func convention(of language: some StringProtocol) -> Convention? {
    switch language {
    case "fr": .french
    case "en": .english
    default: nil
    }
  }

  /// A text as it is to be set.
  public func text(_ text: String) -> String {
    guard convention != .none else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + Self.usualGrowth)
    var marks: [Int] = []
    append(bytes, to: &result, marks: &marks)
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends bytes as they are to be set, and turns rising offsets of them into offsets of the result.
  ///
  /// A zero byte stands for something that is neither a letter nor a space, and stays.
  func append(_ bytes: [UInt8], to result: inout [UInt8], marks: inout [Int]) {
    guard convention != .none else {
      for index in marks.indices { marks[index] += result.count }
      result += bytes
      return
    }
    var pass = TypographyPass(bytes, result, marks)
    // The pass alone holds them now, so that it does not copy them.
    result = []
    marks = []
    while pass.copyToTrigger() {
      if convention == .french { pass.setFrench() } else { pass.setEnglish() }
    }
    result = pass.result
    marks = pass.marks
  }
}
