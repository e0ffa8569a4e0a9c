import Diagnostics
import Ground
import Messages

/// The phrases of the program, as the strings of the original language name them.
struct PhraseList {
  private let phrases: [(name: String, arguments: [MessageArgument])]

  init?(_ file: SourceFile, shownByTemplates: Set<String>, into diagnostics: inout [Diagnostic]) {
    guard let table = StringTable(file, into: &diagnostics) else { return nil }
    let language = file.path.split(separator: "/").last?.prefix { $0 != "." } ?? ""
    let rule = PluralRule(language: String(language))
    phrases = table.texts.keys.sorted().compactMap { name in
      guard !PhraseList.isOfLanguage(name), !shownByTemplates.contains(name) else { return nil }
      return table.pattern(name, rule, arguments: nil, into: &diagnostics).map {
        (name, $0.arguments)
      }
    }
  }

  /// Whether a text says how the language itself writes.
  private static func isOfLanguage(_ name: String) -> Bool {
    name == "direction" || name.hasPrefix("language.") || name.hasPrefix("format.")
  }

  /// The Swift file.
  var code: String {
    """
    // Written when the program is built, from the strings of the original language.
    import Messages

    extension Phrase {
    \(phrases.enumerated().map { PhraseList.function($0.element.name, $0.element.arguments, at: $0.offset) }
      .joined(separator: "\n"))

      static let declarations: [Declaration] = [
    \(phrases.map { PhraseList.declaration($0.name, $0.arguments) }.joined(separator: "\n"))
      ]
    }

    """
  }

  private static func function(
    _ name: String, _ arguments: [MessageArgument], at index: Int
  ) -> String {
    let comment = "  /// The text '\(name)'."
    let member = identifier(name)
    guard !arguments.isEmpty else {
      return "\(comment)\n  public static var `\(member)`: Phrase { Phrase(\(index)) }"
    }
    let parameters = arguments.map { "`\($0.name)`: \(type($0.kind))" }.joined(separator: ", ")
    let values = arguments.map(value).joined(separator: ", ")
    return """
      \(comment)
        public static func \(member)(\(parameters)) -> Phrase {
          Phrase(\(index), [\(values)])
        }
      """
  }

  private static func type(_ kind: MessageArgument.Kind) -> String {
    switch kind {
    case .text: "String"
    case .number: "Int"
    case .choice: "String?"
    }
  }

  private static func value(_ argument: MessageArgument) -> String {
    switch argument.kind {
    case .text: ".text(`\(argument.name)`)"
    case .number: ".number(`\(argument.name)`)"
    case .choice: ".text(`\(argument.name)` ?? \"other\")"
    }
  }

  private static func declaration(_ name: String, _ arguments: [MessageArgument]) -> String {
    let list = arguments.map { argument in
      switch argument.kind {
      case .text: "MessageArgument(\"\(argument.name)\", .text)"
      case .number: "MessageArgument(\"\(argument.name)\", .number)"
      case .choice(let words): "MessageArgument(\"\(argument.name)\", .choice(\(words)))"
      }
    }
    return "    Declaration(\"\(name)\", [\(list.joined(separator: ", "))]),"
  }

  /// The name of a Swift function: `budget.by-year` is `budgetByYear`.
  private static func identifier(_ name: String) -> String {
    let words = name.split { $0 == "." || $0 == "-" }
    return words.dropFirst().reduce(String(words.first ?? "")) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }
}
