public import Diagnostics
import Ground
import Loading
import Rendering
import Writing

/// What checking a site has found.
public struct CheckedSite: Sendable {
  /// Every mistake, sorted.
  public private(set) var diagnostics: [Diagnostic]
  /// The first language that the site names, even where the site is wrong elsewhere.
  public let originalLanguage: String?
  /// The folder of the site.
  let folder: String
  /// Makes the pages; nothing when the site must not be written.
  private(set) var renderer: SiteRenderer?
  /// Lists its files; nothing when there is no site.
  let inventory: Inventory?
  /// What readers do not see yet.
  let withheld: [Withheld]
  /// The labels of data that lack a language.
  let missingLabels: [SiteTranslations.MissingLabel]
  /// The day of the machine, on which what there is to tell may depend.
  let clock: Day?
  /// Takes the time of each phase, where anybody asked.
  let times: PhaseTimes?
  /// What the last build has left where the site is to be written; nothing where nobody asked.
  var former: BuildMemory?
  /// What was found in content, for the next build.
  var findings: [FileShelf.Left] = []

  /// The warnings about a site that is fit.
  public var warnings: ToldWarnings { ToldWarnings(diagnostics) }

  /// Whether the site may be written.
  public var isFit: Bool { renderer != nil }

  /// The same, with what was found wrong with its pages, where anything was.
  func adding(_ faults: [Diagnostic]) -> CheckedSite {
    var site = self
    site.diagnostics = (diagnostics + faults).sorted()
    if !faults.isEmpty { site.renderer = nil }
    return site
  }

  /// What to leave for the next build.
  func receipt(
    from origin: BuildOrigin?, _ renderer: SiteRenderer
  ) -> (origin: BuildOrigin, note: String)? {
    guard let origin, let originalLanguage else { return nil }
    let note = BuildNote(
      pages: renderer.pageCount, originalLanguage: originalLanguage, warnings: warnings,
      clock: clock)
    return (origin, note.line)
  }
}
