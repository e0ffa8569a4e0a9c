import Diagnostics

/// The faults of a compilation: one at one place is told once, however often it is reached.
struct FaultLog {
  private struct Key: Hashable {
    let rule: Rule
    let location: SourceLocation
    let message: Message

    init(_ diagnostic: Diagnostic) {
      rule = diagnostic.rule
      location = diagnostic.location
      message = diagnostic.message
    }
  }

  private var told: Set<Key>
  private(set) var diagnostics: [Diagnostic]
  /// Whether this compilation met a fault, told before or not.
  private(set) var isFaulty = false

  /// Goes on from what was told before.
  init(after diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
    told = Set(diagnostics.map(Key.init))
  }

  mutating func report(_ diagnostic: Diagnostic) {
    isFaulty = true
    if told.insert(Key(diagnostic)).inserted { diagnostics.append(diagnostic) }
  }

  /// Remembers a fault that was told when the file was parsed.
  mutating func noteFaultyFile() { isFaulty = true }
}
