/// Finds what a dotted name means in a context, as Mustache does: the innermost view that has its
/// first word, then from view to view.
struct NameResolver {
  /// Where a field is found.
  struct Found {
    let field: Field
    let path: FieldPath
    /// The scope to start from.
    let scope: Int
    /// The views to go through on the way.
    let steps: [SectionReader]
  }

  enum Failure: Error {
    /// No view has such a field; these are the names after what was found of it.
    case unknown(owner: String, known: [String])
    /// What comes before a dot is not a view.
    case notAView(word: String, NameMisuse)
  }

  let context: Context
  var shapes: ShapeTable

  init(_ context: Context, _ shapes: ShapeTable) {
    self.context = context
    self.shapes = shapes
  }

  /// Finds the field that words name.
  mutating func resolve(_ words: [String]) -> Result<Found, Failure> {
    guard let first = words.first, let start = scope(having: first) else {
      return .failure(.unknown(owner: "", known: namesInContext))
    }
    var place = start
    for (index, word) in words.enumerated() {
      guard let field = shapes[place.shape].fields[word] else {
        let known = shapes[place.shape].fields.keys.sorted()
        let owner = words[..<index].joined(separator: ".")
        return .failure(.unknown(owner: owner, known: known))
      }
      place.path.names.append(word)
      guard index < words.count - 1 else {
        let found = Found(field: field, path: place.path, scope: place.scope, steps: place.steps)
        return .success(found)
      }
      switch step(into: field, at: place) {
      case .success(let next): place = next
      case .failure(let failure): return .failure(failure)
      }
    }
    preconditionFailure("a name has a last word")
  }
}

extension NameResolver {
  /// A view on the way to a field.
  private struct Place {
    var scope: Int
    var shape: ObjectIdentifier
    var path: FieldPath
    var steps: [SectionReader] = []

    init(scope: Int, shape: ObjectIdentifier) {
      self.scope = scope
      self.shape = shape
      path = FieldPath(root: shape, names: [])
    }
  }

  private func scope(having name: String) -> Place? {
    for (index, scope) in context.scopes.enumerated().reversed() {
      guard case .view(let shape) = scope.content else { continue }
      if shapes[shape].fields[name] != nil { return Place(scope: index, shape: shape) }
    }
    return nil
  }

  private var namesInContext: [String] {
    var names: Set<String> = []
    for scope in context.scopes {
      if case .view(let shape) = scope.content { names.formUnion(shapes[shape].fields.keys) }
    }
    return names.sorted()
  }

  private mutating func step(into field: Field, at place: Place) -> Result<Place, Failure> {
    switch field.content {
    case .section(let reader, .one, .view(let reference)):
      var place = place
      place.shape = shapes.insert(reference)
      place.steps.append(reader)
      return .success(place)
    case .section(_, .optional, .view(let reference)):
      guard let scope = context.scope(openedBy: place.path) else {
        return .failure(.notAView(word: field.name, .optionalOutsideItsSection))
      }
      return .success(Place(scope: scope, shape: shapes.insert(reference)))
    case .section(_, .list, _): return .failure(.notAView(word: field.name, .listAsValue))
    case .value, .flag, .section: return .failure(.notAView(word: field.name, .noFields))
    }
  }
}

/// How a name that exists is used as something it is not.
enum NameMisuse {
  /// Something comes after its dot, but it has no fields.
  case noFields
  /// A list is to be shown as one value.
  case listAsValue
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
