/// A breach of one of the house's rules.
struct Finding: Hashable, CustomStringConvertible {
  /// The file, from the repository's root.
  let path: String
  /// The line, from one; zero for the file as a whole.
  let line: Int
  /// What is wrong.
  let words: String

  var description: String { "\(path):\(line): \(words)" }
}
