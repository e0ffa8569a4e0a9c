public import Diagnostics

extension SyntaxNode {
  /// Reads this node as a mapping, and reports every key that `body` did not ask for.
  ///
  /// - Parameters:
  ///   - subject: what the mapping is, with its article: `the budget`, `le budget`.
  ///   - diagnostics: where everything that is wrong is added.
  ///   - body: asks for all the keys there can be, even when one of them is wrong.
  /// - Returns: what `body` returns; nothing when this node is no mapping, which is then reported.
  @inlinable public func read<Result>(
    _ subject: Message, into diagnostics: inout [Diagnostic],
    _ body: (inout MappingReader) -> Result?
  ) -> Result? {
    read(subject, named: ValueName(subject, presence: .required), into: &diagnostics, body)
  }

  /// Reads this node, the root of a file, as something else than a mapping.
  ///
  /// - Parameters:
  ///   - expected: what this node must be.
  ///   - subject: what it is, with its article: `the list of terms`, `la liste des termes`.
  ///   - diagnostics: where everything that is wrong is added.
  /// - Returns: the value; nothing when it is wrong, which is then reported.
  public func read<Value>(
    as expected: Expected<Value>, _ subject: Message, into diagnostics: inout [Diagnostic]
  ) -> Value? { expected.read(self, ValueName(subject, presence: .required), &diagnostics) }

  @inlinable func read<Result>(
    _ subject: Message, named name: ValueName, into diagnostics: inout [Diagnostic],
    _ body: (inout MappingReader) -> Result?
  ) -> Result? {
    guard case .mapping(let entries) = value else {
      return diagnostics.fail(name.mismatchOfGroup(self))
    }
    var reader = MappingReader(entries, subject: subject, location: headLocation)
    swap(&reader.diagnostics, &diagnostics)
    let count = reader.diagnostics.count
    let result = body(&reader)
    reader.finish(since: count)
    swap(&reader.diagnostics, &diagnostics)
    return result
  }
}

extension ValueName {
  /// The diagnostic for a value that is no group of keys.
  @usableFromInline func mismatchOfGroup(_ node: SyntaxNode) -> Diagnostic {
    mismatch(node, mustBe: .groupOfKeys, help: .helpForGroupOfKeys(nil))
  }
}

extension Message {
  static let groupOfKeys = Message("un groupe de clés", "a group of keys")

  /// What to write where a group of keys is asked for, with its form where that is known.
  static func helpForGroupOfKeys(_ form: String?) -> Message {
    let saysNothing = ["{…", "{\"…"].contains { form?.hasPrefix($0) == true }
    let example = saysNothing ? "" : form ?? ""
    let french = "écrivez ses clés, chacune avec sa valeur"
    let english = "write its keys, each with its value"
    return example.isEmpty
      ? Message(french, english) : Message("\(french)\u{A0}: \(example)", "\(english): \(example)")
  }
}
