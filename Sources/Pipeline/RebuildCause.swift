/// Why a file was made again.
public enum RebuildCause: Hashable, Sendable {
  /// It is known of no file how it was left.
  case unknown
  /// This is not as it was, of which every file is made: files of the theme and of the site, options, programs.
  case basis([String])
  /// These parts of the content say something else than before, each by the path of its file or folder in the
  /// content, behind a sign the part of that.
  case parts([String])
  /// These files are no longer there, to which any page may lead.
  case gone([String])
  /// A page may lead to a place that is no longer there.
  case links
  /// It was not there.
  case new
  /// It does not lie there as it was left.
  case altered
}
