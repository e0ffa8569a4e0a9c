public import Diagnostics
public import Loading
public import Publishing

/// The site at one moment, as a look at its folder has found it.
public struct Edition: Sendable {
  /// What is wrong, be it enough that there are no pages or not.
  public let diagnostics: [Diagnostic]
  /// Why the folder could not be read, where it could not.
  public let failure: Message?
  /// The files of the site; nothing where it must not be published.
  public let publication: Publication?
  /// The files of the site as they are now; nothing where they cannot be read.
  public let sources: @Sendable () -> SourceTree?
  /// Makes every page to tell what only the pages tell, as which links lead nowhere; ends early, with
  /// nothing, once the task that asks is cancelled.
  public let inspectPages: @Sendable () -> [Diagnostic]

  /// A site that could be read.
  public init(
    diagnostics: [Diagnostic], publication: Publication?,
    sources: @escaping @Sendable () -> SourceTree?,
    inspectingPages inspectPages: @escaping @Sendable () -> [Diagnostic]
  ) {
    self.diagnostics = diagnostics
    failure = nil
    self.publication = publication
    self.sources = sources
    self.inspectPages = inspectPages
  }

  /// A folder that could not be read.
  public init(failure: Message) {
    diagnostics = []
    self.failure = failure
    publication = nil
    sources = { nil }
    inspectPages = { [] }
  }

  /// The same, with what its pages have told.
  func adding(_ found: [Diagnostic]) -> Edition {
    Edition(
      diagnostics: (diagnostics + found).sorted(), publication: publication, sources: sources,
      inspectingPages: inspectPages)
  }
}
