import Diagnostics
import Ground
import Pipeline

extension PhaseTimes {
  /// A line a phase: its name and its milliseconds, to a tenth.
  func lines(in language: DiagnosticLanguage) -> String {
    Phase.allCases.map { phase in
      let tenths = Int64((self[phase] / .microseconds(100)).rounded())
      let time = Message(
        "\(tenths / 10),\(tenths % 10)\u{A0}ms", "\(tenths / 10).\(tenths % 10) ms")
      return Message(
        "\(phase.name.french)\u{A0}: \(time.french)\n", "\(phase.name.english): \(time.english)\n")[
          language]
    }.joined()
  }
}

extension PhaseTimes.Phase {
  /// What a phase does, in a word.
  fileprivate var name: Message {
    switch self {
    case .load: Message("lecture", "load")
    case .check: Message("vérification", "check")
    case .prepare: Message("préparation", "make ready")
    case .render: Message("pages", "render")
    case .write: Message("écriture", "write")
    }
  }
}
