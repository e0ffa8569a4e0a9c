import Diagnostics
import Model
import Syntax

extension Reading {
  /// An identifier that names the thing in which it stands, declared once in its space.
  func identifier<Subject>(_ kind: NameKind) -> Expected<Identifier<Subject>> {
    Expected<Located<String>>.text.then { text, _, diagnostics in
      guard IdentifierSpelling.check(text, into: &diagnostics) else {
        ledger.markUncertain(Name.Space(kind, in: contract))
        return nil
      }
      declare(kind, text, into: &diagnostics)
      return Identifier(text.value)
    }
  }

  /// Declares a name, or reports that something else bears it.
  func declare(_ kind: NameKind, _ text: Located<String>, into diagnostics: inout [Diagnostic]) {
    guard let earlier = ledger.declare(name(kind, text.value), at: text.location) else { return }
    diagnostics.append(RepeatedIdentifier.diagnostic(kind, text, earlier: earlier))
  }

  /// Notes that some names of a kind could not be read here.
  func markUncertain(_ kind: NameKind) { ledger.markUncertain(Name.Space(kind, in: contract)) }

  /// An identifier that names something declared elsewhere.
  func reference<Subject>(_ kind: NameKind) -> Expected<Identifier<Subject>> {
    locatedReference(kind).map(\.value)
  }

  /// An identifier that names something declared elsewhere, and where it stands.
  func locatedReference<Subject>(_ kind: NameKind) -> Expected<Located<Identifier<Subject>>> {
    Expected<Located<String>>.text.map { text in
      ledger.refer(to: name(kind, text.value), at: text.location, breaking: .unknownReference)
      return text.map { Identifier($0) }
    }
  }
}
