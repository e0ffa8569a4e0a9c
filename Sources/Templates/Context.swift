/// What names may mean at one place of a template: the sections around it, the innermost last.
///
/// Kept in the shortest form that means the same, so that a partial that includes itself comes back
/// to a context it has had: a view hides an outer one of its own type entirely.
struct Context: Hashable {
  private(set) var scopes: [Scope]

  /// The context of a page: its view alone.
  init(page: ObjectIdentifier) { scopes = [Scope(content: .view(page), opener: nil, slot: 0)] }

  /// The context inside one more section.
  func entering(_ scope: Scope) -> Context {
    var context = self
    if let last = scopes.last, !last.isView, last.opener == nil { context.scopes.removeLast() }
    if case .view(let identity) = scope.content {
      context.scopes.removeAll { $0.content == .view(identity) }
      context.forgetOpeners { $0.root == identity }
    }
    if let opener = scope.opener { context.forgetOpeners { $0 == opener } }
    var scope = scope
    // The view in which the field was present is hidden now by the one that was found there.
    if let root = scope.opener?.root, scope.content == .view(root) { scope.opener = nil }
    context.scopes.append(scope)
    return context
  }

  /// The place of the innermost view.
  var innermostView: Int {
    guard let index = scopes.lastIndex(where: \.isView) else {
      preconditionFailure("every context has the view of its page")
    }
    return index
  }

  /// The scope that a section over an optional field has opened, when there is one around.
  func scope(openedBy path: FieldPath) -> Int? { scopes.lastIndex { $0.opener == path } }

  private mutating func forgetOpeners(where isForgotten: (FieldPath) -> Bool) {
    for index in scopes.indices where scopes[index].opener.map(isForgotten) == true {
      scopes[index].opener = nil
    }
    scopes.removeAll { !$0.isView && $0.opener == nil }
  }
}

/// A section around a place.
struct Scope: Hashable {
  enum Content: Hashable {
    case view(ObjectIdentifier)
    case value(ValueForm)
    /// Opened by a flag inside a list of texts: there is no `{{.}}` here.
    case flag
  }

  let content: Content
  /// The optional field known to be present here.
  var opener: FieldPath?
  /// Where the machine keeps its frame.
  let slot: Int

  var isView: Bool { if case .view = content { true } else { false } }
}

/// A field found by going from a view through others.
struct FieldPath: Hashable {
  let root: ObjectIdentifier
  var names: [String]
}
