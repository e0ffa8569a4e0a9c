public import Diagnostics
public import Model
import Syntax

extension Rule { static let partsMismatch = Rule("parts-mismatch") }

/// `parts-mismatch`: the parts of what was counted fit into their whole.
///
/// Parts that are all of it add up to the value. Parts that are some of it do not exceed it together;
/// where they overlap, since a person may be counted under several heads, none exceeds it alone.
/// Where the documents themselves do not add up, the observation names the discrepancy that explains
/// it, and the site shows both.
public struct PartsMismatch {
  /// The original language of the site, whose labels messages quote.
  let language: Language

  /// Takes the original language of the site.
  public init(language: Language) { self.language = language }

  /// Checks the parts against their whole.
  public func check(
    _ partition: PartitionDraft, of value: Located<Quantity>, into diagnostics: inout [Diagnostic]
  ) {
    let greater = partition.parts.filter { $0.value.value > value.value }
    if partition.kind != .exhaustive, !greater.isEmpty {
      diagnostics += greater.map { part in
        diagnostic(excess(part.value, value.value), at: part.location)
      }
    } else if !partition.adds(upTo: value.value) {
      let message = mismatch(partition, value.value)
      diagnostics.append(diagnostic(message, at: value.location, sharing: partition.kind))
    }
  }

  /// What is said of the kind of parts where there are none.
  public static func nothingToDivide(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unknownKey, at: location, "'parts-are' ne va qu’avec 'parts'",
      "'parts-are' goes with 'parts' only", help: "ajoutez 'parts', ou retirez 'parts-are'",
      "add 'parts', or remove 'parts-are'")
  }
}

extension PartsMismatch {
  private func mismatch(_ partition: PartitionDraft, _ value: Quantity) -> Message {
    let terms = partition.parts.map(\.value.value.words)
    let addition = Message.addition(terms, partition.sum.words)
    return Message(
      "les parts ne font pas le total\u{A0}: \(addition.french), mais la valeur est de"
        + " \(value.words.french)",
      "parts do not add up: \(addition.english), but the value is \(value.words.english)")
  }

  private func excess(_ part: Observation.Part, _ value: Quantity) -> Message {
    let label = quoted(part.label[language])
    let (words, whole) = (part.value.words, value.words)
    return Message(
      "la part \(label), \(words.french), dépasse la valeur dont elle fait partie, \(whole.french)",
      "the part \(label), \(words.english), exceeds the value it is part of, \(whole.english)")
  }

  private func diagnostic(
    _ message: Message, at location: SourceLocation, sharing kind: Observation.Partition? = nil
  ) -> Diagnostic {
    let overlap = Message(
      " si les mêmes comptent dans plusieurs parts, écrivez"
        + " \"parts-are\": \"overlapping\"\u{202F};",
      " if the same count in several parts, write \"parts-are\": \"overlapping\";")
    let way = kind == .partial ? overlap : Message.same("")
    return Diagnostic(
      .partsMismatch, at: location, message,
      help: "corrigez le nombre qui est faux\u{202F};\(way.french) si le document lui-même se"
        + " contredit, décrivez l’écart dans discrepancies.yml et ajoutez ici \"discrepancy\": \"son-identifiant\"",
      "correct the number that is wrong;\(way.english) if the document itself does not add"
        + " up, describe the discrepancy in discrepancies.yml and add here \"discrepancy\": \"its-identifier\""
    )
  }
}
