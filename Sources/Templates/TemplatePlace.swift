import Diagnostics

/// Where in a theme the compiler is, and what names mean there.
struct TemplatePlace {
  var file: SourceFile
  var context: Context
  /// What fills the blocks that may be met.
  var overrides: [String: Override] = [:]
  /// The bodies that the compiler is in, the outermost first.
  var bodies: [Body]
  /// How many sections and inclusions are around.
  var depth = 0
  /// The inclusions that lead here, the innermost first.
  var trail: [SourceLocation] = []

  init(file: SourceFile, context: Context) {
    self.file = file
    self.context = context
    bodies = [Body(path: file.path, offset: nil)]
  }
}

/// A template, or a part of it that fills a block and begins at an offset.
struct Body: Hashable {
  let path: String
  let offset: Int?
}

/// What fills a block of a parent, and where it is written.
struct Override {
  let block: TemplateName
  let nodes: [TemplateNode]
  let file: SourceFile
  let trail: [SourceLocation]
}

/// What names may mean at one place of a template: the sections around it.
struct Context {
  /// The views around, the innermost last.
  var views: [(shape: Shape, place: ValuePlace)]
  /// The optional fields known to be present here, and where their values are found.
  var opened: [ValuePlace: ValuePlace] = [:]
  /// What `{{.}}` shows.
  var current: (form: TemplateForm.Kind, place: ValuePlace)?
  /// How many frames the machine remembers here.
  var slotCount = 1

  /// Goes into a view.
  mutating func enter(_ shape: Shape, at place: ValuePlace) {
    views.append((shape, place))
    current = nil
  }
}
