import Diagnostics
import Ground
import Presentation

extension Rule { static let missingSize = Rule("missing-size") }

extension ChartFrame {
  /// Reads the sizes from the theme's stylesheets, where they stand as custom properties in pixels; one
  /// that is missing is told at the last of them.
  init?(of stylesheets: [SourceFile], into diagnostics: inout [Diagnostic]) {
    let pixels = { (name: String) in
      stylesheets.lazy.compactMap { Self.pixels(of: name, in: $0) }.first
    }
    let missing = Self.names.filter { pixels($0) == nil }
    let place = stylesheets.last ?? SourceFile(path: "Theme/styles/site.css", bytes: [])
    diagnostics += missing.map { .missingSize($0, at: place.start) }
    guard let narrow = pixels(Self.names[0]), let wide = pixels(Self.names[1]),
      let words = pixels(Self.names[2])
    else { return nil }
    self.init(narrow: narrow, wide: wide, words: words)
  }

  private static let names = ["--frame-narrow", "--frame-wide", "--frame-words"]

  /// The value of a custom property, written as a whole number of pixels.
  private static func pixels(of name: String, in stylesheet: SourceFile) -> Double? {
    let text = stylesheet.bytes
    guard let start = ByteSearch.first(Array("\(name):".utf8), in: text) else { return nil }
    let value = text[start...].dropFirst(name.utf8.count + 1).drop { $0 == UInt8(ascii: " ") }
    let digits = value.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard value.dropFirst(digits.count).starts(with: Array("px".utf8)) else { return nil }
    return Double(String(decoding: digits, as: UTF8.self))
  }
}

extension Diagnostic {
  fileprivate static func missingSize(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingSize, at: location, "le thème ne donne pas la taille '\(name)' en pixels",
      "the theme does not give the size '\(name)' in pixels",
      help: "écrivez '.alone { \(name): 400px; }', avec la mesure de votre thème",
      "write '.alone { \(name): 400px; }', with the measure of your theme")
  }
}
