import Diagnostics
import Ground
import Syntax

/// Makes the parts of a form from what a file may hold and what it holds.
struct FormBuilder {
  /// The most keys that things of a list have which stand in the form of the list itself.
  private static let keyLimit = 4
  /// The most such things.
  private static let itemLimit = 12

  /// Whether things of a list are large, or many, so that each has a form of its own.
  static func haveFormsOfTheirOwn(_ item: Shape, _ count: Int) -> Bool {
    guard case .mapping(let group) = item.bare else { return false }
    let isDeep = group.keys.contains { key in
      switch key.shape.bare {
      case .entries, .list: true
      default: false
      }
    }
    return isDeep || group.keys.count > keyLimit || count > itemLimit
  }

  let path: String
  let names: DeclaredNames
  let wording: FormWording
  /// The languages of the site, the original first.
  let languages: [String]

  /// What stands in a place, or could; nothing where it is nothing that a form can say.
  func part(
    _ shape: Shape, _ node: SyntaxNode?, at place: FieldPath, _ heading: FormHeading,
    isRequired: Bool = false
  ) -> FormPart? {
    let slot = Slot(node: node, place: place, heading: heading, isRequired: isRequired)
    switch shape {
    case .named(_, let shape): return part(shape, node, at: place, heading, isRequired: isRequired)
    case .anything: return node?.text.map { _ in .field(field(slot, .line)) }
    case .text(let form): return .field(field(slot, control(of: form, node)))
    case .number(let form): return .field(field(slot, .number(number(form, at: place))))
    case .boolean: return .field(field(slot, .truth))
    case .choice(let name, let words):
      return .field(field(slot, .choice(words.map { wording.option($0, in: name) })))
    case .list(let item, _): return list(of: item, slot)
    case .mapping(let shape): return group(shape, slot)
    case .entries(let form, let shape): return entries(form, shape, slot)
    case .either(let shapes): return either(shapes, slot)
    }
  }

  /// The parts of a group of keys: those that are there or needed, and those that can be added.
  func parts(
    of group: MappingShape, _ node: SyntaxNode?, at place: FieldPath
  ) -> (parts: [FormPart], more: [FormPart]) {
    var (parts, more): ([FormPart], [FormPart]) = ([], [])
    for key in group.keys {
      let value = node?[key.name]
      guard
        let part = part(
          key.shape, value, at: place.appending(key.name), wording.heading(of: key.name, in: group),
          isRequired: key.isRequired)
      else { continue }
      if value != nil || key.isRequired { parts.append(part) } else { more.append(part) }
    }
    return (parts, more)
  }
}

/// A place in a file, what stands there and what it is called.
struct Slot {
  let node: SyntaxNode?
  let place: FieldPath
  let heading: FormHeading
  let isRequired: Bool
}

extension FormBuilder {
  /// The language of a text, which its file is named by.
  private var ownLanguage: String? {
    guard path.hasSuffix(".md") else { return nil }
    return path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
  }

  func field(_ slot: Slot, _ control: FormField.Control, in language: String? = nil) -> FormField {
    let written = slot.node?.text ?? ""
    var (text, state) = (written, "")
    switch control {
    case .number: text = wording.shown(number: written)
    case .day: text = wording.shown(written)
    case .truth: text = wording.shown(truth: written)
    case .figure(_, let options):
      let isWord = options.contains { $0.word == written }
      (text, state) = isWord ? ("", written) : (wording.shown(number: written), "")
    case .line, .prose, .choice, .reference: break
    }
    return FormField(
      path: slot.place, heading: slot.heading, control: control, text: text.trimmingBlanks,
      state: state, isRequired: slot.isRequired, language: language ?? ownLanguage)
  }

  private func control(of form: TextForm, _ node: SyntaxNode?) -> FormField.Control {
    switch form.role {
    case .day: return .day
    case .refers(let kind):
      let options = names.options(of: kind, in: path)
      return options.isEmpty ? .line : .reference(options)
    case .address, .language, .declares, nil:
      let isLong = node?.text.map { $0.utf8.count > 70 || $0.contains("\n") } ?? false
      return isLong ? .prose : .line
    }
  }

  /// What a number is: money under the keys of amounts, and between those of funders.
  private func number(_ form: NumberForm, at place: FieldPath) -> FormField.Number {
    if form.isWhole { return .whole }
    return place.steps.last == "amount" ? .amount : .decimal
  }

  private func group(_ shape: MappingShape, _ slot: Slot) -> FormPart {
    let (parts, more) = parts(of: shape, slot.node, at: slot.place)
    return .group(
      FormGroup(path: slot.place, heading: slot.heading, parts: parts, more: more, canGo: false))
  }

