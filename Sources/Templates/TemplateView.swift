/// A value that a template shows: it declares its fields, and templates are checked against them.
///
/// ```swift
/// struct Card: TemplateView {
///   let title: String
///   let parts: [Part]
///   static var fields: [TemplateField<Card>] {
///     [.text("title") { $0.title }, .views("parts") { $0.parts }]
///   }
/// }
/// ```
public protocol TemplateView: Sendable {
  /// What templates may name, each name once; `t` is taken by the site's strings.
  static var fields: [TemplateField<Self>] { get }
}
