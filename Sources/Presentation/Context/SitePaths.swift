public import Model

/// Where each page of a site lies, in each language.
public struct SitePaths: Sendable {
  private let paths: [Language: [Destination: String]]

  /// Takes the path of every page in every language.
  public init(_ paths: [Language: [Destination: String]]) { self.paths = paths }

  /// The path of a page from the site's root.
  public func path(of destination: Destination, in language: Language) -> String {
    guard let path = paths[language]?[destination] else {
      preconditionFailure("every page has a path in every language, \(destination) has none")
    }
    return path
  }

  /// How many bytes the longest path has.
  public var longest: Int { paths.values.lazy.flatMap(\.values).map(\.utf8.count).max() ?? 0 }

  /// The path of the home page at the root.
  public static let root = "index.html"

  /// The path of the stylesheet.
  public static let stylesheet = "theme/style.css"

  /// The path of an asset of the theme.
  public static func asset(_ name: String) -> String { "theme/\(name)" }

  /// The path of a file published as it is.
  public static func attachment(_ name: String) -> String { "documents/\(name)" }
}
