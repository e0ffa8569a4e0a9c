import Charts
import Foundation
import Ground

/// The colors that the shipped theme gives to charts in one medium.
struct ThemePalette: CustomStringConvertible {
  let description: String
  /// Whether the colors are the system's, of which there are too few for twelve series.
  let isForced: Bool
  /// What the theme's rules make of charts in this medium.
  let looks: ChartLooks
  private let tokens: [String: String]

  private init(
    _ name: String, _ theme: Stylesheet, where conditions: Set<String>, keywords: [String: String]
  ) {
    description = name
    isForced = !keywords.isEmpty
    tokens = theme.tokens(where: conditions).mapValues { keywords[$0] ?? $0 }
    looks = ChartLooks(theme, where: conditions, tokens: tokens)
  }

  /// The colors in light, dark, print, and forced colors on white and on black.
  static func all() throws -> [ThemePalette] {
    let theme = Stylesheet(try stylesheet())
    let dark = "(prefers-color-scheme: dark)"
    let forced = "(forced-colors: active)"
    let white = [
      "Canvas": "#ffffff", "CanvasText": "#000000", "GrayText": "#6d6d6d", "LinkText": "#00009f",
    ]
    let black = [
      "Canvas": "#000000", "CanvasText": "#ffffff", "GrayText": "#3ff23f", "LinkText": "#ffff00",
    ]
    return [
      ThemePalette("light", theme, where: [], keywords: [:]),
      ThemePalette("dark", theme, where: [dark], keywords: [:]),
      ThemePalette("print", theme, where: ["print"], keywords: [:]),
      ThemePalette("forced colors on white", theme, where: [forced], keywords: white),
      ThemePalette("forced colors on black", theme, where: [dark, forced], keywords: black),
    ]
  }

  /// The stylesheet of the shipped theme, as far as charts are concerned.
  static func stylesheet() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let styles = try ["1-tokens", "2-site", "3-charts"].map { name in
      try String(
        contentsOf: root.appendingPathComponent("Theme/styles/\(name).css"), encoding: .utf8)
    }
    return styles.joined()
  }

  /// The color of a token, `nil` when the theme has none, or one that cannot be measured.
  func color(_ token: String) -> Color? {
    Stylesheet.resolve("var(\(token))", with: tokens).flatMap(Color.init(css:))
  }

  /// The color of the series at `index`, from zero.
  func series(_ index: Int) -> Color? { color("--series-\(index + 1)") }
}
