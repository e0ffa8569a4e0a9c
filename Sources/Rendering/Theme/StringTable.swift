import Diagnostics
import Syntax

/// The strings file of one language as it is written: dotted names, texts and their places.
struct StringTable: Sendable {
  /// The file.
  let file: SourceFile
  /// The texts by dotted name: `title.home`.
  private(set) var texts: [String: Located<String>] = [:]
  /// The places of the groups of names, by dotted name.
  private var groups: [String: SourceLocation] = [:]

  /// Reads a file; what is neither a text nor a group of texts is a diagnostic.
  init?(_ file: SourceFile, into diagnostics: inout [Diagnostic]) {
    self.file = file
    guard SyntaxEncoding.check(file, into: &diagnostics),
      let root = YAMLSyntax.parse(file, range: 0..<file.bytes.count, into: &diagnostics)
    else { return nil }
    add(root, name: "", into: &diagnostics)
  }

  /// Where to write a name that is missing: the innermost group that exists.
  func place(for name: String) -> SourceLocation {
    var parts = name.split(separator: ".")
    while !parts.isEmpty {
      parts.removeLast()
      if let location = groups[parts.joined(separator: ".")] { return location }
    }
    return file.start
  }

  /// The names that begin with a group's name, without it.
  func names(in group: String) -> [String] {
    let prefix = group + "."
    return texts.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      .sorted()
  }

  private mutating func add(_ node: SyntaxNode, name: String, into diagnostics: inout [Diagnostic])
  {
    switch node.value {
    case .scalar(let scalar): texts[name] = Located(scalar.text, at: node.location)
    case .mapping(let entries):
      for entry in entries {
        let inner = name.isEmpty ? entry.key.value : "\(name).\(entry.key.value)"
        if case .mapping = entry.value.value { groups[inner] = entry.key.location }
        add(entry.value, name: inner, into: &diagnostics)
      }
    case .null, .sequence:
      diagnostics.append(
        Diagnostic(
          .stringSyntax,
          Message(
            french: "'\(name)' n’est ni un texte ni un groupe de textes",
            english: "'\(name)' is neither a text nor a group of texts"), at: node.location,
          help: Message(
            french: "écrivez un texte après les deux-points, entre guillemets droits",
            english: "write a text after the colon, in straight quotes")))
    }
  }
}
