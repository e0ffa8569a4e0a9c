import FoundationEssentials
import Ground
import Model
import Pipeline

/// Prints the status of a site for programs: one object an item.
enum StatusJSON {
  /// Something that is missing, as its sentence and as data; keys that say nothing are left out.
  struct Item: Encodable {
    let text: String
    let kind: String
    var contract: String?
    var action: String?
    var subject: String?
    var years: [Int]?
    var due: String?
    var reason: String?
    var language: String?
  }

  /// Something that readers do not see yet.
  struct Waiting: Encodable {
    let path: String
    let part: [String]?
    let day: String?
  }

  /// A label of data that lacks a language.
  struct Label: Encodable {
    let path: String
    let line: Int
    let language: String
  }

  private struct Status: Encodable {
    let asOf: String
    let language: String
    let missing: [Item]
    let labels: [Label]?
    let waiting: [Waiting]?
  }

  /// An array without items as Foundation writes it, over three lines; no text holds a bare line break.
  private static let emptyArray = "[\n\n  ]"

  /// The JSON of a status, with its keys in the order of the alphabet.
  static func text(of status: SiteStatus) throws -> String {
    let items = status.chapters.flatMap(\.groups).flatMap { group in
      group.items.map { item in
        var line = Item(item.gap, text: item.text)
        line.action = group.action?.rawValue
        return line
      }
    }
    let waiting = status.waiting.map {
      Waiting(path: $0.path, part: $0.part.isEmpty ? nil : $0.part, day: $0.day?.iso)
    }
    let labels = status.missingLabels.map {
      Label(path: $0.path, line: $0.line, language: $0.language)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes = try encoder.encode(
      Status(
        asOf: status.day.iso, language: status.language.code, missing: items,
        labels: labels.isEmpty ? nil : labels, waiting: waiting.isEmpty ? nil : waiting))
    return String(decoding: bytes, as: UTF8.self).replacing(emptyArray, with: "[]") + "\n"
  }
}

extension StatusJSON.Item {
  init(_ gap: SiteGap, text: String) {
    switch gap {
    case .contract(let contract, let missing):
      self.init(missing, text: text)
      self.contract = contract.rawValue
    case .years(let years): self.init(text: text, kind: "years", years: years)
    case .untranslated(let subject, let language):
      self.init(text: text, kind: "untranslated", language: language.code)
      name(subject)
    case .outdated(let subject, let language, let original, _):
      self.init(text: text, kind: "outdated", due: original?.iso, language: language.code)
      name(subject)
    }
  }

  private init(_ missing: MissingData, text: String) {
    switch missing {
    case .indicators: self.init(text: text, kind: "indicators")
    case .baseline(let id, let reason):
      self.init(text: text, kind: "baseline", subject: id.rawValue, reason: reason.rawValue)
    case .targets(let id, let years, let reason):
      self.init(
        text: text, kind: "targets", subject: id.rawValue, years: years, reason: reason.rawValue)
    case .results(let id, let years, let due):
      self.init(text: text, kind: "results", subject: id.rawValue, years: years, due: due?.iso)
    case .amount(let id, let year, _, let reason):
      self.init(
        text: text, kind: "amount", subject: id.rawValue, years: [year], reason: reason.rawValue)
    case .stated: self.init(text: text, kind: "stated")
    case .spending(let missing): self.init(text: text, kind: "spending", years: missing.years)
    case .obligationOfYears(let id, let years):
      self.init(text: text, kind: "obligation", subject: id.rawValue, years: years)
    case .obligation(let id, let due):
      self.init(text: text, kind: "obligation", subject: id.rawValue, due: due?.iso)
    }
  }

  private mutating func name(_ text: SiteText) {
    contract = text.subject.contract?.rawValue
    if text.subject.kind != .contract { subject = text.subject.name }
  }
}
