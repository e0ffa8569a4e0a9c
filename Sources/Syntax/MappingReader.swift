public import Diagnostics
import Ground

extension Rule {
  /// Every key is one that somebody reads.
  public static let unknownKey = Rule("unknown-key")
  /// A key that is needed is there.
  public static let missingKey = Rule("missing-key")
}

/// Reads the keys of one mapping, and notes everything that is wrong with them.
///
/// Got from `SyntaxNode.read`, which also reports the keys that nobody asked for:
/// ```swift
/// node.read(subject, into: &diagnostics) { keys in
///   let title = keys.required("title", .text)
///   let year = keys.optional("year", .integer)
///   let lines = keys.required("lines", .list(of: .line))
///   guard let title, let lines else { return nil }
///   return Budget(title: title, year: year, lines: lines)
/// }
/// ```
/// A method that returns nothing where something is required has reported why, so that a caller asks
/// for all its keys first and gives up afterwards: the author sees every mistake in one run.
public struct MappingReader {
  /// What the mapping is, as a message says it: `the budget`, `le budget`.
  public let subject: Message
  /// The short place to point at when the mapping as a whole is meant.
  public let location: SourceLocation
  /// What was found so far; the caller may add to it.
  public var diagnostics: [Diagnostic] = []

  private let entries: [SyntaxNode.Entry]
  /// The keys asked for, in that order, which is the order an author is told.
  private var asked: [String] = []
  /// The keys that miss, each with what may be written after it.
  private var missing: [(key: String, shape: () -> Shape)] = []
  /// What notes the keys where there is no file, but somebody wants to know what one may hold.
  @usableFromInline var sketch: MappingSketch?

  @usableFromInline init(_ entries: [SyntaxNode.Entry], subject: Message, location: SourceLocation)
  {
    self.entries = entries
    self.subject = subject
    self.location = location
    asked.reserveCapacity(Self.usualKeys)
  }

  /// As many keys as most mappings may have.
  private static let usualKeys = 16

  /// The value of a key that must be there.
  @inlinable public mutating func required<Value>(
    _ key: String, _ expected: Expected<Value>
  ) -> Value? {
    if let sketch { return sketch.note(key, .required, expected) }
    guard let entry = asked(for: key) else {
      noteMissing(key, expected.shape)
      return nil
    }
    return expected.read(entry.value, ValueName(entry, presence: .required), &diagnostics)
  }

  /// The value of a key that may be left out; nothing too when it is there but wrong, and reported.
  @inlinable public mutating func optional<Value>(
    _ key: String, _ expected: Expected<Value>
  ) -> Value? {
    if let sketch { return sketch.note(key, .optional, expected) }
    guard let entry = asked(for: key) else { return nil }
    return expected.read(entry.value, ValueName(entry, presence: .optional), &diagnostics)
  }

  /// Whether a key is written, whatever its value.
  public func has(_ key: String) -> Bool { sketch?.has(key) ?? (entry(key) != nil) }

  /// Takes keys that are not read here: they are read further on, in this order, or told to be out of place
  /// by who sets them aside.
  public mutating func setAside(_ keys: [String]) {
    if let sketch { return keys.forEach(sketch.announce) }
    asked += keys
  }

  /// Where a key is written; the place of the whole mapping when it is not.
  public func keyLocation(_ key: String) -> SourceLocation { entry(key)?.key.location ?? location }

  /// A value to go on with where nothing is read, but somebody wants to know which keys there may be.
  public func unwritten<Value>(_ value: Value) -> Value? { sketch == nil ? nil : value }

  /// What is written under a key, which is noted as one that is asked for.
  @usableFromInline mutating func asked(for key: String) -> SyntaxNode.Entry? {
    asked.append(key)
    return entry(key)
  }

  /// Notes a key that misses, with what may be written after it.
  @usableFromInline mutating func noteMissing(_ key: String, _ shape: @escaping () -> Shape) {
    missing.append((key, shape))
  }

  private func entry(_ key: String) -> SyntaxNode.Entry? { entries.first { $0.key.value == key } }
}

extension MappingReader {
  /// Reports the keys that nobody asked for, then those that miss.
  ///
  /// A missing key that was evidently misspelt is not reported again. `count` is how many mistakes were
  /// known before this mapping was read: of those found in it, keys that belong to this mapping and are
  /// written further in are sent here.
  @usableFromInline mutating func finish(since count: Int) {
    let unknown = unknownKeys
    let missing = self.missing.distinct(by: \.key)
    if unknown.isEmpty, missing.isEmpty, diagnostics.count == count { return }
    let misuse = KeyMisuse(subject: subject, asked: asked.distinct(), missing: missing.map(\.key))
    // The entries alone are held: to hold the reader would copy what all mappings before it have found.
    let entries = self.entries
    for index in diagnostics.indices.dropFirst(count) {
      misuse.redirect(&diagnostics[index]) { key in entries.contains { $0.key.value == key } }
    }
    var misspelt: Set<String> = []
    for (index, key) in unknown.enumerated() {
      let (diagnostic, meant) = misuse.unknownKey(key, searching: index < Self.searchedKeys)
      if let meant { misspelt.insert(meant) }
      diagnostics.append(diagnostic)
    }
    let absent = missing.filter { !misspelt.contains($0.key) }
    if !absent.isEmpty { diagnostics.append(misuse.missingKeys(absent, at: location)) }
  }

  /// How many unknown keys are compared with those possible: nobody reads more repairs.
  private static let searchedKeys = 100

  private var unknownKeys: [Located<String>] {
    let keys = entries.lazy.map(\.key)
    // Few keys are searched faster than hashed.
    guard asked.count > 32 else { return keys.filter { !asked.contains($0.value) } }
    let known = Set(asked)
    return keys.filter { !known.contains($0.value) }
  }
}
