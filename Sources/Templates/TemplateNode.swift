/// A part of a parsed template; texts are ranges of its file.
enum TemplateNode: Sendable {
  /// Here a line starts that an indented inclusion has to indent.
  case lineStart
  case text(Range<Int>)
  case variable(TemplateName, ValueForm)
  case section(TemplateName, SectionPolarity, [TemplateNode])
  case inclusion(Inclusion)
  case block(BlockPlace)
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
  /// What to put before every line, when the tag has lines of its own.
  let indentation: Range<Int>?
  /// What replaces the parent's blocks: the name of each and the number of its body.
  let overrides: [(block: TemplateName, body: Int)]
}

/// A place that children of this template may fill, and what stands there otherwise.
struct BlockPlace: Sendable {
  enum Layout: Sendable {
    /// Text stands before it on its line.
    case amidLine
    /// It is the first on its line; the line's blanks come before it.
    case afterBlanks(Range<Int>)
    /// Its tag has a line of its own; what fills it is indented by this.
    case ownLine(Range<Int>)
  }

  let name: TemplateName
  let layout: Layout
  let defaults: [TemplateNode]
}
