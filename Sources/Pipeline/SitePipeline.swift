import Diagnostics
import Edition
public import Ground
import Layout
import Links
import Loading
import Model
import Presentation
import Rasterizing
import Release
import Rendering
import Validation
public import Writing

/// The rooms in order: folder, sources, site, publication, folder.
public struct SitePipeline: Sendable {
  /// From what a build makes a site.
  public typealias Origin = BuildOrigin

  /// The folder with `Content` and `Theme`.
  public let site: String
  /// The day on which states are computed; by default the date of the content.
  public let day: Day?
  /// The day that somebody gives for today: the site is not dated later.
  public let today: Day?
  /// The day of the machine, where none is given: what waits does not come out before it.
  ///
  /// Nothing where a day is given, or where only authors see what is read.
  public let clock: Day?
  /// The address under which the site will lie; by default the content's.
  public let baseURL: String?
  /// What makes a site unfit to be written.
  public let tolerance: Tolerance
  /// Takes the time of each phase, where anybody asked.
  public let times: PhaseTimes?

  /// What makes a site unfit to be written.
  public enum Tolerance: Sendable {
    /// Errors only.
    case warnings
    /// Warnings too.
    case nothing
  }

  /// Makes a pipeline.
  public init(
    site: String, day: Day?, today: Day?, clock: Day?, baseURL: String?, tolerance: Tolerance,
    times: PhaseTimes?
  ) {
    self.site = site
    self.day = day
    self.today = today
    self.clock = clock
    self.baseURL = baseURL
    self.tolerance = tolerance
    self.times = times
  }

  /// From what a build would make the site now; nothing where that cannot be told without reading.
  ///
  /// To be asked before the site is read.
  public func origin(findingProgramsIn programs: String?) -> BuildOrigin? {
    let pictures = PictureProgram.find(in: programs ?? "")
    return SiteLoader.stamps(ofSite: site, and: [pictures?.path].compactMap(\.self)).map { stamps in
      var hash = stamps.hash
      for wish in [day?.iso, today?.iso, baseURL] {
        hash.append((wish.map { "=\($0)" } ?? "").utf8 + [0])
      }
      return BuildOrigin(hash)
    }
  }

  /// The site as it lies in a folder, where nothing that a build reads was changed since it was made
  /// there from the same origin, nor anything that it made.
  public func unchanged(in output: String, from origin: BuildOrigin) -> UnchangedSite? {
    SiteWriter.unchanged(at: output, from: origin).flatMap { files, line in
      guard let note = BuildNote(line: line), note.holds(on: clock, tolerance) else { return nil }
      return UnchangedSite(
        built: BuiltSite(
          pages: note.pages, written: 0, unchanged: files, removed: 0, remark: nil, causes: [:]),
        originalLanguage: note.originalLanguage, warnings: note.warnings)
    }
  }

  /// The first language that the site in a folder names; nothing where that cannot be read.
  public static func originalLanguage(ofSite folder: String) -> String? {
    (try? SiteLoader.file(at: ContentLayout.site, ofSite: folder)).flatMap { file in
      file.flatMap { SiteValidator.outline(of: SourceTree(content: [$0], theme: [])) }
    }?.languages.first?.code
  }

  /// Reads and checks content and theme; no page is made, nothing is written.
  public func check() throws(MachineFailure) -> CheckedSite {
    try check(keeping: FileShelf(), for: .everyone)
  }

  /// Reads and checks, with what the last build has left in an output folder.
  public func check(over output: String) throws(MachineFailure) -> CheckedSite {
    // Neither waits for the other.
    let (read, former) = Workers.both {
      Result { () throws(MachineFailure) in try self.read(for: .everyone) }
    } _: {
      BuildMemory.left(at: output)
    }
    let shelf = FileShelf(over: former?.findings ?? [])
    var checked = check(try read.get(), keeping: shelf, for: .everyone)
    (checked.former, checked.findings) = (former, shelf.leavings)
    return checked
  }

  /// Reads and checks, with what `shelf` holds of what is still the same, as readers see the site or as its
  /// authors do; a file that is given stands for that at its path.
  func check(
    keeping shelf: FileShelf, for readers: Release.Readers, with file: SourceFile? = nil
  ) throws(MachineFailure) -> CheckedSite {
    check(try read(for: readers, with: file), keeping: shelf, for: readers)
  }

  /// What was read of a folder, and what is wrong with how it lies there.
  private typealias Read = (tree: SourceTree, diagnostics: [Diagnostic])

  private func read(
    for readers: Release.Readers, with file: SourceFile? = nil
  ) throws(MachineFailure) -> Read {
    do throws(LoadingFailure) {
      return try times.measure(.load) { () throws(LoadingFailure) in
        var diagnostics: [Diagnostic] = []
        let found = try SiteLoader.load(site: site, into: &diagnostics)
        let loaded = file.map { found.replacing($0) } ?? found
        if let clock { ReleaseAhead.check(loaded, after: clock, into: &diagnostics) }
        return (
          Release(of: loaded, to: readers, on: day).tree.completed(by: Edition.theme), diagnostics
        )
      }
    } catch { throw MachineFailure(message: error.message) }
  }

  private func check(
    _ read: Read, keeping shelf: FileShelf, for readers: Release.Readers
  ) -> CheckedSite {
    let tree = read.tree
    // The theme does not wait for the content, of which it wants the languages only.
    let (content, found) = times.measure(.check) {
      Workers.both {
        var found = read.diagnostics
        return (SiteValidator.validate(tree, today: today, keeping: shelf, into: &found), found)
      } _: {
        if let (languages, currency) = SiteValidator.outline(of: tree) {
          shelf.prepareTheme(tree, for: languages, currency: currency)
        }
      }.0
    }
    var diagnostics = found
    let options = content.site.map { RenderingOptions(for: $0, day: day, baseURL: baseURL) }
    let renderer = times.measure(.prepare) {
      content.site.flatMap { site in
        options.flatMap {
          SiteRenderer(site, theme: tree, keeping: shelf, options: $0, into: &diagnostics)
        }
      }
    }
    if let renderer, case .everyone = readers {
      diagnostics += StaleLabels.diagnostics(of: renderer.staleLabels, in: tree)
    }
    diagnostics = ProgramTheme(of: tree).explaining(diagnostics)
    let isFit =
      tolerance == .warnings
      ? diagnostics.allSatisfy { $0.severity != .error } : diagnostics.isEmpty
    return CheckedSite(
      diagnostics: diagnostics.sorted(), originalLanguage: content.originalLanguage?.code,
      folder: self.site, renderer: isFit ? renderer : nil,
      inventory: options.map { Inventory(of: tree, on: $0.day, at: $0.baseURL) },
      withheld: tree.withholding.withheld,
      missingLabels: content.labelGaps.map { SiteTranslations.MissingLabel($0) }, clock: clock,
      times: times)
  }
}
