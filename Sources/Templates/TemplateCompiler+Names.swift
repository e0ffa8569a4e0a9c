import Diagnostics

/// A field that a name means.
struct FoundField {
  let form: TemplateForm.Kind
  let place: ValuePlace
  /// The type of the view that has it.
  let owner: ObjectIdentifier
  private let reader: (any TemplateSection.Type)?

  init(_ field: Shape.Field, in view: (shape: Shape, place: ValuePlace)) {
    form = field.form.kind
    place = view.place.advanced(by: field.offset)
    owner = view.shape.view
    reader = field.form.section
  }

  /// How a section reads it.
  var section: any TemplateSection.Type {
    guard let reader else { preconditionFailure("only what may be empty is asked or gone through") }
    return reader
  }
}

// Finding what names mean, and reporting when they mean nothing.
extension TemplateCompiler {
  /// The position of a string of the site; reported when there is none of this name.
  mutating func stringIndex(_ name: TemplateName, at place: TemplatePlace) -> Int? {
    let key = name.words.dropFirst().joined(separator: ".")
    if let index = strings.index(of: key) { return index }
    let known = strings.names.map { "\(TemplateStrings.recordName).\($0)" }
    let location = place.file.location(name.range)
    report(.unknown(.string, name.text, known: known, at: location), at: place)
    return nil
  }

  /// The field that a dotted name means, as in Mustache: in the innermost view that has its first word,
  /// then from view to view; reported when there is none.
  mutating func find(
    _ name: TemplateName, as thing: Diagnostic.NamedThing, at place: TemplatePlace
  ) -> FoundField? {
    let words = name.words
    let location = place.file.location(name.range)
    guard var view = place.context.views.last(where: { $0.shape.fields[words[0]] != nil }) else {
      let known = Set(place.context.views.flatMap(\.shape.fields.keys)).sorted()
      report(.unknown(thing, name.text, known: known, at: location), at: place)
      return nil
    }
    for (index, word) in words.enumerated() {
      guard let field = view.shape.fields[word] else {
        let owner = words[..<index].joined(separator: ".")
        let known = view.shape.fields.keys.sorted().map { "\(owner).\($0)" }
        report(.unknown(thing, name.text, known: known, at: location), at: place)
        return nil
      }
      let found = FoundField(field, in: view)
      guard index < words.count - 1 else { return found }
      switch inside(found, place.context) {
      case .success(let next): view = next
      case .failure(let misuse):
        report(.misuse(misuse, of: word, at: location), at: place)
        return nil
      }
    }
    return nil
  }

  /// The view that a field on the way to another is.
  private mutating func inside(
    _ field: FoundField, _ context: Context
  ) -> Result<(shape: Shape, place: ValuePlace), NameMisuse> {
    switch field.form {
    case .view(let view): return .success((Shape.of(view), field.place))
    case .optional(of: .view(let view)):
      guard let opened = context.opened[field.place] else {
        return .failure(.optionalOutsideItsSection)
      }
      return .success((Shape.of(view), opened))
    case .list: return .failure(.listAsValue)
    case .text, .markup, .number, .flag, .optional: return .failure(.noFields)
    }
  }
}

/// How a name that exists is used as something it is not.
enum NameMisuse: Error {
  /// Something comes after its dot, but it has no fields.
  case noFields
  /// A list is to be shown as one value.
  case listAsValue
  /// What is no list is asked whether it has any.
  case notAList
  /// A view is to be shown as one value.
  case viewAsValue
  /// A flag is to be shown.
  case flagAsValue
  /// What may be absent is used where it may be.
  case optionalOutsideItsSection
  /// Text is to be shown raw.
  case rawText
  /// Markup is to be escaped.
  case escapedMarkup
  /// A text, a markup or a string is opened as a section.
  case valueAsSection
  /// What is always there is asked whether it is absent.
  case neverAbsent
  /// `{{.}}` where there is no single value.
  case noCurrentValue
}
