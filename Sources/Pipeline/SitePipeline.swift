public import Diagnostics
import Edition
public import Ground
import Links
import Loading
import Model
import Presentation
import Rasterizing
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
    site: String, day: Day?, today: Day?, baseURL: String?, tolerance: Tolerance, times: PhaseTimes?
  ) {
    self.site = site
    self.day = day
    self.today = today
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
    SiteWriter.unchanged(at: output, from: origin).flatMap { files, note in
      let words = note.split(separator: " ")
      guard words.count == 2, let pages = Int(words[0]) else { return nil }
      return UnchangedSite(
        built: BuiltSite(pages: pages, written: 0, unchanged: files, removed: 0, remark: nil),
        originalLanguage: String(words[1]))
    }
  }

  /// Reads and checks content and theme; no page is made, nothing is written.
  public func check() throws(MachineFailure) -> CheckedSite { try check(keeping: ThemeShelf()) }

  /// Reads and checks, with the theme that `shelf` holds where it is still the same.
  func check(keeping shelf: ThemeShelf) throws(MachineFailure) -> CheckedSite {
    var diagnostics: [Diagnostic] = []
    let tree: SourceTree
    do throws(LoadingFailure) {
      tree = try times.measure(.load) { () throws(LoadingFailure) in
        try SiteLoader.load(site: site, into: &diagnostics).completed(by: Edition.theme)
      }
    } catch { throw MachineFailure(message: error.message) }
    let content = times.measure(.check) {
      SiteValidator.validate(tree, today: today, into: &diagnostics)
    }
    let options = content.site.map { RenderingOptions(for: $0, day: day, baseURL: baseURL) }
    let renderer = times.measure(.prepare) {
      content.site.flatMap { site in
        options.flatMap {
          SiteRenderer(site, theme: tree, keeping: shelf, options: $0, into: &diagnostics)
        }
      }
    }
    diagnostics = ProgramTheme(of: tree).explaining(diagnostics)
    let isFit =
      tolerance == .warnings
      ? diagnostics.allSatisfy { $0.severity != .error } : diagnostics.isEmpty
    return CheckedSite(
      diagnostics: diagnostics.sorted(), originalLanguage: content.originalLanguage?.code,
      folder: self.site, renderer: isFit ? renderer : nil,
      inventory: options.map { Inventory(of: tree, on: $0.day, at: $0.baseURL) }, times: times)
  }
}

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
  /// Takes the time of each phase, where anybody asked.
  let times: PhaseTimes?

  /// Whether the site may be written.
  public var isFit: Bool { renderer != nil }

  /// The same, with what was found wrong with its pages, where anything was.
  func adding(_ faults: [Diagnostic]) -> CheckedSite {
    CheckedSite(
      diagnostics: (diagnostics + faults).sorted(), originalLanguage: originalLanguage,
      folder: folder, renderer: faults.isEmpty ? renderer : nil, inventory: inventory, times: times)
  }

  /// What to leave for the next build with a site of which there is nothing to tell.
  private func receipt(
    from origin: BuildOrigin?, _ renderer: SiteRenderer
  ) -> (origin: BuildOrigin, note: String)? {
    guard let origin, let originalLanguage, diagnostics.isEmpty else { return nil }
    return (origin, "\(renderer.pageCount) \(originalLanguage)")
  }

  /// Writes the site into a folder; the caller has seen that it is fit.
  ///
  /// A link that leads nowhere is found when the pages are made: then nothing is put into place, and the
  /// site is given back with it, unfit.
  ///
  /// Pictures of the cards by which pages are shared are made with the program that one of the
  /// folders in `programs` has, as in the variable `PATH`; without one there are none. The origin is
  /// kept with a site of which there is nothing to tell, so that the next build may find it unchanged.
  /// When `isStopped` says that somebody asked to stop, the folder is left as it was.
  /// `progress` is told how many of how many files are done, from any thread.
  public func write(
    to output: String, findingProgramsIn programs: String?, from origin: BuildOrigin? = nil,
    stopping isStopped: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) async throws(MachineFailure) -> WrittenSite {
    guard let renderer else { preconditionFailure("only a site that is fit is written") }
    let cards = SharingPictures(of: renderer, findingProgramsIn: programs)
    let links = cards.renderer.links
    do {
      let remark = Message(joining: [cards.remark, absentArchives(below: output)])
      let receipt = self.receipt(from: remark == nil ? origin : nil, renderer)
      let publication = inventory.map { $0.closing(links.publication) } ?? links.publication
      let outcome = try await times.measure(publication, workers: SiteWriter.workerCount) {
        publication throws(WritingFailure) in
        try await SiteWriter.write(
          publication, to: output, site: folder, from: receipt, accepting: { links.areWhole },
          stopping: isStopped, progress: progress)
      }
      guard let outcome else { return .refused(adding(links.diagnostics)) }
      return .built(
        BuiltSite(
          pages: renderer.pageCount, written: outcome.written, unchanged: outcome.unchanged,
          removed: outcome.removed, remark: remark))
    } catch {
      // A program that makes pictures may have been stopped by the same signal.
      guard !isStopped() else { return .interrupted }
      throw MachineFailure(message: error.message)
    }
  }
}

/// The machine did not do its part: a disk is full, a file cannot be read, another build runs.
public struct MachineFailure: Error, Hashable, Sendable {
  /// What happened and what to do.
  public let message: Message
}

/// What became of a site that was to be written.
public enum WrittenSite: Sendable {
  /// It lies in its folder.
  case built(BuiltSite)
  /// Somebody asked to stop, and the folder is as it was.
  case interrupted
  /// Its pages have mistakes, and the folder is as it was.
  case refused(CheckedSite)
}

/// A site that a build has found as it would make it.
public struct UnchangedSite: Sendable {
  /// What the build has done.
  public let built: BuiltSite
  /// The first language that the site names.
  public let originalLanguage: String
}

/// What a build has done.
public struct BuiltSite: Hashable, Sendable {
  /// The pages of the site, in all languages.
  public let pages: Int
  /// The files that were new or different.
  public let written: Int
  /// The files that were already right.
  public let unchanged: Int
  /// The files of an earlier build that are no longer part of the site.
  public let removed: Int
  /// What the site goes without on this machine, if anything.
  public let remark: Message?
}
