import Authoring
import Diagnostics
import Ground
import Syntax

extension Form {
  /// The file as it would be with what an author has filled in: only what differs from what the form
  /// showed is written.
  public func result(of values: FormValues) -> FormResult {
    var (settings, removals): ([(path: FieldPath, literal: Literal)], [FieldPath]) = ([], [])
    var faults: [FormFault] = []
    for field in fields where !values.removed.contains(where: { $0.leads(to: field.path) }) {
      switch change(of: field, values) {
      case .none: break
      case .set(let literal): settings.append((field.path, literal))
      case .remove: removals.append(field.path)
      case .refuse(let message): faults.append(FormFault(path: field.path, message: message))
      }
    }
    faults += missing(removals, values)
    removals += values.removed.filter { place.leads(to: $0) }
    guard faults.isEmpty else { return FormResult(written: written, faults: faults, changed: []) }
    return applying(joined(settings), removals.distinct(), changedBody(values))
  }

  /// Makes the changes: what is added first, then what goes, the last first so that numbers stay.
  private func applying(
    _ settings: [(path: FieldPath, literal: Literal)], _ removals: [FieldPath], _ body: String?
  ) -> FormResult {
    var result = written
    var faults: [FormFault] = []
    func make(_ path: FieldPath, _ change: WrittenFile?) {
      if let change {
        result = change
      } else {
        faults.append(FormFault(path: path, message: Self.unwritable))
      }
    }
    for (path, literal) in settings { make(path, result.setting(path, to: literal)) }
    let places = removals.map { ($0, written.node(at: $0)?.location.range.lowerBound ?? 0) }
    for (path, _) in places.sorted(by: { $0.1 > $1.1 }) { make(path, result.removing(path)) }
    if let body { make(.top, result.settingBody(body)) }
    return FormResult(
      written: faults.isEmpty ? result : written, faults: faults,
      changed: settings.map(\.path) + removals)
  }

  /// Texts of languages where one text for all stood: that one stays the text of the original language.
  private func joined(
    _ settings: [(path: FieldPath, literal: Literal)]
  ) -> [(path: FieldPath, literal: Literal)] {
    var joined: [(path: FieldPath, literal: Literal)] = []
    for (path, literal) in settings {
      guard let parent = path.parent, let key = path.steps.last, case .text(let text) = literal,
        let whole = written.node(at: parent)?.text
      else {
        joined.append((path, literal))
        continue
      }
      let index = joined.firstIndex { $0.path == parent }
      var versions = [Literal.Version(language: languages[0], text: whole)]
      switch index.map({ joined[$0].literal }) {
      case .text(let other): versions[0].text = other
      case .group(let others): versions = others
      case .bare, .emptyList, nil: break
      }
      versions.removeAll { $0.language == key }
      versions.append(Literal.Version(language: key, text: text))
      if let index { joined.remove(at: index) }
      joined.append((parent, .group(versions)))
    }
    return joined
  }

  /// The values that are needed and were emptied, unless all of their group was.
  private func missing(_ removals: [FieldPath], _ values: FormValues) -> [FormFault] {
    fields.filter { $0.isRequired && removals.contains($0.path) }.filter { field in
      let others = fields.filter { $0.path.parent == field.path.parent && $0.path != field.path }
      let isAlone =
        field.path.parent == place
        || others.contains { other in
          values.text(of: other)?.isEmpty == false || !values.state(of: other).isEmpty
        }
      return isAlone
    }.map { FormFault(path: $0.path, message: Self.needed) }
  }

  private static let needed = Message(
    "ce champ ne peut pas rester vide\u{A0}: remplissez-le",
    "this field cannot stay empty: fill it in")
  private static let unwritable = Message(
    "cette valeur ne peut pas s’écrire ici par le formulaire\u{A0}: écrivez-la dans le fichier",
    "this value cannot be written here by the form: write it in the file")
}

/// What is to become of a value.
private enum FieldChange {
  case none
  case set(Literal)
  case remove
  case refuse(Message)
}

extension Form {
  private func change(of field: FormField, _ values: FormValues) -> FieldChange {
    guard let text = values.text(of: field) else { return .none }
    if case .figure(let number, _) = field.control {
      return change(of: field, to: text, or: values.state(of: field), number)
    }
    guard !text.isSpelled(as: field.sentText) else { return .none }
    guard !text.isEmpty else { return .remove }
    do throws(AuthoringFault) {
      switch field.control {
      case .number(let number): return set(try number.literal(of: text, in: unit(of: field)), field)
      case .day: return set(.text(try TypedValue.day(text).iso), field)
      case .truth: return set(.bare(try TypedValue.truth(text) ? "true" : "false"), field)
      case .line, .prose, .choice, .reference, .figure: return .set(.text(text))
      }
    } catch { return .refuse(error.message) }
  }

  /// Of a number and a word that says why there is none, that which was changed counts.
  private func change(
    of field: FormField, to text: String, or state: String, _ number: FormField.Number
  ) -> FieldChange {
    guard text != field.text || state != field.state else { return .none }
    if text.isEmpty, state.isEmpty { return field.isRequired ? .refuse(Self.noFigure) : .remove }
    let isNumber = text != field.text && !text.isEmpty
    let isWord = state != field.state && !state.isEmpty
    if isNumber, isWord { return .refuse(Self.twoFigures) }
    if isWord || text.isEmpty { return set(.text(state), field) }
    do throws(AuthoringFault) {
      return set(try number.literal(of: text, in: unit(of: field)), field)
    } catch { return .refuse(error.message) }
  }

  /// The unit in which a number counts: that of the nearest thing around it that has one.
  private func unit(of field: FormField) -> CountedUnit {
    var path = field.path.parent
    while let place = path {
      if let thing = written.node(at: place), thing["unit"] != nil { return CountedUnit(of: thing) }
      path = place.parent
    }
    return .unknown
  }

  /// Writes a value, unless the file says it already in another spelling.
  private func set(_ literal: Literal, _ field: FormField) -> FieldChange {
    let node = written.node(at: field.path)
    if let node, literal.isSaid(by: node) { return .none }
    let written = node?.text
    guard case .bare(let number) = literal, let written,
      let known = try? TypedValue.amount(written), known == (try? TypedValue.amount(number))
    else { return .set(literal) }
    return .none
  }

  private static let noFigure = Message(
    "un vide n’est pas zéro\u{A0}: écrivez un nombre, ou choisissez pourquoi il n’y en a pas",
    "nothing is not zero: write a number, or choose why there is none")
  private static let twoFigures = Message(
    "choisissez\u{A0}: un nombre, ou le mot qui dit pourquoi il n’y en a pas",
    "choose: a number, or the word that says why there is none")
}

extension FormField.Number {
  fileprivate func literal(of text: String, in unit: CountedUnit) throws(AuthoringFault) -> Literal
  {
    switch self {
    case .amount: .bare(try TypedValue.amount(text))
    case .decimal: .bare(try unit.number(text))
    case .whole: .bare(try TypedValue.wholeNumber(text))
    }
  }
}
