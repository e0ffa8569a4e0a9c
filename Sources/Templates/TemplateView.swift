/// A value that a template shows: a structure whose stored fields are what the template may name.
///
/// ```swift
/// struct Card: TemplateView {
///   let title: String
///   let parts: [Part]
/// }
/// ```
///
/// A field holds a text, markup, a count, a yes or no, another view, or an optional or a list of those
/// but the yes or no. What a template asks for must be stored: there is no second list of fields, and rendering
/// computes nothing.
public protocol TemplateView: TemplateElement {
  /// The places of a page of this view to which links lead: its template must write them.
  static var anchors: [TemplateAnchor] { get }
}

/// A place of a page to which links lead.
public enum TemplateAnchor: Sendable {
  /// `id="name"`.
  case named(String)
  /// `id="{{id}}"`, the field of each view of a type, which messages call by the name of its list.
  case each(String, any TemplateView.Type)
}

/// What a field of a view may hold.
public protocol TemplateValue: Sendable {
  /// How templates use a field of this type.
  static var templateForm: TemplateForm { get }
}

/// What a field may also hold several of, or none.
public protocol TemplateElement: TemplateValue {}

/// How templates use the fields of a type.
public struct TemplateForm: Sendable {
  enum Kind: Sendable {
    /// Shown by a variable, escaped: `{{name}}`.
    case text
    /// Shown by a variable as it is: `{{{name}}}`.
    case markup
    /// A count of something, shown in plain digits: `{{name}}`.
    case number
    /// Only asked whether it holds: `{{#name}}…{{/name}}`.
    case flag
    /// Gone into: `{{name.title}}` or `{{#name}}{{title}}{{/name}}`.
    case view(any TemplateView.Type)
    /// Opened by a section when it is there: `{{#name}}{{name}}{{/name}}`; absent is `nil`, not empty.
    indirect case optional(of: Kind)
    /// Gone through by a section, `{{#name}}<li>{{.}}</li>{{/name}}`, and asked whether it has any by
    /// `{{#name?}}<ul>…</ul>{{/name?}}`.
    indirect case list(of: Kind)

    var isView: Bool { if case .view = self { true } else { false } }
  }

  let kind: Kind
  /// How a section reads a field; nothing for what no section asks or opens.
  var section: (any TemplateSection.Type)?
}

extension TemplateView {
  /// No links lead to a place of the page but its start.
  public static var anchors: [TemplateAnchor] { [] }

  /// A view is gone into.
  public static var templateForm: TemplateForm { TemplateForm(kind: .view(Self.self)) }
}

extension String: TemplateElement {
  /// A text is escaped when shown.
  public static var templateForm: TemplateForm { TemplateForm(kind: .text) }
}

extension Markup: TemplateElement {
  /// Markup is shown as it is.
  public static var templateForm: TemplateForm { TemplateForm(kind: .markup) }
}

extension Int: TemplateElement {
  /// A count is shown in plain digits, for attributes; figures for people are texts.
  public static var templateForm: TemplateForm { TemplateForm(kind: .number) }
}

extension Bool: TemplateValue {
  /// A yes or no opens a section.
  public static var templateForm: TemplateForm { TemplateForm(kind: .flag, section: Self.self) }
}

extension Optional: TemplateValue where Wrapped: TemplateElement {
  /// What may be absent opens a section when it is there.
  public static var templateForm: TemplateForm {
    TemplateForm(kind: .optional(of: Wrapped.templateForm.kind), section: Self.self)
  }
}

extension Array: TemplateValue where Element: TemplateElement {
  /// A list opens a section for each of its elements.
  public static var templateForm: TemplateForm {
    TemplateForm(kind: .list(of: Element.templateForm.kind), section: Self.self)
  }
}
