public import Diagnostics
public import Loading
public import Model
import Rendering
import Validation
public import Writing

/// The rooms in order: folder, sources, site, publication, folder.
public struct SitePipeline: Sendable {
  /// The folder with `Content` and `Theme`.
  public let site: String
  /// The day on which states are computed; by default the date of the content.
  public let day: Day?
  /// The address under which the site will lie; by default the content's.
  public let baseURL: String?
  /// What makes a site unfit to be written.
  public let tolerance: Tolerance

  /// What makes a site unfit to be written.
  public enum Tolerance: Sendable {
    /// Errors only.
    case warnings
    /// Warnings too.
    case nothing
  }

  /// Makes a pipeline.
  public init(site: String, day: Day?, baseURL: String?, tolerance: Tolerance) {
    self.site = site
    self.day = day
    self.baseURL = baseURL
    self.tolerance = tolerance
  }

  /// Reads and checks content and theme; nothing is written.
  public func check() throws(LoadingFailure) -> CheckedSite {
    var diagnostics: [Diagnostic] = []
    let tree = try SiteLoader.load(site: site, into: &diagnostics)
    let site = SiteValidator.validate(tree, into: &diagnostics)
    let renderer = site.flatMap { site in
      SiteRenderer(
        site, theme: tree, options: RenderingOptions(for: site, day: day, baseURL: baseURL),
        into: &diagnostics)
    }
    let isFit = tolerance == .warnings
      ? diagnostics.allSatisfy { $0.severity != .error } : diagnostics.isEmpty
    return CheckedSite(
      diagnostics: diagnostics.sorted(),
      originalLanguage: SiteValidator.originalLanguage(of: tree),
      renderer: isFit ? renderer : nil)
  }
}

/// What checking a site has found.
public struct CheckedSite: Sendable {
  /// Every mistake, sorted.
  public let diagnostics: [Diagnostic]
  /// The first language that the site names, even where the site is wrong elsewhere.
  public let originalLanguage: String?
  /// Makes the pages; nothing when the site must not be written.
  let renderer: SiteRenderer?

  /// Whether the site may be written.
  public var isFit: Bool { renderer != nil }

  /// Writes the site into a folder; the caller has seen that it is fit.
  public func write(
    from site: String, to output: String, progress: @escaping SiteWriter.Progress
  ) async throws(WritingFailure) -> BuiltSite {
    guard let renderer else {
      preconditionFailure("only a site that is fit is written")
    }
    let outcome = try await SiteWriter.write(
      renderer.publication, to: output, site: site, progress: progress)
    return BuiltSite(pages: renderer.pageCount, outcome: outcome)
  }
}

/// What a build has done.
public struct BuiltSite: Sendable {
  /// The pages of the site, in all languages.
  public let pages: Int
  /// What was written, left and removed.
  public let outcome: WritingOutcome
}
