/// One of those who signed a contract.
public struct Party: Sendable {
  /// The name by which obligations refer to a party.
  public typealias ID = Identifier<Party>

  /// The name by which obligations refer to it.
  public let id: ID
  /// Its name.
  public let name: Localized<String>
  /// The office that signs for it, never a person's name.
  public let representative: Localized<String>?
  /// Its number in the French register, where the document gives it.
  public let siret: Siret?
  /// What it does in the contract.
  public let role: Localized<String>?
  /// Where the document says so.
  public let source: Source

  /// Makes a party.
  public init(
    id: ID, name: Localized<String>, representative: Localized<String>?, siret: Siret? = nil,
    role: Localized<String>?, source: Source
  ) {
    self.id = id
    self.name = name
    self.representative = representative
    self.siret = siret
    self.role = role
    self.source = source
  }
}

/// A law, an instruction or a decision on which a contract rests.
public struct LegalReference: Sendable {
  /// Its title, exactly as in the document.
  public let title: Localized<String>
  /// Where it can be read.
  public let url: String?
  /// Where the contract cites it.
  public let source: Source

  /// Makes a reference.
  public init(title: Localized<String>, url: String?, source: Source) {
    self.title = title
    self.url = url
    self.source = source
  }
}
