import Authoring
import Diagnostics
import Glibc

/// What a command is not told by its options, asked of a person at a terminal.
final class Answers {
  private let console: Console
  private let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  /// What was answered, by question: it is proposed where the question comes again.
  private var remembered: [String: String] = [:]
  private var isOver = false

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
      let answer = try answer(to: Message(french, english), option, proposing: proposal)
      if !answer.isEmpty { return answer }
    }
  }

  /// The values of an option that may be repeated, else what a person answers until there is nothing more.
  func values(_ given: [String], _ option: String, _ question: Message) throws -> [String] {
    guard given.isEmpty, isTerminal else { return given }
    var values: [String] = []
    while true {
      let answer = try answer(to: question, "\(option) \(values.count)", proposing: nil)
      guard !answer.isEmpty else { return values }
      values.append(answer)
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
        remembered[option] = nil
        try console.fail(fault.message)
      }
    }
  }

  /// What answers lead to; where they cannot stand, a person is told why and asked again, with each answer proposed,
  /// unless nothing is answered otherwise.
  func untilTheyStand<Value>(_ made: () throws -> Value) throws -> Value {
    var refused: [String: String] = [:]
    while true {
      do { return try made() } catch let fault as AuthoringFault {
        guard !isOver, remembered != refused else { throw fault }
        refused = remembered
        try console.fail(fault.message)
      }
    }
  }

  private func answer(
    to question: Message, _ name: String, proposing proposal: String?
  ) throws -> String {
    let proposal = remembered[name] ?? proposal
    let bracket = proposal.map { " [\($0)]" } ?? ""
    try console.say(
      "\(question[console.language])\(bracket)\(Message("\u{A0}: ", ": ")[console.language])")
    guard let line = readLine() else {
      isOver = true
      throw missing(name)
    }
    let answer = line.trimmed.isEmpty ? proposal ?? "" : line.trimmed
    if !answer.isEmpty { remembered[name] = answer }
    return answer
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
