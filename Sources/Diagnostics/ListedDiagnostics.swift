import Ground

/// The diagnostics that are listed one by one, in order, and of which rules there are more.
///
/// Whoever has ten thousand mistakes of one kind mends the first and understands the others.
struct ListedDiagnostics {
  /// How many of one rule are listed.
  static let limit = 100

  /// How many diagnostics of a rule are not listed.
  struct Rest {
    let rule: Rule
    let count: Int
  }

  /// The diagnostics to list, sorted.
  let shown: [Diagnostic]
  /// What is left out, by the identifiers of the rules.
  let more: [Rest]

  init(_ diagnostics: [Diagnostic]) {
    var counts: [Rule: Int] = [:]
    shown = diagnostics.sorted().filter { diagnostic in
      counts[diagnostic.rule, default: 0] += 1
      return counts[diagnostic.rule, default: 0] <= Self.limit
    }
    more = counts.filter { $0.value > Self.limit }.map { rule, count in
      Rest(rule: rule, count: count - Self.limit)
    }.sorted { $0.rule.identifier < $1.rule.identifier }
  }
}

extension ListedDiagnostics.Rest {
  /// How many there are, in words.
  var message: Message {
    let (french, english) = (number(separatedBy: "\u{202F}"), number(separatedBy: ","))
    return switch (rule.severity, count) {
    case (.error, 1):
      Message("et \(french) autre erreur de ce genre", "and 1 more error of this kind")
    case (.error, _):
      Message("et \(french) autres erreurs de ce genre", "and \(english) more errors of this kind")
    case (.warning, 1):
      Message("et \(french) autre avertissement de ce genre", "and 1 more warning of this kind")
    case (.warning, _):
      Message(
        "et \(french) autres avertissements de ce genre",
        "and \(english) more warnings of this kind")
    }
  }

  private func number(separatedBy separator: String) -> String {
    DigitGroups.text(of: UInt64(count), separatedBy: separator)
  }
}
