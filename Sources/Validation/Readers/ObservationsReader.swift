import Diagnostics
import Model
import Syntax

extension Reading {
  /// What was counted beside the indicators, in `observations.json`.
  var observations: Expected<[Observation]> {
    let subject = Message(french: "observations.json", english: "observations.json")
    return .mapping(subject) { keys in
      let source = FileSource(&keys, self)
      let observations = keys.required("observations", .list(of: observation(source)))
      if observations == nil { markUncertain(.observation) }
      return observations
    }
  }

  private func observation(_ fileSource: FileSource) -> Expected<Observation> {
    .mapping(Message(french: "le relevé", english: "the observation")) { keys in
      let id: Observation.ID? = keys.required("id", identifier(.observation))
      let action: Action.ID? = keys.required("action", reference(.action))
      let label = keys.required("label", label)
      let unit = keys.required("unit", unit)
      let year = keys.required("year", year)
      let value = keys.required("value", .number)
      let date = keys.optional("date", .day)
      let partition = partition(&keys)
      let persons = keys.optional("persons", .boolean)
      let note = keys.optional("note", self.label)
      let discrepancy: Discrepancy.ID? = keys.optional("discrepancy", reference(.discrepancy))
      let source = fileSource.source(&keys, self)
      if let value, let partition, !keys.has("discrepancy") {
        PartsMismatch(language: original).check(partition, of: value, into: &keys.diagnostics)
      }
      guard let id, let action, let label, let unit, let year, let value, let partition, let source
      else { return nil }
      return Observation(
        id: id,
        action: action,
        label: label,
        unit: unit,
        year: year.value,
        value: value.value,
        date: date?.value,
        parts: partition.parts.map { Observation.Part(label: $0.label, value: $0.value.value) },
        partition: partition.kind,
        countsPersons: persons?.value ?? false,
        note: note,
        discrepancy: discrepancy,
        source: source
      )
    }
  }

  /// The parts of an observation, and what they are in the whole; without parts, none of it.
  private func partition(_ keys: inout MappingReader) -> PartitionDraft? {
    let parts = keys.optional("parts", .nonEmptyList(of: part))
    let choice = Expected<Located<Observation.Partition>>.choice(of: Observation.Partition.self)
    guard keys.has("parts") else {
      _ = keys.optional("parts-are", .node)
      if keys.has("parts-are") {
        keys.diagnostics.append(PartsMismatch.nothingToDivide(at: keys.keyLocation("parts-are")))
      }
      return PartitionDraft(kind: .partial, parts: [])
    }
    let kind = keys.required("parts-are", choice)
    guard let parts, let kind else { return nil }
    return PartitionDraft(kind: kind.value, parts: parts)
  }

  private var part: Expected<PartitionDraft.Part> {
    .mapping(Message(french: "la part", english: "the part")) { keys in
      let label = keys.required("label", label)
      let value = keys.required("value", .number)
      guard let label, let value else { return nil }
      return PartitionDraft.Part(label: label, value: value)
    }
  }
}

/// The parts of an observation, with the places that their check points at.
struct PartitionDraft {
  /// One part.
  struct Part {
    let label: Localized<String>
    let value: Located<Quantity>
  }

  let kind: Observation.Partition
  let parts: [Part]
}
