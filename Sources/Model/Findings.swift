import Ground

/// What was found once for a whole site, by what it is about: each finding is a part of the content of its own,
/// so that who asks for one reads no other.
struct Findings<Key: Hashable & Sendable, Found: Sendable>: Sendable {
  private let name: @Sendable (Key) -> String
  private let findings: [Key: (found: Found, part: Part)]

  /// Takes what was found, the hash of each finding, and the name of the part that it is.
  init(
    _ found: [Key: Found],
    hash: @escaping @Sendable (Found) -> ByteHash = { ByteHash(describing: $0) },
    name: @escaping @Sendable (Key) -> String
  ) {
    self.name = name
    findings = found.reduce(into: [:]) { findings, entry in
      findings[entry.key] = (entry.value, Part(name(entry.key), telling: hash(entry.value)))
    }
  }

  /// All parts.
  var parts: [Part] { findings.values.map(\.part) }

  /// What was found about something; that there is nothing is read too.
  subscript(key: Key) -> Found? {
    guard let finding = findings[key] else {
      Reads.note(Part(absent: name(key)))
      return nil
    }
    return finding.part.read(finding.found)
  }
}

extension Subject {
  /// Where an action of a contract is told of among other things.
  var place: String { "\(contract?.rawValue ?? "")/\(name)" }
}
