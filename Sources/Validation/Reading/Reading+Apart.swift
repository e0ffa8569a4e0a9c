import Diagnostics
import Keeping
import Loading

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

extension ReadApart where Value: Keepable {
  /// What was read of a folder in which there is nothing to tell, which names only these files.
  static func form(naming files: [SourceFile]) -> FileShelf.Form<Self> {
    FileShelf.Form { found in
      let ledger = found.ledger.gathered
      guard found.diagnostics.isEmpty, ledger.isKept else { return nil }
      var writer = KeptWriter(naming: files)
      found.value.keep(in: &writer)
      ledger.keep(in: &writer)
      return writer.bytes
    } value: { bytes in
      var reader = KeptReader(bytes, naming: files)
      do throws(KeptReader.Damage) {
        let (value, ledger) = (try Value(&reader), Ledger(try LedgerEntries(&reader)))
        return Self(value: value, ledger: ledger, diagnostics: [])
      } catch { return nil }
    }
  }
}
