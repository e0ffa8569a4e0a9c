import Consistency
import Diagnostics
import Model
import Syntax

extension Reading {
  /// An identifier that names the thing in which it stands, declared once in its space.
  func identifier<Named>(_ kind: Subject.Kind) -> Expected<Identifier<Named>> {
    Expected<Located<String>>.text.then { text, _, diagnostics in
      guard IdentifierSpelling.check(text, into: &diagnostics) else {
        markUncertain(kind)
        return nil
      }
      declare(kind, text, into: &diagnostics)
      return Identifier(text.value)
    }.shaped(.text(matching: IdentifierSpelling.pattern, .declares(kind.rawValue)))
  }

  /// Declares a name, or reports that something else bears it.
  func declare(_ kind: Subject.Kind, _ text: Located<String>, into diagnostics: inout [Diagnostic])
  {
    guard let earlier = ledger.declare(subject(kind, text.value), at: text.location) else { return }
    diagnostics.append(RepeatedIdentifier.diagnostic(kind, text, earlier: earlier))
  }

  /// Notes that some names of a kind could not be read here.
  func markUncertain(_ kind: Subject.Kind) {
    ledger.markUncertain(Subject.Space(kind, in: contract))
  }

  /// An identifier that names something declared elsewhere.
  func reference<Named>(_ kind: Subject.Kind) -> Expected<Identifier<Named>> {
    // A key path would be made anew, of types found by their names, at each call.
    locatedReference(kind).map { $0.value }
  }

  /// An identifier that names something declared elsewhere, and where it stands.
  func locatedReference<Named>(_ kind: Subject.Kind) -> Expected<Located<Identifier<Named>>> {
    Expected<Located<String>>.text.map { text in
      ledger.refer(to: subject(kind, text.value), at: text.location, breaking: .unknownReference)
      return text.map { Identifier($0) }
    }.shaped(.text(TextForm(role: .refers(kind.rawValue))))
  }
}
