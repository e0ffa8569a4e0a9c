public import Diagnostics

/// What this program is: its version, the commit from which it was made, and the theme that it carries.
public enum Edition {
  /// The version, as packages name it.
  public static let version = "0.14.0"

  /// The first digits of the commit; nothing where the program was made outside a repository.
  public static let commit: String? = builtFrom.map { String($0.prefix(12)) }

  /// The files of the theme inside the program, at the paths that they would have in a site.
  public static let theme: [SourceFile] = themeFiles.map { path, text in
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return SourceFile(path: "\(path)", bytes: Array(bytes))
  }
}
