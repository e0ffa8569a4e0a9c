/// What a build did to the output folder, in numbers of files.
public struct WritingOutcome: Hashable, Sendable {
  /// The files of the publication.
  public let total: Int
  /// The files that were new or different, and were put into place.
  public let written: Int
  /// The files that lay in place with the same bytes, and were not touched.
  public let unchanged: Int
  /// The files of an earlier build that the publication no longer has, and that were removed.
  public let removed: Int
}
