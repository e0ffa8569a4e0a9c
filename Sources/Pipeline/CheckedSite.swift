public import Diagnostics
import Rendering
import Writing

/// What checking a site has found.
public struct CheckedSite: Sendable {
  /// Every mistake, sorted.
  public let diagnostics: [Diagnostic]
  /// The first language that the site names, even where the site is wrong elsewhere.
  public let originalLanguage: String?
  /// The folder of the site.
  let folder: String
  /// Makes the pages; nothing when the site must not be written.
  let renderer: SiteRenderer?
  /// Lists its files; nothing when there is no site.
  let inventory: Inventory?
  /// What every file is made of; nothing where that cannot be told, or there is no site.
  let basis: BuildBasis?
  /// Takes the time of each phase, where anybody asked.
  let times: PhaseTimes?

  /// Whether the site may be written.
  public var isFit: Bool { renderer != nil }

  /// The same, with what was found wrong with its pages, where anything was.
  func adding(_ faults: [Diagnostic]) -> CheckedSite {
    CheckedSite(
      diagnostics: (diagnostics + faults).sorted(), originalLanguage: originalLanguage,
      folder: folder, renderer: faults.isEmpty ? renderer : nil, inventory: inventory, basis: basis,
      times: times)
  }

  /// What to leave for the next build with a site of which there is nothing to tell.
  func receipt(
    from origin: BuildOrigin?, _ renderer: SiteRenderer
  ) -> (origin: BuildOrigin, note: String)? {
    guard let origin, let originalLanguage, diagnostics.isEmpty else { return nil }
    return (origin, "\(renderer.pageCount) \(originalLanguage)")
  }
}
