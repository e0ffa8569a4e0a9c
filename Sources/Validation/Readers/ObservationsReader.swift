import Consistency
import Diagnostics
import Model
import Syntax

extension Reading {
  /// What was counted beside the indicators, in `observations.json`.
  var observations: Expected<[Observation]> {
    .mapping(.same("observations.json")) { keys in
      let source = FileSource(&keys, self)
      return keys.required("observations", .list(of: observation(source)))
    }
  }

  private func observation(_ fileSource: FileSource) -> Expected<Observation> {
    .mapping(Message("le relevé", "the observation")) { keys in
      let id: Observation.ID? = keys.required("id", identifier(.observation))
      let action: Action.ID? = keys.required("action", reference(.action))
      let label = keys.required("label", label)
      let unit = keys.required("unit", unit)
      let year = keys.required("year", year)
      let value = keys.required("value", .number)
      let date = keys.optional("date", pastDay)
      let partition = partition(&keys)
      let persons = keys.optional("persons", .boolean)
      let isKeyFigure = keys.optional("key-figure", .boolean)
      let note = keys.optional("note", self.label)
      let discrepancy: Located<Discrepancy.ID>? = keys.optional(
        "discrepancy", locatedReference(.discrepancy))
      let source = fileSource.source(&keys, self)
      for number in [value].compactMap(\.self) + (partition?.parts ?? []).map({ $0.map(\.value) }) {
        ValueOutOfBounds.check(number, unit, into: &keys.diagnostics)
      }
      if let value, let partition { check(partition, of: value, discrepancy, into: &keys) }
      guard let id, let action, let label, let unit, let year, let value, let partition, let source
      else { return nil }
      return Observation(
        id: id, action: action, label: label, unit: unit, year: year.value, value: value.value,
        date: date?.value, parts: partition.parts.map(\.value), partition: partition.kind,
        countsPersons: persons?.value ?? false, isKeyFigure: isKeyFigure?.value ?? false,
        note: note, discrepancy: discrepancy?.value, source: source)
    }
  }

  /// Checks the parts against their whole; where a discrepancy explains them, notes what it explains.
  private func check(
    _ partition: PartitionDraft, of value: Located<Quantity>,
    _ discrepancy: Located<Discrepancy.ID>?, into keys: inout MappingReader
  ) {
    guard keys.has("discrepancy") else {
      PartsMismatch(language: original).check(partition, of: value, into: &keys.diagnostics)
      return
    }
    guard let discrepancy else { return }
    var claims = [(DiscrepancyFigures.Claim.Role.value, value.value)]
    if !partition.adds(upTo: value.value) { claims.append((.sum, partition.sum)) }
    for (role, quantity) in claims {
      ledger.note(
        DiscrepancyFigures.Claim(
          discrepancy: discrepancy, role: role, number: quantity.writtenNumber,
          words: quantity.words), in: contract)
    }
  }

  /// The parts of an observation, and what they are in the whole; without parts, none of it.
  private func partition(_ keys: inout MappingReader) -> PartitionDraft? {
    let parts = keys.optional("parts", .nonEmptyList(of: part))
    let choice = Expected<Located<Observation.Partition>>.choice(of: Observation.Partition.self)
    guard keys.has("parts") else {
      keys.setAside(["parts-are"])
      if keys.has("parts-are") {
        keys.diagnostics.append(PartsMismatch.nothingToDivide(at: keys.keyLocation("parts-are")))
      }
      return PartitionDraft(kind: .partial, parts: [])
    }
    let kind = keys.required("parts-are", choice)
    guard let parts, let kind else { return nil }
    return PartitionDraft(kind: kind.value, parts: parts)
  }

  private var part: Expected<Located<Observation.Part>> {
    .mapping(Message("la part", "the part")) { keys in
      let label = keys.required("label", label)
      let value = keys.required("value", .number)
      guard let label, let value else { return nil }
      return value.map { Observation.Part(label: label, value: $0) }
    }
  }
}
