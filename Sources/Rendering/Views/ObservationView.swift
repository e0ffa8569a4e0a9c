import Model
import Presentation
import Templates
import Words

/// Something that was counted of an action: its value, when, its parts and where it is written.
struct ObservationView: TemplateView {
  /// A part of what was counted.
  struct Part: TemplateView {
    let label: Markup
    let value: String
  }

  let id: String
  let label: Markup
  let value: String
  let when: String
  let parts: [Part]
  let partsLead: String
  let note: Markup?
  /// Those that concern it and not its action as a whole, beside which they already stand.
  let discrepancies: [DiscrepancyView]
  let source: SourceView

  init(_ observation: Model.Observation, of contract: Contract, _ context: PageContext) {
    let strings = context.strings
    let about = context.about(contract)
    id = observation.id.anchor
    label = context.markup(observation.label)
    value = strings.text(observation.value, observation.unit)
    when = strings.when(of: observation)
    parts = observation.parts.map { part in
      Part(label: context.words(part.label), value: strings.figure(part.value, observation.unit))
    }
    partsLead = strings.text(Self.lead(of: observation.partition))
    note = observation.note.map(context.words)
    discrepancies = about.views(
      of: contract.discrepancies.filter { discrepancy in
        let subjects = discrepancy.subjects
        return !subjects.contains(.action(observation.action))
          && (discrepancy.id == observation.discrepancy
            || subjects.contains(.observation(observation.id)))
      })
    source = context.view(observation.source)
  }

  private static func lead(of partition: Model.Observation.Partition) -> Phrase {
    switch partition {
    case .exhaustive: .observationWhole
    case .partial: .observationSome
    case .overlapping: .observationOverlapping
    }
  }
}
