import Diagnostics

/// A body that is compiled once for each way of reaching it that matters.
struct RoutineKey: Hashable {
  let body: BodyReference
  let context: Context
  /// What fills the blocks that may be met.
  let overrides: [String: BodyReference]
  let lines: LineStyle
}

/// A body of a template, by name and number; number zero is the whole template.
struct BodyReference: Hashable {
  let template: String
  let number: Int
}

/// Whether a routine puts an indentation before its lines.
enum LineStyle: Hashable {
  case plain
  case indented
}

/// A routine to compile, and how it was first reached.
struct Routine {
  enum Origin {
    /// It is the page itself.
    case page
    /// A tag in another routine includes it.
    case included(by: Int, at: SourceLocation)
    /// It fills a block of a parent that another routine includes.
    case given(by: Int)
  }

  let key: RoutineKey
  let origin: Origin
}

/// One routine running another.
struct RoutineCall {
  let caller: Int
  let callee: Int
  let location: SourceLocation
  let name: String
  let descent: Descent
}

/// How the innermost view at one place comes from the innermost view of its routine.
enum Descent {
  /// It is the same, or a part that is always there.
  case same
  /// It is an element of a list, or a part that may be absent: one cannot go on so for ever.
  case descends
  /// It comes from somewhere else.
  case leaves

  /// The way further to a part of the innermost view.
  func through(_ multiplicity: Field.Multiplicity) -> Descent {
    switch (self, multiplicity) {
    case (.leaves, _): .leaves
    case (.same, .one): .same
    default: .descends
    }
  }
}
