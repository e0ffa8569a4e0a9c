import Diagnostics
import Ground
import Layout
import Loading
import Rendering
import Writing

/// What every file of a site is made of: the program, the theme, what the site says of itself, what was asked
/// for.
struct BuildBasis: Sendable {
  private let parts: [Part]
  /// The name of the program among the parts.
  fileprivate static let program = "parvis"

  /// That of a build from all this; nothing where the system does not tell of the program.
  init?(of inventory: Inventory) {
    guard let program = SiteLoader.programStamp else { return nil }
    let tree = inventory.inputs
    let files = tree.theme + [tree.file(at: ContentLayout.site)].compactMap(\.self)
    parts =
      [
        Part(Self.program, program.hash), Part("--as-of", ByteHash(of: inventory.day.iso.utf8)),
        Part("--base-url", ByteHash(of: (inventory.address ?? "").utf8)),
      ] + files.map { Part($0.path, ByteHash(of: $0.bytes)) }
  }

  /// The same with what makes the pictures of a renderer.
  func parts(with renderer: SiteRenderer) -> [Part] {
    parts + [Part("rsvg-convert", ByteHash(of: renderer.pictureIdentity ?? []))]
  }
}

extension BuildMemory {
  /// What the last build has left in an output folder, of which another program can use nothing: only that it is
  /// another; nothing where it has left nothing.
  static func left(at output: String) -> BuildMemory? {
    guard var memory = BuildRecord.bytes(at: output).flatMap(BuildMemory.init) else { return nil }
    let program = memory.basis.first { $0.name == BuildBasis.program }
    if program == nil || program?.hash != SiteLoader.programStamp?.hash.value {
      memory = BuildMemory(basis: memory.basis)
    }
    return memory
  }
}
