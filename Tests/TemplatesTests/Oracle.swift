import Mustache
import Templates

/// Shows a garden with the package swift-mustache, an implementation we did not write.
///
/// Its interface takes values of any type, and looks them up by name; this file alone deals in them.
enum Oracle {
  /// The page it makes; it throws when it cannot parse a template.
  static func page(_ garden: Garden, _ templates: [String: String]) throws -> String? {
    let parsed = try templates.mapValues { try MustacheTemplate(string: $0) }
    return MustacheLibrary(templates: parsed).render(garden, withTemplate: "page")
  }
}

extension Garden: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "html": String(decoding: html.bytes, as: UTF8.self)
    case "note": present(note)
    case "isOpen": isOpen
    case "tags": tags
    case "beds": beds
    case "gate": gate
    case "owner": present(owner)
    case "tags?": !tags.isEmpty
    case "beds?": !beds.isEmpty
    default: nil
    }
  }

  /// What is absent is given as `false`: for a missing name it would look in the views outside.
  private func present<Value>(_ value: Value?) -> Any {
    guard let value else { return false }
    return value
  }
}

extension Owner: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "isOpen": isOpen
    case "title": title
    default: nil
    }
  }
}

extension Gate: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "label": label
    case "isLocked": isLocked
    default: nil
    }
  }
}
