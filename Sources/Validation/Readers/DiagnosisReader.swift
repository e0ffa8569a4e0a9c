import Consistency
import Diagnostics
import Model
import Syntax

extension Reading {
  /// The figures from which a contract starts, in `diagnosis.yml`.
  var diagnosis: Expected<Diagnosis> {
    .mapping(.same("diagnosis.yml")) { keys in
      let source = FileSource(&keys, self)
      return keys.required("groups", .list(of: group(source))).map(Diagnosis.init)
    }
  }

  private func group(_ source: FileSource) -> Expected<Diagnosis.Group> {
    .mapping(Message("le groupe de chiffres", "the group of figures")) { keys in
      let id: Identifier<Diagnosis.Group>? = keys.required("id", identifier(.group))
      let title = keys.required("title", label)
      let figures = keys.required("figures", .list(of: figure(source)))
      guard let id, let title, let figures else { return nil }
      return Diagnosis.Group(id: id.rawValue, title: title, figures: figures)
    }
  }

  private func figure(_ fileSource: FileSource) -> Expected<Diagnosis.Figure> {
    .mapping(Message("le chiffre", "the figure")) { keys in
      let id: Diagnosis.Figure.ID? = keys.required("id", identifier(.figure))
      let label = keys.required("label", label)
      let value = figureValue(&keys)
      let when = keys.optional("when", self.label)
      let comparisons = keys.optional("compare", .list(of: comparison(value?.unit)))
      let note = keys.optional("note", self.label)
      let source = fileSource.source(&keys, self)
      guard let id, let label, let value, let source else { return nil }
      return Diagnosis.Figure(
        id: id, label: label, value: value, when: when, comparisons: comparisons ?? [], note: note,
        source: source)
    }
  }

  /// A number with its unit under `value`, or words under `text`.
  private func figureValue(_ keys: inout MappingReader) -> Diagnosis.Value? {
    guard keys.has("text"), !keys.has("value") else {
      let value = keys.required("value", .number)
      let qualifier = keys.optional("qualifier", .choice(of: Diagnosis.Qualifier.self))
      let unit = keys.required("unit", unit)
      guard let value, let unit else { return nil }
      ValueOutOfBounds.check(value, unit, into: &keys.diagnostics)
      return .number(value.value, unit, qualifier?.value)
    }
    return keys.required("text", label).map { .words($0) }
  }

  /// The same figure elsewhere or before, in the unit of the figure where it has one.
  private func comparison(_ unit: Unit?) -> Expected<Diagnosis.Comparison> {
    .mapping(Message("la comparaison", "the comparison")) { keys in
      let label = keys.required("label", label)
      let value = keys.required("value", .number)
      guard let label, let value else { return nil }
      ValueOutOfBounds.check(value, unit, into: &keys.diagnostics)
      return Diagnosis.Comparison(label: label, value: value.value)
    }
  }
}

extension Diagnosis.Value {
  /// What a number counts.
  fileprivate var unit: Unit? {
    guard case .number(_, let unit, _) = self else { return nil }
    return unit
  }
}
