public import Authoring
public import Diagnostics
import Edition
public import Ground
import Loading
import Model
import Presentation
import Rendering
import Validation
public import Writing

/// A folder of a site, opened to change what authors wrote.
public struct OpenedSite: Sendable {
  /// Its mistakes, sorted, before anything is changed.
  public let diagnostics: [Diagnostic]
  /// The first language that the site names.
  public let originalLanguage: String?
  /// The site; nothing where it has errors.
  public let authored: AuthoredSite?
  private let folder: String
  private let tree: SourceTree

  /// Reads a folder on a day, past which nothing that is added dates the site; where content is given away, with
  /// the day of the machine, before which nothing that waits comes out.
  public init(at folder: String, today: Day?, clock: Day?) throws(MachineFailure) {
    var diagnostics: [Diagnostic] = []
    do throws(LoadingFailure) {
      tree = try SiteLoader.load(site: folder, into: &diagnostics).completed(by: Edition.theme)
    } catch { throw MachineFailure(message: error.message) }
    if let clock { ReleaseAhead.check(tree, after: clock, into: &diagnostics) }
    let content = SiteValidator.validate(tree, today: nil, into: &diagnostics)
    self.folder = folder
    self.diagnostics = diagnostics.sorted()
    originalLanguage = content.originalLanguage?.code
    authored = content.site.map { [tree] in AuthoredSite($0, tree: tree, today: today) }
  }

  /// The languages, even where the site has mistakes.
  public var languages: SiteLanguages { get throws(AuthoringFault) { try SiteLanguages(of: tree) } }

  /// The files kept of a language that the site no longer has, at the paths that they had.
  public func kept(of code: String) throws(MachineFailure) -> [SourceFile] {
    let prefix = SiteLanguages.keptFolder(of: code) + "/"
    do throws(LoadingFailure) {
      return try SiteLoader.files(under: String(prefix.dropLast()), ofSite: folder).map {
        SourceFile(path: String($0.path.dropFirst(prefix.count)), bytes: $0.bytes)
      }
    } catch { throw MachineFailure(message: error.message) }
  }

  /// The errors that the site would have after changes, and has not now.
  public func errors(after changes: [SourceChange]) -> [Diagnostic] {
    diagnostics(after: changes).filter { $0.severity == .error }
  }

  /// The errors and warnings that the site would have after changes, and has not now.
  public func diagnostics(after changes: [SourceChange]) -> [Diagnostic] {
    let known = Set(diagnostics.map(\.message))
    return Self.diagnostics(of: tree.applying(changes)).filter { !known.contains($0.message) }
  }

  /// The errors of a site that consists of added files only.
  public static func errors(ofNew changes: [SourceChange]) -> [Diagnostic] {
    errors(of: SourceTree(content: [], theme: []).applying(changes))
  }

  /// Makes changes in the folder.
  public func make(_ changes: [SourceChange]) throws(WritingFailure) {
    try SourceChanges.make(changes, in: folder)
  }

  private static func errors(of tree: SourceTree) -> [Diagnostic] {
    diagnostics(of: tree).filter { $0.severity == .error }
  }

  private static func diagnostics(of tree: SourceTree) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let content = SiteValidator.validate(tree, today: nil, into: &found)
    if let site = content.site {
      let options = RenderingOptions(for: site, day: nil, baseURL: nil)
      _ = SiteRenderer(site, theme: tree, options: options, into: &found)
    }
    return found.sorted()
  }
}

extension SourceTree {
  /// The tree as it is after changes, with the program's theme.
  fileprivate func applying(_ changes: [SourceChange]) -> SourceTree {
    let changed = Set(changes.map(\.path))
    let written = changes.compactMap { change in
      change.after.map { SourceFile(path: change.path, bytes: $0) }
    }
    let own = theme.filter { !isOfProgram($0) }
    let (content, theme) = (
      self.content.filter { !changed.contains($0.path) }, own.filter { !changed.contains($0.path) }
    )
    return SourceTree(
      content: content + written.filter { $0.path.hasPrefix("Content/") },
      theme: theme + written.filter { $0.path.hasPrefix("Theme/") }
    ).completed(by: Edition.theme)
  }
}
