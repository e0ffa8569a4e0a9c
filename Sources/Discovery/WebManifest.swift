import Ground

/// What a device shows of a site that somebody puts beside its programs, in one language (W3C, "Web
/// Application Manifest").
public struct WebManifest: Sendable {
  /// The name of its file, in the folder of its language.
  public static let fileName = "site.webmanifest"

  private let name: String
  private let shortName: String
  private let description: String
  private let language: String
  private let direction: String
  private let icon: String

  /// Makes it; `icon` is where a picture in SVG lies, from the folder of the language.
  public init(
    name: String, shortName: String, description: String, language: String, direction: String,
    icon: String
  ) {
    self.name = name
    self.shortName = shortName
    self.description = description
    self.language = language
    self.direction = direction
    self.icon = icon
  }

  /// The file.
  public var bytes: [UInt8] {
    JSONValue.object([
      ("name", .text(name)), ("short_name", .text(shortName)), ("description", .text(description)),
      ("lang", .text(language)), ("dir", .text(direction)), ("start_url", .text("index.html")),
      ("display", .text("minimal-ui")),
      (
        "icons",
        .list([
          .object([("src", .text(icon)), ("sizes", .text("any")), ("type", .text("image/svg+xml"))])
        ])
      ),
    ]).bytes + Array("\n".utf8)
  }
}
