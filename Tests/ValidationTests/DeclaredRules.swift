import Foundation

/// The rules that the rooms declare, found in their sources: no list of them is kept by hand.
enum DeclaredRules {
  /// The identifiers of the rules of content, which have their fixtures beside these tests.
  static let ofContent = identifiers { !otherRooms.contains($0) }

  /// The identifiers of the rules of a theme, and of how a site is published.
  static let ofTheme = identifiers { otherRooms.contains($0) }

  /// The sources of the tests of the rooms that check these.
  static let testsOfTheme = texts(
    under: "Tests", where: { otherRooms.union(["Parvis"]).contains(String($0.dropLast(5))) })

  private static let otherRooms: Set = [
    "Messages", "Words", "Templates", "Rendering", "Links", "Pipeline", "Versions",
  ]

  static let root = FixtureSite.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func identifiers(where isWanted: (String) -> Bool) -> [String] {
    texts(under: "Sources", where: isWanted).flatMap { text in
      text.matches(of: /= Rule\("([a-z0-9-]+)"/).map { String($0.output.1) }
    }.sorted()
  }

  private static func texts(under folder: String, where isWanted: (String) -> Bool) -> [String] {
    let folder = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).sorted().filter { path in
      path.hasSuffix(".swift") && isWanted(String(path.prefix { $0 != "/" }))
    }.compactMap { try? String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
  }
}
