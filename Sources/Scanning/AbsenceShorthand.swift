public import Diagnostics
public import Model

/// The marks by which tables say that a value is missing, and not why: `NC`, `n.d.`, `N/A`, `-`.
///
/// Each stands for two reasons at least (non communiqué, non concerné), so that none is guessed.
public enum AbsenceShorthand {
  private static let letters: Set = [
    "nc", "nd", "na", "ns", "nr", "np", "so", "sans", "tbd", "tbc", "x", "xx", "xxx",
  ]

  /// Whether a text is such a mark.
  public static func isOne(_ text: String) -> Bool {
    let own = text.filter { $0.isLetter || $0.isNumber }.lowercased()
    return own.isEmpty ? !text.allSatisfy(\.isWhitespace) : letters.contains(own)
  }

  /// That a mark does not say why; `words` are those to choose from.
  public static func message(_ text: String) -> Message {
    Message(
      "\(quoted(text)) dit qu’il n’y a pas de valeur, et non pourquoi",
      "\(quoted(text)) says that there is no value, and not why")
  }
}

extension Absence {
  /// What it says, in words.
  public var words: Message {
    switch self {
    case .notDetermined: Message("non déterminé", "not determined")
    case .notDue: Message("à venir", "not due yet")
    case .notReported: Message("non publié", "not reported")
    case .notStated: Message("non précisé", "not stated")
    case .notApplicable: Message("sans objet", "not applicable")
    }
  }

  /// All words of content for it, each with what it says.
  public static var choice: Message {
    let list = { (words: (Absence) -> String) in
      allCases.map { "\"\($0.rawValue)\" (\(words($0)))" }.joined(separator: ", ")
    }
    return Message(list(\.words.french), list(\.words.english))
  }
}
