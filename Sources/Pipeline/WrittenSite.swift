public import Diagnostics

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
  /// Its warnings.
  public let warnings: ToldWarnings
}

/// The warnings about a site that was written, now or by an earlier build.
public struct ToldWarnings: Hashable, Sendable {
  /// How many there are.
  public let count: Int
  /// They, one after the other, with what surrounds them and their repairs.
  public let words: Message

  /// Those that an earlier build has told.
  init(count: Int, words: Message) {
    self.count = count
    self.words = words
  }

  /// Those found now.
  init(_ diagnostics: [Diagnostic]) {
    self.init(
      count: diagnostics.count,
      words: Message(
        DiagnosticTextFormat(language: .french).text(of: diagnostics),
        DiagnosticTextFormat(language: .english).text(of: diagnostics)))
  }
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
  /// Why files were made again, by their paths; those that are not among them were left as they lay.
  public let causes: [String: RebuildCause]
}
