import Authoring
import Diagnostics
import Glibc

/// What a command is not told by its options, asked of a person at a terminal.
struct Answers {
  private let console: Console
  private let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1

  init(_ console: Console) { self.console = console }

  /// The value of an option, else what a person answers; without a terminal it must be given.
  func value(
    _ given: String?, _ option: String, _ french: String, _ english: String,
    proposing proposal: String? = nil
  ) throws -> String {
    if let given, !given.isEmpty { return given }
    guard isTerminal else {
      guard given == nil, let proposal else { throw missing(option) }
      return proposal
    }
    while true {
      let question = Message(french, english)[console.language]
      let bracket = proposal.map { " [\($0)]" } ?? ""
      try console.say("\(question)\(bracket)\(Message("\u{A0}: ", ": ")[console.language])")
      guard let line = readLine() else { throw missing(option) }
      let answer = line.trimmed
      if !answer.isEmpty { return answer }
      if let proposal { return proposal }
    }
  }

  /// The same, read; a person whose answer cannot be read is told why and asked again.
  func value<Value>(
    _ given: String?, _ option: String, _ french: String, _ english: String,
    proposing proposal: String? = nil, read: (String) throws -> Value
  ) throws -> Value {
    while true {
      let text = try value(given, option, french, english, proposing: proposal)
      do { return try read(text) } catch let fault as AuthoringFault {
        guard isTerminal, (given ?? "").isEmpty else { throw fault }
        try console.fail(fault.message)
      }
    }
  }

  private func missing(_ option: String) -> AuthoringFault {
    AuthoringFault(
      "il manque \(option)\u{202F}; 'parvis help new' dit ce que chaque commande demande",
      "\(option) is missing; 'parvis help new' tells what each command wants")
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// The items between commas.
  var listed: [String] { split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty } }
}

/// Languages on the command line: `fr,en`, `français`.
enum WrittenLanguages {
  /// The codes, those that stand for names among them.
  static func read(_ text: String) throws -> [String] {
    try text.listed.map { word in
      let name = word.lowercased()
      if let code = codes[name] { return code }
      let parts = name.split(separator: "-", omittingEmptySubsequences: false)
      guard (2...3).contains(parts.first?.count ?? 0),
        parts.allSatisfy({ (2...8).contains($0.count) }),
        name.utf8.allSatisfy({ $0 == 0x2D || $0 < 0x80 && Character(Unicode.Scalar($0)).isLetter })
      else {
        throw AuthoringFault(
          "'\(word)' n’est pas le code d’une langue\u{202F}; écrivez le code à deux lettres\u{A0}: 'fr' pour le français, 'en' pour l’anglais",
          "'\(word)' is not the code of a language; write the code of two letters: 'fr' for French, 'en' for English"
        )
      }
      return parts.count == 1 ? name : word
    }
  }

  private static let codes = [
    "français": "fr", "francais": "fr", "french": "fr", "anglais": "en", "english": "en",
  ]
}

/// Years on the command line: `2026`, `2026-2028`, `2026, 2027`.
enum WrittenYears {
  /// The years in order.
  static func read(_ text: String) throws -> [Int] {
    let parts = text.listed.map { $0.split(separator: "-").map { Int(String($0).trimmed) } }
    let years = parts.flatMap { part -> [Int?] in
      guard part.count == 2, let first = part[0], let last = part[1], first <= last,
        last - first < 50
      else { return part }
      return (first...last).map { $0 }
    }
    let known = years.compactMap(\.self).filter { (1900...2200).contains($0) }
    guard !known.isEmpty, known.count == years.count, Set(known).count == known.count else {
      throw AuthoringFault(
        "'\(text)' n’est pas une suite d’années\u{202F}; écrivez par exemple 2026-2028",
        "'\(text)' is no list of years; write 2026-2028, for example")
    }
    return known.sorted()
  }
}
