import Messages

/// A text of the program with its values, to be said in any language of the site.
///
/// There is a function for each: they are written when the program is built, from the strings of the
/// original language, and take the values that the text there names. A number that a plural agrees with is
/// an `Int`, a word that a select chooses by an optional text.
public struct Phrase: Hashable, Sendable {
  /// Its position among `declarations`.
  let index: Int
  /// Its values, in the order of its declaration.
  let values: [MessageValue]

  init(_ index: Int, _ values: [MessageValue] = []) {
    self.index = index
    self.values = values
  }

  /// A text that the program says: its name in the strings, and the values that it gives.
  struct Declaration: Sendable {
    let name: String
    let arguments: [MessageArgument]

    init(_ name: String, _ arguments: [MessageArgument]) {
      self.name = name
      self.arguments = arguments
    }
  }
}
