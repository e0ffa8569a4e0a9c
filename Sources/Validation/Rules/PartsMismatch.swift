import Diagnostics
import Model

/// `parts-mismatch`: the parts of what was counted fit into their whole.
///
/// Parts that are all of it add up to the value; parts that are some of it are each at most the value,
/// since a person may be counted under several heads. Where the documents themselves do not add up,
/// the observation names the discrepancy that explains it, and the site shows both.
struct PartsMismatch {
  /// The original language of the site, whose labels messages quote.
  let language: Language

  func check(
    _ partition: PartitionDraft,
    of value: Located<Quantity>,
    into diagnostics: inout [Diagnostic]
  ) {
    switch partition.kind {
    case .exhaustive:
      guard partition.sum != value.value else { return }
      let message = mismatch(partition.parts, partition.sum, value.value)
      diagnostics.append(diagnostic(message, at: value.location))
    case .partial:
      for part in partition.parts where part.value.value > value.value {
        diagnostics.append(diagnostic(excess(part, value.value), at: part.value.location))
      }
    }
  }

  /// What is said of the kind of parts where there are none.
  static func nothingToDivide(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unknownKey,
      Message(
        french: "'parts-are' ne va qu’avec 'parts'",
        english: "'parts-are' goes with 'parts' only"
      ),
      at: location,
      help: Message(
        french: "ajoutez 'parts', ou retirez 'parts-are'",
        english: "add 'parts', or remove 'parts-are'"
      )
    )
  }
}

extension PartsMismatch {
  private func mismatch(
    _ parts: [PartitionDraft.Part],
    _ sum: Quantity,
    _ value: Quantity
  ) -> Message {
    let terms = parts.map { QuantityWording.words($0.value.value) }
    let (sum, value) = (QuantityWording.words(sum), QuantityWording.words(value))
    let french = terms.map(\.french).joined(separator: " + ") + " = \(sum.french)"
    let english = terms.map(\.english).joined(separator: " + ") + " = \(sum.english)"
    return Message(
      french: "les parts ne font pas le total\u{A0}: \(french), mais la valeur est de"
        + " \(value.french)",
      english: "parts do not add up: \(english), but the value is \(value.english)"
    )
  }

  private func excess(_ part: PartitionDraft.Part, _ value: Quantity) -> Message {
    let label = quoted(part.label[language])
    let (words, whole) = (QuantityWording.words(part.value.value), QuantityWording.words(value))
    return Message(
      french: "la part \(label), \(words.french), dépasse la valeur dont elle fait partie,"
        + " \(whole.french)",
      english: "the part \(label), \(words.english), exceeds the value it is part of,"
        + " \(whole.english)"
    )
  }

  private func diagnostic(_ message: Message, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .partsMismatch,
      message,
      at: location,
      help: Message(
        french:
          "corrigez le nombre qui est faux\u{202F}; si le document lui-même se contredit, décrivez"
          + " l’écart dans discrepancies.yml et ajoutez ici \"discrepancy\": \"son-identifiant\"",
        english:
          "correct the number that is wrong; if the document itself does not add up, describe the"
          + " discrepancy in discrepancies.yml and add here \"discrepancy\": \"its-identifier\""
      )
    )
  }
}
