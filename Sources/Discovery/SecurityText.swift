public import Ground

/// Where a security flaw of the site can be told (RFC 9116).
public struct SecurityText: Sendable {
  /// The path under which those who find one look, at the root of a server only.
  public static let path = ".well-known/security.txt"

  /// For how many days it holds from the date of the content on: less than a year, as the RFC asks.
  private static let days = 364

  private let contact: String
  private let languages: [String]
  private let root: String?
  private let updated: Day

  /// Makes it from the address to write to, the tags of the languages of the site, its address without a
  /// slash at its end where it has one, and the date of its content.
  public init(contact: String, languages: [String], root: String?, updated: Day) {
    self.contact = contact
    self.languages = languages
    self.root = root
    self.updated = updated
  }

  /// The file.
  public var bytes: [UInt8] {
    let end = Day(number: updated.number + Self.days) ?? updated
    let lines =
      [
        "Contact: \(contact)", "Expires: \(end.iso)T00:00:00Z",
        "Preferred-Languages: \(languages.joined(separator: ", "))",
      ] + (root.map { ["Canonical: \($0)/\(Self.path)"] } ?? [])
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
