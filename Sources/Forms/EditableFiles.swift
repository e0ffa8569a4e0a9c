import Diagnostics
public import Loading
import Syntax
public import Validation

/// The files of a site that have forms, and what each may hold.
public struct EditableFiles: Sendable {
  /// The languages of the site, the original first.
  public let languages: [String]

  /// Reads the languages of a site, which are known even where it has mistakes.
  public init(of tree: SourceTree) {
    let site = tree.file(at: "Content/site.yml").flatMap { WrittenFile($0) }
    let written = site?.root["languages"]?.items.compactMap(\.text) ?? []
    languages = written.isEmpty ? ["fr"] : written
  }

  /// What a file may hold, of a text its header; nothing where there is no form for it.
  public func shape(of path: String) -> ContentShape? {
    let shapes = ContentShapes.all.filter { shape in
      shape.part != .block && shape.paths.contains { Self.matches(path, $0) }
    }
    let isTranslation = !languages[0].isEmpty && !isOriginal(path)
    // A name of fewer parts that may be anything says more.
    let least = shapes.map { Self.blanks($0) }.min()
    let likely = shapes.filter { Self.blanks($0) == least }
    return likely.first { $0.name.hasSuffix("-translation-header") == isTranslation }
      ?? likely.first
  }

  private static func blanks(_ shape: ContentShape) -> Int { shape.paths[0].count { $0 == "<" } }

  /// Whether a text is written in the original language.
  private func isOriginal(_ path: String) -> Bool {
    guard path.hasSuffix(".md") else { return true }
    let name = path.split(separator: "/").last ?? ""
    return name.split(separator: ".").first.map { $0 == languages[0] } ?? true
  }

  /// Whether a path is one of those that a pattern describes.
  static func matches(_ path: String, _ pattern: String) -> Bool {
    let (parts, patterns) = (path.split(separator: "/"), pattern.split(separator: "/"))
    guard parts.count == patterns.count else { return false }
    return zip(parts, patterns).allSatisfy { part, pattern in
      let (names, forms) = (part.split(separator: "."), pattern.split(separator: "."))
      return names.count == forms.count
        && zip(names, forms).allSatisfy { name, form in form.contains("<") || name == form }
    }
  }
}
