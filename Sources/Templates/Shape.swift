@_spi(Reflection) import Swift
import Synchronization

/// What templates may name in one type of view: its stored fields, as the compiler laid them out.
///
/// The standard library tells of each stored field its name, its offset and its type; asked once a type,
/// when templates are compiled.
struct Shape: Sendable {
  /// A stored field.
  struct Field: Sendable {
    let form: TemplateForm
    /// How far into its view it lies.
    let offset: Int
  }

  /// The type of view.
  let view: ObjectIdentifier
  let fields: [String: Field]

  /// The shapes of the views that were asked for: many templates show the same, and types do not change.
  private static let known = Mutex<[ObjectIdentifier: Shape]>([:])

  /// The shape of a view.
  static func of(_ view: any TemplateView.Type) -> Shape {
    let identity = ObjectIdentifier(view)
    if let shape = known.withLock({ $0[identity] }) { return shape }
    let shape = Shape(of: view)
    known.withLock { $0[identity] = shape }
    return shape
  }

  private init(of view: any TemplateView.Type) {
    var fields: [String: Field] = [:]
    _forEachField(of: view) { name, offset, type, _ in
      let name = String(cString: name)
      guard let value = type as? any TemplateValue.Type, name != TemplateStrings.recordName else {
        preconditionFailure("'\(view).\(name)' is a field that no template can show")
      }
      fields[name] = Field(form: value.templateForm, offset: offset)
      return true
    }
    self.view = ObjectIdentifier(view)
    self.fields = fields
  }
}
