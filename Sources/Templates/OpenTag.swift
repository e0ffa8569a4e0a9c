/// A tag that waits for its closing tag, with what stands in it so far.
struct OpenTag {
  enum Role {
    /// The whole template.
    case template
    case section
    case parent
    /// What fills a block of a parent.
    case override
    /// A place that may be filled.
    case block(BlockPlace.Layout, contentStart: Int)
  }

  let role: Role
  let tag: TemplateTag
  /// The blanks to take off the start of each line.
  let dedent: Range<Int>?
  /// The blanks before a parent that is the first on its line.
  let blanks: Range<Int>?
  var nodes: [TemplateNode] = []
  var overrides: [(block: TemplateName, body: Int)] = []

  init(_ role: Role, _ tag: TemplateTag, dedent: Range<Int>? = nil, blanks: Range<Int>? = nil) {
    self.role = role
    self.tag = tag
    self.dedent = dedent
    self.blanks = blanks
  }
}