  private func either(_ shapes: [Shape], _ slot: Slot) -> FormPart? {
    let bare = shapes.map(\.bare)
    for case .choice(let name, let words) in bare {
      guard case .number(let form)? = bare.first else { continue }
      let options = words.map { wording.option($0, in: name) }
      let isMoney = path.hasSuffix("budget.json")
      return .field(field(slot, .figure(isMoney ? .amount : number(form, at: slot.place), options)))
    }
    for case .entries(.language, let item) in bare {
      guard let first = bare.first else { continue }
      return localized(first, item, slot)
    }
    let chosen = bare.first { shape in slot.node.map { shape.isOfKind(of: $0) } ?? true }
    return (chosen ?? bare.first).flatMap {
      part($0, slot.node, at: slot.place, slot.heading, isRequired: slot.isRequired)
    }
  }

  /// A text that is one in all languages, or one for each.
  private func localized(_ whole: Shape, _ item: Shape, _ slot: Slot) -> FormPart? {
    let isWhole = slot.node.map { $0.text != nil } ?? (languages.count == 1)
    if isWhole, languages.count == 1 {
      return part(whole, slot.node, at: slot.place, slot.heading, isRequired: slot.isRequired)
    }
    let keys = (languages + (slot.node?.entries.map(\.key.value) ?? [])).distinct()
    let versions = keys.compactMap { key in
      part(
        item, slot.node?[key], at: slot.place.appending(key),
        FormHeading(label: wording.language(key), help: nil),
        isRequired: !isWhole && slot.isRequired && key == languages[0])
    }.map { $0.inLanguage(of: keys) }
    var isText = false
    if case .text = whole { isText = true }
    let everywhere =
      slot.node?.entries.isEmpty != false && (isWhole || !isText)
      ? part(
        whole, slot.node, at: slot.place, wording.everywhere, isRequired: isWhole && slot.isRequired
      ) : nil
    return .group(
      FormGroup(
        path: slot.place, heading: slot.heading,
        parts: isWhole ? [everywhere].compactMap(\.self) : versions,
        more: isWhole ? versions : [everywhere].compactMap(\.self), canGo: false))
  }
}

extension FormPart {
  /// The same part, its text known to be of the language that is the last step of its way.
  fileprivate func inLanguage(of languages: [String]) -> FormPart {
    guard case .field(let field) = self else { return self }
    return .field(
      FormField(
        path: field.path, heading: field.heading, control: field.control, text: field.text,
        state: field.state, isRequired: field.isRequired, language: field.path.steps.last))
  }
}

extension FormBuilder {
  private func list(of item: Shape, _ slot: Slot) -> FormPart? {
    let nodes = slot.node?.items ?? []
    guard case .mapping(let group) = item.bare else {
      let parts = (0...nodes.count).compactMap { index in
        part(
          item, nodes.indices.contains(index) ? nodes[index] : nil,
          at: slot.place.appending("\(index)"), wording.item(index))
      }
      return .group(
        FormGroup(
          path: slot.place, heading: slot.heading, parts: Array(parts.prefix(nodes.count)),
          more: Array(parts.dropFirst(nodes.count)), canGo: false))
    }
    guard !Self.haveFormsOfTheirOwn(item, nodes.count) else {
      return .links(links(item, nodes, slot))
    }
    let items = nodes.enumerated().map { index, node in
      let summary = names.summary(of: node, item, in: path, wording)
      return self.item(group, node, at: slot.place.appending("\(index)"), summary, canGo: true)
    }
    let next = self.item(
      group, nil, at: slot.place.appending("\(nodes.count)"), wording.another, canGo: false)
    return .group(
      FormGroup(path: slot.place, heading: slot.heading, parts: items, more: [next], canGo: false))
  }

  private func item(
    _ shape: MappingShape, _ node: SyntaxNode?, at place: FieldPath, _ label: String, canGo: Bool
  ) -> FormPart {
    let (parts, more) = parts(of: shape, node, at: place)
    return .group(
      FormGroup(
        path: place, heading: FormHeading(label: label, help: nil), parts: parts, more: more,
        canGo: canGo))
  }

  private func links(_ item: Shape, _ nodes: [SyntaxNode], _ slot: Slot) -> FormLinks {
    let links = nodes.enumerated().map { index, node in
      let summary = names.summary(of: node, item, in: path, wording)
      return FormLinks.Link(
        path: slot.place.appending("\(index)"),
        label: summary.isEmpty ? wording.item(index).label : summary)
    }
    return FormLinks(
      path: slot.place, heading: slot.heading, links: links,
      next: slot.place.appending("\(nodes.count)"))
  }
}
