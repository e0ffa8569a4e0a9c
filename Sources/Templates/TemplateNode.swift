/// A part of a parsed template; texts are ranges of its file.
enum TemplateNode: Sendable {
  case text(Range<Int>)
  /// `{{name}}`, or raw `{{{name}}}`.
  case variable(TemplateName, VariableForm)
  case section(TemplateName, SectionPolarity, [TemplateNode])
  case inclusion(Inclusion)
  /// A place that children of this template may fill, and what stands there otherwise.
  case block(TemplateName, defaults: [TemplateNode])
}

/// How a variable asks for its value.
enum VariableForm: Sendable {
  case escaped
  case raw
}

/// Whether a section shows what is there, or shows that nothing is.
enum SectionPolarity: Sendable {
  case normal
  case inverted
}

/// A partial or a parent: another template put here.
struct Inclusion: Sendable {
  enum Kind: Sendable {
    case partial
    case parent
  }

  let kind: Kind
  let name: TemplateName
  /// What replaces the parent's blocks.
  var overrides: [(block: TemplateName, nodes: [TemplateNode])] = []
}
