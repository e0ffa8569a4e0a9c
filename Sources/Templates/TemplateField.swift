/// One name that templates may use in a view, with what it means there.
///
/// The closures are called while a page is rendered, perhaps from several threads and more than
/// once for one page, so they should do no more than hand out what the view holds.
public struct TemplateField<View: TemplateView>: Sendable {
  let field: Field

  private init(_ name: String, _ content: Field.Content) {
    field = Field(name: name, content: content)
  }
}

extension TemplateField {
  /// A text, escaped when shown: `{{name}}`.
  public static func text(_ name: String, _ value: @escaping @Sendable (View) -> String) -> Self {
    Self(name, .value(.text(value), .text))
  }

  /// HTML, shown as it is: `{{{name}}}`.
  public static func markup(_ name: String, _ value: @escaping @Sendable (View) -> Markup) -> Self {
    Self(name, .value(.markup(value), .markup))
  }

  /// A text that may be absent: `{{#name}}<p>{{name}}</p>{{/name}}`; absent is `nil`, not empty.
  public static func optionalText(
    _ name: String, _ value: @escaping @Sendable (View) -> String?
  ) -> Self { Self(name, .section(.optional(value), .optional, .value(.text))) }

  /// HTML that may be absent: `{{#name}}<div>{{{name}}}</div>{{/name}}`.
  public static func optionalMarkup(
    _ name: String, _ value: @escaping @Sendable (View) -> Markup?
  ) -> Self { Self(name, .section(.optional(value), .optional, .value(.markup))) }

  /// A list of texts: `{{#name}}<li>{{.}}</li>{{/name}}`.
  public static func texts(_ name: String, _ values: @escaping @Sendable (View) -> [String]) -> Self
  { Self(name, .section(.list(values), .list, .value(.text))) }

  /// A yes or no: `{{#name}}yes{{/name}}{{^name}}no{{/name}}`.
  public static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name, .flag(.flag(value)))
  }

  /// Another view: `{{name.title}}` or `{{#name}}{{title}}{{/name}}`.
  public static func view<Child: TemplateView>(
    _ name: String, _ child: @escaping @Sendable (View) -> Child
  ) -> Self { Self(name, .section(.one(child), .one, .view(ShapeReference(Child.self)))) }

  /// Another view that may be absent: `{{#name}}{{title}}{{/name}}`.
  public static func optionalView<Child: TemplateView>(
    _ name: String, _ child: @escaping @Sendable (View) -> Child?
  ) -> Self { Self(name, .section(.optional(child), .optional, .view(ShapeReference(Child.self)))) }

  /// A list of views: `{{#name}}<li>{{title}}</li>{{/name}}`.
  public static func views<Child: TemplateView>(
    _ name: String, _ children: @escaping @Sendable (View) -> [Child]
  ) -> Self { Self(name, .section(.list(children), .list, .view(ShapeReference(Child.self)))) }
}
