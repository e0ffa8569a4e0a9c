import Diagnostics
import Model
import Scanning
import Syntax

extension Reading {
  /// Where the documents disagree, in `discrepancies.yml`.
  var discrepancies: Expected<[Discrepancy]> { .list(of: discrepancy) }

  private var discrepancy: Expected<Discrepancy> {
    // Made once for all items of the list.
    let (label, version, subject) = (label, version, discrepancySubject)
    return .mapping(Message("l’écart", "the discrepancy")) { keys in
      let id: Discrepancy.ID? = keys.required("id", identifier(.discrepancy))
      let weight = keys.optional("weight", .choice(of: Discrepancy.Weight.self))
      let title = keys.required("title", label)
      let versions = keys.required("versions", .nonEmptyList(of: version))
      let used = keys.required("used", label)
      let reason = keys.required("reason", label)
      let subjects = keys.required("about", .nonEmptyList(of: subject))
      guard let id, let title, let versions, let used, let reason, let subjects else { return nil }
      return Discrepancy(
        id: id, weight: weight?.value ?? Discrepancy.Weight(of: versions), title: title,
        versions: versions, used: used, reason: reason, subjects: subjects)
    }
  }

  private var version: Expected<Discrepancy.Version> {
    let (label, source) = (label, source)
    return .mapping(Message("la version", "the version")) { keys in
      let says = keys.required("says", label)
      let source = keys.required("source", source)
      guard let says, let source else { return nil }
      return Discrepancy.Version(says: says, source: source)
    }
  }

  /// What a discrepancy concerns: `action:…`, `area:…`, `indicator:…`, `figure:…`,
  /// `observation:…`, `budget`, `contract`.
  private var discrepancySubject: Expected<Subject> {
    Expected<Located<String>>.text.then { text, name, diagnostics in
      let (named, whole) = (Discrepancy.namedSubjects, Discrepancy.wholeSubjects)
      if let subject = whole.first(where: { $0.kind.rawValue == text.value }) { return subject }
      let parts = text.value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let kind = named.first(where: { $0.rawValue == parts[0] }) else {
        let words = named.map { "\($0.rawValue):…" } + whole.map(\.kind.rawValue)
        return diagnostics.fail(name.unknownValue(text, possible: words))
      }
      let written = subject(kind, String(parts[1]))
      ledger.refer(to: written, at: text.location, breaking: .unknownReference)
      return Subject(kind, written.name, in: nil)
    }.shaped(.text(matching: Self.subjectPattern))
  }

  private static let subjectPattern: String = {
    let named = Discrepancy.namedSubjects.map(\.rawValue).joined(separator: "|")
    let whole = Discrepancy.wholeSubjects.map(\.kind.rawValue).joined(separator: "|")
    return "^((\(named)):.+|\(whole))$"
  }()
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
