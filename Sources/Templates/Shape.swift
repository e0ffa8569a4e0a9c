@_spi(Reflection) import Swift

/// What templates may name in one type of view: its stored fields, as the compiler laid them out.
///
/// The standard library tells of each stored field its name, its offset and its type; asked once a type,
/// when templates are compiled.
struct Shape: Sendable {
  /// A stored field.
  struct Field: Sendable {
    let form: TemplateForm.Kind
    /// How a section reads it; nothing for what no section asks or opens.
    let section: (any TemplateSection.Type)?
    /// How far into its view it lies.
    let offset: Int
  }

  let fields: [String: Field]

  init(of view: any TemplateView.Type) {
    var fields: [String: Field] = [:]
    _forEachField(of: view) { name, offset, type, _ in
      let name = String(cString: name)
      guard let value = type as? any TemplateValue.Type, name != TemplateStrings.recordName else {
        preconditionFailure("'\(view).\(name)' is a field that no template can show")
      }
      fields[name] = Field(
        form: value.templateForm.kind, section: type as? any TemplateSection.Type, offset: offset)
      return true
    }
    self.fields = fields
  }
}
