import Digests

/// What the pages of a site may load and do (Content Security Policy, level 3): their own files, and of
/// these only the kinds that there are.
///
/// It is told once, for the pages themselves, for hosts that read a file of headers, and for the
/// configuration of servers, so that they cannot differ.
public struct SecurityPolicy: Sendable {
  /// A kind of file that a page may load, by the directive that allows it.
  public enum Resource: String, CaseIterable, Sendable {
    /// A stylesheet.
    case style = "style-src"
    /// A picture.
    case image = "img-src"
    /// A typeface.
    case font = "font-src"
    /// A script.
    case script = "script-src"
    /// What a browser shows of the site when it is put beside programs.
    case manifest = "manifest-src"

    /// The kind of a file of the theme, by the end of its name, where pages may not load all alike.
    fileprivate static let byExtension: [Substring: Resource] = [
      "woff2": .font, "woff": .font, "ttf": .font, "otf": .font, "js": .script, "mjs": .script,
    ]
  }

  private let resources: Set<Resource>
  private let drawingStyles: @Sendable () -> [String]

  /// The policy of a theme with these files, whose drawings carry some of `drawingStyles` when they stand alone; no
  /// page asks for these.
  public init(files: [String], drawingStyles: @escaping @autoclosure @Sendable () -> [String]) {
    let kinds = files.compactMap { file in
      file.split(separator: ".").last.flatMap { Resource.byExtension[$0] }
    }
    resources = Set([.style, .image, .manifest] + kinds)
    self.drawingStyles = drawingStyles
  }
}

extension SecurityPolicy {
  /// What a page says of itself.
  public var ofPages: String { text(styles: []) }

  /// What a server says of every file: a drawing that is opened alone may use the styles in it, which the
  /// server knows by their hashes.
  public var ofFiles: String {
    text(
      styles: drawingStyles().map { style in
        "'sha256-\(SHA256.digest(of: Array(style.utf8)).base64)'"
      })
  }

  /// That no other site may show a page in a frame, which a page cannot say of itself.
  static let unframed = "frame-ancestors 'none'"

  private func text(styles: [String]) -> String {
    let loading = Resource.allCases.filter(resources.contains).map { resource in
      ([resource.rawValue, "'self'"] + (resource == .style ? styles : [])).joined(separator: " ")
    }
    return (["default-src 'none'"] + loading + ["base-uri 'none'", "form-action 'none'"]).joined(
      separator: "; ")
  }
}
