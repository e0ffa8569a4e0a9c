import Diagnostics
import Model
import Syntax

extension Reading {
  /// What the parties owe, in `obligations.yml`.
  var obligations: Expected<[Obligation]> { .list(of: obligation) }

  private var obligation: Expected<Obligation> {
    let (label, source, fulfilment) = (label, source, fulfilment)
    return .mapping(Message("l’obligation", "the obligation")) { keys in
      let id: Obligation.ID? = keys.required("id", identifier(.obligation))
      let title = keys.required("title", label)
      let text = keys.required("text", label)
      let owedBy: [Party.ID]? = keys.required("owed-by", .nonEmptyList(of: reference(.party)))
      let schedule = schedule(&keys)
      let check = keys.optional("check", .choice(of: Obligation.Check.self))
      let fulfilment = keys.optional("fulfilled", fulfilment)
      let source = keys.required("source", source)
      guard let id, let title, let text, let owedBy, let schedule, let source else { return nil }
      return Obligation(
        id: id, title: title, text: text, owedBy: owedBy, schedule: schedule, check: check?.value,
        fulfilment: fulfilment, source: source)
    }
  }

  private func schedule(_ keys: inout MappingReader) -> Obligation.Schedule? {
    let kind = keys.required("kind", .choice(of: Obligation.ScheduleKind.self))
    let companions = [("due", Obligation.ScheduleKind.dated), ("year", .once), ("years", .yearly)]
    for (key, word) in companions where kind?.value != word {
      if kind != nil, keys.has(key) {
        keys.diagnostics.append(Self.misplaced(key, with: word, at: keys.keyLocation(key)))
      }
      keys.setAside([key])
    }
    switch kind?.value {
    case .dated: return keys.required("due", .day).map { .by($0.value) }
    case .once: return .once(year: keys.optional("year", year)?.value)
    case .yearly:
      let named = keys.optional("years", .nonEmptyList(of: year))
      return .yearly(years: named?.map(\.value) ?? years ?? [])
    case .continuous: return .continuous
    case .conditional: return .conditional
    case nil: return nil
    }
  }

  private static func misplaced(
    _ key: String, with kind: Obligation.ScheduleKind, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unknownKey, at: location, "'\(key)' ne va qu’avec 'kind: \(kind.rawValue)'",
      "'\(key)' goes with 'kind: \(kind.rawValue)' only",
      help: "écrivez 'kind: \(kind.rawValue)', ou retirez '\(key)'",
      "write 'kind: \(kind.rawValue)', or remove '\(key)'")
  }

  private var fulfilment: Expected<Obligation.Fulfilment> {
    .mapping(Message("l’accomplissement", "the fulfilment")) { keys in
      let date = keys.required("date", pastDay)
      let document: Document.ID? = keys.optional("document", reference(.document))
      let note = keys.optional("note", label)
      guard let date else { return nil }
      return Obligation.Fulfilment(date: date.value, document: document, note: note)
    }
  }
}
