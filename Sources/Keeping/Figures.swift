package import Model

extension Funder: KeptByFields {
  package static let kept = KeptForm(Funder.init(id:name:)) { ($0.id, $0.name) }
}

extension Budget: KeptByFields {
  package static let kept = KeptForm(
    Budget.init(funders:stages:entries:published:amendments:minimumShares:source:)
  ) {
    ($0.funders, $0.stages, $0.entries, $0.published, $0.amendments, $0.minimumShares, $0.source)
  }
}

extension Budget.Entry: KeptByFields {
  package static let kept = KeptForm(
    Budget.Entry.init(action:area:year:funder:stage:amount:initial:source:)
  ) { ($0.action, $0.area, $0.year, $0.funder, $0.stage, $0.amount, $0.initial, $0.source) }
}

extension Budget.Initial: KeptByFields {
  package static let kept = KeptForm(Budget.Initial.init(stage:amount:)) { ($0.stage, $0.amount) }
}

extension BudgetSlice: KeptByFields {
  package static let kept = KeptForm(BudgetSlice.init(action:area:year:funder:)) {
    ($0.action, $0.area, $0.year, $0.funder)
  }
}

extension Budget.PublishedTotal.Perimeter: KeptByWord {}

extension Budget.PublishedTotal: KeptByFields {
  package static let kept = KeptForm(
    Budget.PublishedTotal.init(slice:stage:perimeter:spender:amount:code:label:discrepancy:source:)
  ) {
    (
      $0.slice, $0.stage, $0.perimeter, $0.spender, $0.amount, $0.code, $0.label, $0.discrepancy,
      $0.source
    )
  }
}

extension Budget.MinimumShare.Whole: KeptByWord {}

extension Budget.MinimumShare: KeptByFields {
  package static let kept = KeptForm(Budget.MinimumShare.init(funder:share:whole:source:)) {
    ($0.funder, $0.share, $0.whole, $0.source)
  }
}

extension Budget.Amendment: KeptByFields {
  package static let kept = KeptForm(Budget.Amendment.init(date:title:changes:source:)) {
    ($0.date, $0.title, $0.changes, $0.source)
  }
}

extension Budget.Amendment.Change: KeptByFields {
  package static let kept = KeptForm(Budget.Amendment.Change.init(action:year:funder:before:after:))
  { ($0.action, $0.year, $0.funder, $0.before, $0.after) }
}

extension Indicator.Direction: KeptByWord {}

extension Indicator: KeptByFields {
  package static let kept = KeptForm(
    Indicator.init(
      id:action:label:unit:direction:definition:note:countsPersons:tolerance:baseline:targets:
      results:projections:methodBreaks:judgements:source:)
  ) {
    (
      $0.id, $0.action, $0.label, $0.unit, $0.direction, $0.definition, $0.note, $0.countsPersons,
      $0.tolerance, $0.baseline, $0.targets, $0.results, $0.projections, $0.methodBreaks,
      $0.judgements, $0.source
    )
  }
}

extension Indicator.Target: KeptByFields {
  package static let kept = KeptForm(Indicator.Target.init(year:value:)) { ($0.year, $0.value) }
}

extension Indicator.Result: KeptByFields {
  package static let kept = KeptForm(Indicator.Result.init(year:value:words:date:embargo:source:)) {
    ($0.year, $0.value, $0.words, $0.date, $0.embargo, $0.source)
  }
}

extension Indicator.Projection: KeptByFields {
  package static let kept = KeptForm(Indicator.Projection.init(year:value:date:source:)) {
    ($0.year, $0.value, $0.date, $0.source)
  }
}

extension Indicator.MethodBreak: KeptByFields {
  package static let kept = KeptForm(
    Indicator.MethodBreak.init(year:reason:restatesTargets:source:)
  ) { ($0.year, $0.reason, $0.restatesTargets, $0.source) }
}

extension ProgressStatus: KeptByWord {}

extension ProgressJudgement: KeptByFields {
  package static let kept = KeptForm(ProgressJudgement.init(year:status:reason:date:office:)) {
    ($0.year, $0.status, $0.reason, $0.date, $0.office)
  }
}

extension Observation.Partition: KeptByWord {}

extension Observation: KeptByFields {
  package static let kept = KeptForm(
    Observation.init(
      id:action:label:unit:year:value:date:parts:partition:countsPersons:isKeyFigure:note:
      discrepancy:source:)
  ) {
    (
      $0.id, $0.action, $0.label, $0.unit, $0.year, $0.value, $0.date, $0.parts, $0.partition,
      $0.countsPersons, $0.isKeyFigure, $0.note, $0.discrepancy, $0.source
    )
  }
}

extension Observation.Part: KeptByFields {
  package static let kept = KeptForm(Observation.Part.init(label:value:)) { ($0.label, $0.value) }
}

extension Diagnosis: KeptByFields {
  package static let kept = KeptForm(Diagnosis.init(groups:)) { $0.groups }
}

extension Diagnosis.Group: KeptByFields {
  package static let kept = KeptForm(Diagnosis.Group.init(id:title:figures:)) {
    ($0.id, $0.title, $0.figures)
  }
}

extension Diagnosis.Figure: KeptByFields {
  package static let kept = KeptForm(
    Diagnosis.Figure.init(id:label:value:when:comparisons:note:source:)
  ) { ($0.id, $0.label, $0.value, $0.when, $0.comparisons, $0.note, $0.source) }
}

extension Diagnosis.Comparison: KeptByFields {
  package static let kept = KeptForm(Diagnosis.Comparison.init(label:value:)) {
    ($0.label, $0.value)
  }
}

extension Diagnosis.Qualifier: KeptByWord {}

extension Diagnosis.Value: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    if let words = try Localized<String>?(&reader) {
      self = .words(words)
    } else {
      self = .number(try Quantity(&reader), try Unit(&reader), try Diagnosis.Qualifier?(&reader))
    }
  }

  package func keep(in writer: inout KeptWriter) {
    switch self {
    case .words(let words): Localized<String>?.some(words).keep(in: &writer)
    case .number(let quantity, let unit, let qualifier):
      Localized<String>?.none.keep(in: &writer)
      quantity.keep(in: &writer)
      unit.keep(in: &writer)
      qualifier.keep(in: &writer)
    }
  }
}
