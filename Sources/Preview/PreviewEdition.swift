public import Diagnostics
public import Loading
public import Publishing

/// The site at one moment, as a look at its folder has found it.
public struct PreviewEdition: Sendable {
  /// The files of a site: those that a browser needs first, and all.
  public struct Pages: Sendable {
    /// The files that a browser needs to show a page.
    let shownFirst: [Publication.File]
    /// All files, which take some time to list.
    let all: @Sendable () -> Publication
    /// The pages that show what a file of the content says, that of the original language first.
    let showing: @Sendable (_ file: String) -> [String]

    /// Takes the files that are shown first, how all are listed, and which pages show a file of the content.
    public init(
      shownFirst: [Publication.File], all: @escaping @Sendable () -> Publication,
      showing: @escaping @Sendable (_ file: String) -> [String] = { _ in [] }
    ) {
      self.shownFirst = shownFirst
      self.all = all
      self.showing = showing
    }
  }

  /// What is wrong, be it enough that there are no pages or not.
  public let diagnostics: [Diagnostic]
  /// Why the folder could not be read, where it could not.
  public let failure: Message?
  /// The files of the site; nothing where it must not be published.
  public let pages: Pages?
  /// The files of the site as they are now; nothing where they cannot be read.
  public let sources: @Sendable () -> SourceTree?
  /// Makes every page to tell what only the pages tell, as which links lead nowhere; ends early, with
  /// nothing, once the task that asks is cancelled.
  public let inspectPages: @Sendable () -> [Diagnostic]

  /// A site that could be read.
  public init(
    diagnostics: [Diagnostic], pages: Pages?, sources: @escaping @Sendable () -> SourceTree?,
    inspectingPages inspectPages: @escaping @Sendable () -> [Diagnostic]
  ) {
    self.diagnostics = diagnostics
    failure = nil
    self.pages = pages
    self.sources = sources
    self.inspectPages = inspectPages
  }

  /// A folder that could not be read.
  public init(failure: Message) {
    diagnostics = []
    self.failure = failure
    pages = nil
    sources = { nil }
    inspectPages = { [] }
  }

  /// The same, with what its pages have told.
  func adding(_ found: [Diagnostic]) -> PreviewEdition {
    PreviewEdition(
      diagnostics: (diagnostics + found).sorted(), pages: pages, sources: sources,
      inspectingPages: inspectPages)
  }
}
