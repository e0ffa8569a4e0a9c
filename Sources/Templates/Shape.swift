/// What templates may name in one type of view.
struct Shape: Sendable {
  let identity: ObjectIdentifier
  let fields: [String: Field]

  init<View: TemplateView>(of view: View.Type) {
    identity = ObjectIdentifier(view)
    var fields: [String: Field] = [:]
    for field in View.fields.map(\.field) {
      precondition(
        field.name != TemplateStrings.recordName && !field.name.contains("."),
        "'\(field.name)' cannot be the name of a field")
      let previous = fields.updateValue(field, forKey: field.name)
      precondition(
        previous == nil, "a view names each field once, but '\(field.name)' stands twice")
    }
    self.fields = fields
  }
}

/// One field without the type of its view, which the readers know.
struct Field: Sendable {
  enum Content: Sendable {
    /// Shown by a variable.
    case value(ValueReader, ValueForm)
    /// Only asked whether it holds.
    case flag(SectionReader)
    /// Opened by a section.
    case section(SectionReader, Multiplicity, Element)
  }

  /// How often a section shows what is inside.
  enum Multiplicity: Sendable {
    case one
    case optional
    case list
  }

  /// What a section shows each time.
  enum Element: Sendable {
    case value(ValueForm)
    case view(ShapeReference)
  }

  let name: String
  let content: Content
}

/// Whether a value is escaped when shown.
enum ValueForm: Hashable, Sendable {
  case text
  case markup

  /// The reader of a value that is itself what a section shows.
  var reader: ValueReader {
    switch self {
    case .text: .text { (text: String) in text }
    case .markup: .markup { (markup: Markup) in markup }
    }
  }
}

/// A shape by name: made when first asked for, so that views may contain their own kind.
struct ShapeReference: Sendable {
  let identity: ObjectIdentifier
  let shape: @Sendable () -> Shape

  init<View: TemplateView>(_ view: View.Type) {
    identity = ObjectIdentifier(view)
    shape = { Shape(of: view) }
  }
}
