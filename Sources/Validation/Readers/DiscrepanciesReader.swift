import Diagnostics
import Model
import Syntax

extension Reading {
  /// Where the documents disagree, in `discrepancies.yml`.
  var discrepancies: Expected<[Discrepancy]> { .list(of: discrepancy) }

  private var discrepancy: Expected<Discrepancy> {
    .mapping(Message("l’écart", "the discrepancy")) { keys in
      let id: Discrepancy.ID? = keys.required("id", identifier(.discrepancy))
      let weight = keys.optional("weight", .choice(of: Discrepancy.Weight.self))
      let title = keys.required("title", label)
      let versions = keys.required("versions", .nonEmptyList(of: version))
      let used = keys.required("used", label)
      let reason = keys.required("reason", label)
      let subjects = keys.required("about", .nonEmptyList(of: discrepancySubject))
      guard let id, let title, let versions, let used, let reason, let subjects else { return nil }
      return Discrepancy(
        id: id, weight: weight?.value ?? Discrepancy.Weight(of: versions), title: title,
        versions: versions, used: used, reason: reason, subjects: subjects)
    }
  }

  private var version: Expected<Discrepancy.Version> {
    .mapping(Message("la version", "the version")) { keys in
      let says = keys.required("says", label)
      let source = keys.required("source", source)
      guard let says, let source else { return nil }
      return Discrepancy.Version(says: says, source: source)
    }
  }

  /// What a discrepancy concerns: `action:…`, `area:…`, `indicator:…`, `figure:…`,
  /// `observation:…`, `budget`, `contract`.
  private var discrepancySubject: Expected<Discrepancy.Subject> {
    Expected<Located<String>>.text.then { text, name, diagnostics in
      let parts = text.value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let identifier = parts.count == 2 ? String(parts[1]) : ""
      let subject: (NameKind, Discrepancy.Subject)
      switch (parts[0], parts.count) {
      case ("budget", 1): return .budget
      case ("contract", 1): return .contract
      case ("action", 2): subject = (.action, .action(Identifier(identifier)))
      case ("area", 2): subject = (.area, .area(Identifier(identifier)))
      case ("indicator", 2): subject = (.indicator, .indicator(Identifier(identifier)))
      case ("figure", 2): subject = (.figure, .figure(Identifier(identifier)))
      case ("observation", 2): subject = (.observation, .observation(Identifier(identifier)))
      default:
        let words = [
          "action:…", "area:…", "indicator:…", "figure:…", "observation:…", "budget", "contract",
        ]
        diagnostics.append(name.unknownValue(text, possible: words))
        return nil
      }
      let written = self.name(subject.0, identifier)
      ledger.refer(to: written, at: text.location, breaking: .unknownReference)
      return subject.1
    }
  }
}

extension Discrepancy.Weight {
  /// The weight of a discrepancy that states none: of figures where two places give different
  /// numbers, else of words.
  fileprivate init(of versions: [Discrepancy.Version]) {
    let numbers = versions.map { version in
      let language = version.says.languages[0]
      var scanner = NumberScanner(version.says.original, at: 0, NumberConvention(language))
      return Set(scanner.numbers().filter(\.isTelling).map(\.value))
    }.filter { !$0.isEmpty }
    self = Set(numbers).count > 1 ? .figure : .wording
  }
}
