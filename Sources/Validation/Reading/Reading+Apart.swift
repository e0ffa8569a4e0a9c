import Diagnostics

/// What was read apart from all else, with what is told of it.
struct ReadApart<Value: Sendable>: Sendable {
  fileprivate let value: Value
  fileprivate let ledger: Ledger
  fileprivate let diagnostics: [Diagnostic]

  /// The value; what is told of it is added to what is told of what comes before it.
  func joined(to reading: Reading, _ diagnostics: inout [Diagnostic]) -> Value {
    diagnostics += self.diagnostics
    reading.ledger.join(ledger)
    return value
  }
}

extension Reading {
  /// Reads something with a ledger of its own, so that others may be read at the same time; what it declares is
  /// known when it is joined to the rest.
  func apart<Value: Sendable>(_ read: (Reading, inout [Diagnostic]) -> Value) -> ReadApart<Value> {
    var (apart, found) = (self, [Diagnostic]())
    apart.ledger = Ledger()
    return ReadApart(value: read(apart, &found), ledger: apart.ledger, diagnostics: found)
  }
}
