import Diagnostics
import Ground
import Markdown
import Model
import Scanning

extension Rule { static let unknownAcronym = Rule("unknown-acronym", .warning) }

/// `unknown-acronym`: every acronym in the texts of the contracts is explained.
///
/// A warning, once for each acronym. It is explained by the glossary, by a link to a term, or at once
/// where it stands: `ADIL (agence…)` or `agence… (ADIL)`. Ordinary ones (`PDF`), Roman numerals, words in capitals
/// among others in capitals, and words that the same text writes in small letters too are none.
struct UnknownAcronym {
  /// Acronyms that need no explanation to anyone.
  private static let ordinary: Set<String> = [
    "CD", "CV", "DVD", "EU", "FAQ", "GPS", "NB", "OK", "ONU", "PC", "PDF", "PS", "QR", "SMS", "TV",
    "TVA", "UE", "UK", "UN", "URL", "USA", "USB", "VAT", "WC",
  ]

  private let explained: Set<String>

  /// Takes the terms of the glossary.
  init(_ terms: [Term]) {
    let words = terms.flatMap { term in
      term.term.languages.flatMap { AcronymScanner.capitals(in: term.term[$0]) }
    }
    explained = Set(words).union(Self.ordinary)
  }

  /// Reports each acronym where it stands first, originals before translations.
  func check(_ ledger: Ledger, original: Language, into diagnostics: inout [Diagnostic]) {
    let texts = ledger.texts
    let ordered =
      texts.filter { $0.language == original } + texts.filter { $0.language != original }
    var found: [String: [SourceLocation]] = [:]
    var order: [String] = []
    for text in ordered {
      for acronym in text.acronyms where !explained.contains(acronym.value) {
        if found[acronym.value] == nil { order.append(acronym.value) }
        found[acronym.value, default: []].append(acronym.location)
      }
    }
    diagnostics += order.compactMap { acronym in
      found[acronym].flatMap { Self.diagnostic(acronym, $0) }
    }
  }

  /// The acronyms of a text that nothing in it explains, each at its first place.
  static func unexplained(in draft: ProseDraft) -> [Located<String>] {
    var scan = AcronymScanner()
    for range in draft.readRanges { scan.read(draft.file.text(in: range), at: range.lowerBound) }
    guard !scan.acronyms.isEmpty else { return [] }
    let terms = draft.document.links.filter(\.leadsToTerm).map(\.location.range)
    let linked = scan.acronyms.filter { acronym in
      terms.contains { $0.contains(acronym.range.lowerBound) }
    }
    var seen = Set(linked.map(\.text))
    return scan.acronyms.filter { acronym in
      seen.insert(acronym.text).inserted && !scan.isExplained(acronym.text)
    }.map { Located($0.text, at: draft.file.location($0.range)) }
  }

  private static func diagnostic(_ acronym: String, _ places: [SourceLocation]) -> Diagnostic? {
    guard let first = places.first else { return nil }
    let others = Message.count(
      places.count - 1, french: ("autre texte", "autres textes"),
      english: ("other text", "other texts"))
    return Diagnostic(
      .unknownAcronym, at: first, "rien n’explique le sigle \(quoted(acronym))",
      "nothing explains the acronym \(quoted(acronym))",
      note: places.count == 1
        ? nil
        : Diagnostic.Note(
          "il est aussi dans \(others.french)", "it stands in \(others.english) too"),
      help: "ajoutez-le à glossary.yml, développé sous 'official' ou expliqué sous 'plain'\u{202F};"
        + " ou développez-le entre parenthèses là où il est écrit",
      "add it to glossary.yml, spelt out under 'official' or explained under 'plain'; or"
        + " spell it out in brackets where it stands")
  }
}

extension MarkdownLink {
  /// Whether it leads to a term of the glossary.
  fileprivate var leadsToTerm: Bool {
    guard case .reference(let scheme, _, _) = destination else { return false }
    return Subject.Kind(scheme: scheme) == .term
  }
}
