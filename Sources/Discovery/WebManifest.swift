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
  private let icons: [Icon]

  /// A picture of the site: where it lies from the folder of the language, and how it is drawn.
  public struct Icon: Sendable {
    fileprivate let path: String
    fileprivate let sizes: String
    fileprivate let type: String

    /// One in SVG, of any size.
    public static func drawn(_ path: String) -> Icon {
      Icon(path: path, sizes: "any", type: "image/svg+xml")
    }

    /// One in PNG, of as many points on each side.
    public static func points(_ side: Int, _ path: String) -> Icon {
      Icon(path: path, sizes: "\(side)x\(side)", type: "image/png")
    }
  }

  /// Makes it.
  public init(
    name: String, shortName: String, description: String, language: String, direction: String,
    icons: [Icon]
  ) {
    self.name = name
    self.shortName = shortName
    self.description = description
    self.language = language
    self.direction = direction
    self.icons = icons
  }

  /// The file.
  public var bytes: [UInt8] {
    JSONValue.object([
      ("name", .text(name)), ("short_name", .text(shortName)), ("description", .text(description)),
      ("lang", .text(language)), ("dir", .text(direction)), ("start_url", .text("index.html")),
      ("display", .text("minimal-ui")),
      (
        "icons",
        .list(
          icons.map { icon in
            .object([
              ("src", .text(icon.path)), ("sizes", .text(icon.sizes)), ("type", .text(icon.type)),
            ])
          })
      ),
    ]).bytes + Array("\n".utf8)
  }
}
