import Diagnostics
import Ground
import Syntax

extension FormBuilder {
  /// Values by keys that are content: years, languages, funders.
  func entries(_ form: KeyForm, _ shape: Shape, _ slot: Slot) -> FormPart? {
    let written = slot.node?.entries.map(\.key.value) ?? []
    let keys = (written + possible(form)).distinct()
    if case .mapping(let group) = shape.bare, let others = group.others {
      return .table(table(of: group, others, keys.sorted(), slot))
    }
    let parts = keys.compactMap { key -> (key: String, part: FormPart)? in
      part(
        shape, slot.node?[key], at: slot.place.appending(key),
        FormHeading(label: name(of: key, form), help: nil)
      ).map { (key, $0.removable(written.contains(key))) }
    }
    return .group(
      FormGroup(
        path: slot.place, heading: slot.heading,
        parts: parts.filter { written.contains($0.key) }.map(\.part),
        more: parts.filter { !written.contains($0.key) }.map(\.part), canGo: false))
  }

  /// The keys that could be written.
  private func possible(_ form: KeyForm) -> [String] {
    switch form {
    case .unknown: []
    case .year: names.years(in: path)
    case .language: languages
    case .identifier(let kind): names.options(of: kind, in: path).map(\.word)
    }
  }

  private func name(of key: String, _ form: KeyForm) -> String {
    switch form {
    case .unknown, .year: key
    case .language: wording.language(key)
    case .identifier(let kind):
      names.options(of: kind, in: path).first { $0.word == key }?.label ?? key
    }
  }

  /// A row for each key, a column for each figure that its group may have.
  private func table(
    of group: MappingShape, _ others: MappingShape.Others, _ keys: [String], _ slot: Slot
  ) -> FormTable {
    let known = group.keys.filter { key in
      let isWritten = keys.contains { slot.node?[$0]?[key.name] != nil }
      if case .either = key.shape.bare { return true }
      return isWritten
    }
    let written = keys.flatMap { slot.node?[$0]?.entries.map(\.key.value) ?? [] }
    let content = (possible(others.form) + written).distinct().filter { name in
      !group.keys.contains { $0.name == name }
    }
    let columns =
      content.map { (key: $0, label: name(of: $0, others.form), shape: others.shape) }
      + known.map {
        (key: $0.name, label: wording.heading(of: $0.name, in: group).label, shape: $0.shape)
      }
    let rows = keys.map { key in
      let place = slot.place.appending(key)
      let cells = columns.compactMap { column -> FormField? in
        let part = part(
          column.shape, slot.node?[key]?[column.key], at: place.appending(column.key),
          FormHeading(label: "\(column.label), \(key)", help: nil))
        guard case .field(let field)? = part else { return nil }
        return field
      }
      return FormTable.Row(path: place, label: key, cells: cells)
    }
    return FormTable(
      path: slot.place, heading: slot.heading, columns: columns.map(\.label), rows: rows)
  }
}

extension FormPart {
  /// The same part, which can be taken out at once where it is a group that is there.
  fileprivate func removable(_ isWritten: Bool) -> FormPart {
    guard case .group(let group) = self, isWritten else { return self }
    return .group(
      FormGroup(
        path: group.path, heading: group.heading, parts: group.parts, more: group.more, canGo: true)
    )
  }
}

extension Shape {
  /// Whether a value is written as values of the shape are.
  func isOfKind(of node: SyntaxNode) -> Bool {
    switch self {
    case .named(_, let shape): shape.isOfKind(of: node)
    case .anything: true
    case .text, .number, .boolean, .choice: node.text != nil
    case .list: if case .sequence = node.value { true } else { false }
    case .mapping, .entries: if case .mapping = node.value { true } else { false }
    case .either(let shapes): shapes.contains { $0.isOfKind(of: node) }
    }
  }
}
