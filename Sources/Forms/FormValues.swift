public import Diagnostics
import Ground

/// What an author has filled into a form.
public struct FormValues: Sendable {
  /// The texts by the names of their fields.
  private let texts: [String: String]
  /// The groups and items to be taken out.
  let removed: [FieldPath]

  /// Takes what a form sends, in its order.
  public init(_ pairs: [(name: String, value: String)]) {
    texts = Dictionary(pairs.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })
    removed = pairs.filter { $0.name == Self.removal }.map { FieldPath(text: $0.value) }.distinct()
  }

  /// The name of what takes out a part of a file.
  public static let removal = "remove"
  /// The name of the text after a header.
  public static let body = "body"

  /// The name of the text of a field.
  public static func name(of path: FieldPath) -> String { "v:" + path.text }

  /// The name of the word that may stand instead of a number.
  public static func stateName(of path: FieldPath) -> String { "s:" + path.text }

  /// What is sent under a name; nothing where nothing is.
  public subscript(name: String) -> String? { texts[name] }

  /// The text in a field, without blanks around it; nothing where the form has no such field.
  func text(of field: FormField) -> String? {
    texts[Self.name(of: field.path)].map { $0.withoutControls.trimmingBlanks }
  }

  /// The text after the header.
  var body: String? { texts[Self.body].map(\.withoutControls) }

  /// The same without what is called so.
  func leavingOut(_ names: Set<String>) -> FormValues {
    FormValues(
      texts.filter { !names.contains($0.key) }.map { (name: $0.key, value: $0.value) }
        + removed.map { (name: Self.removal, value: $0.text) })
  }

  /// The word chosen instead of a number.
  func state(of field: FormField) -> String { texts[Self.stateName(of: field.path)] ?? "" }
}

/// Why something typed cannot be written.
public struct FormFault: Hashable, Sendable {
  /// The field.
  public let path: FieldPath
  /// What is wrong and how to mend it.
  public let message: Message
}

/// A file as a form would leave it.
public struct FormResult: Sendable {
  /// The file; the same as before where something typed cannot be written.
  public let written: WrittenFile
  /// What cannot be written.
  public let faults: [FormFault]
  /// What was changed.
  public let changed: [FieldPath]
}
