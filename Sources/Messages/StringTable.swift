public import Diagnostics
public import Ground
import Syntax

extension Rule { static let stringSyntax = Rule("string-syntax") }

/// The strings file of one language as it is written: dotted names, texts and their places.
public struct StringTable: Sendable {
  /// The file.
  public let file: SourceFile
  /// The texts by dotted name: `title.home`.
  public private(set) var texts: [String: Located<String>] = [:]
  /// The places of the groups of names, by dotted name.
  private var groups: [String: SourceLocation] = [:]

  /// Reads a file; what is neither a text nor a group of texts is a diagnostic.
  public init?(_ file: SourceFile, into diagnostics: inout [Diagnostic]) {
    self.file = file
    guard SyntaxEncoding.check(file, into: &diagnostics),
      let root = YAMLSyntax.parse(file, range: 0..<file.bytes.count, into: &diagnostics)
    else { return nil }
    add(root, name: "", into: &diagnostics)
  }

  /// The same table, with the texts of another for the names that it lacks.
  public func completed(by other: StringTable) -> StringTable {
    var table = self
    table.texts.merge(other.texts) { own, _ in own }
    return table
  }

  /// Where to write a name that is missing: the innermost group that exists.
  public func place(for name: String) -> SourceLocation {
    var parts = name.split(separator: ".")
    while !parts.isEmpty {
      parts.removeLast()
      if let location = groups[parts.joined(separator: ".")] { return location }
    }
    return file.start
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
          .stringSyntax, at: node.location, "'\(name)' n’est ni un texte ni un groupe de textes",
          "'\(name)' is neither a text nor a group of texts",
          help: "écrivez un texte après les deux-points, entre guillemets droits",
          "write a text after the colon, in straight quotes"))
    }
  }
}

extension StringTable {
  /// The pattern of a text, or nothing where it has a mistake, which is told where it stands.
  ///
  /// Values known beforehand are the only ones that it may take; without them the text itself says
  /// which there are.
  public func pattern(
    _ name: String, _ rule: PluralRule, arguments: [MessageArgument]?,
    into diagnostics: inout [Diagnostic]
  ) -> MessagePattern? {
    guard let text = texts[name] else { return nil }
    var faults: [MessageFault] = []
    let pattern = MessageParser.read(
      text.value, named: name, rule, arguments: arguments, into: &faults)
    diagnostics += faults.map { fault in
      Diagnostic(
        .stringSyntax, at: WrittenText(text).location(of: fault.range), fault.message,
        help: fault.help)
    }
    return pattern
  }
}
