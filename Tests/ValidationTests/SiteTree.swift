import Diagnostics
import Foundation
import Loading
import Model
import Testing
import Validation

/// A valid site of the fixtures with changes made in memory.
struct SiteTree {
  private var files: [String: [UInt8]]

  /// The small valid site.
  static func small() throws -> SiteTree { SiteTree(try FixtureSite.valid()) }

  /// Takes the content of a tree.
  init(_ tree: SourceTree) {
    files = Dictionary(uniqueKeysWithValues: tree.content.map { ($0.path, $0.bytes) })
  }

  /// Replaces words that must stand once in a file, given by its path in `Content`.
  mutating func replace(_ old: String, by new: String, in path: String) throws {
    let bytes = try #require(files["Content/\(path)"], "no file \(path)")
    let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: old)
    try #require(parts.count == 2, "'\(old)' stands \(parts.count - 1) times in \(path)")
    files["Content/\(path)"] = Array(parts.joined(separator: new).utf8)
  }

  /// Writes a file, given by its path in `Content`.
  mutating func write(_ text: String, to path: String) {
    files["Content/\(path)"] = Array(text.utf8)
  }

  /// Adds words at the end of a file, given by its path in `Content`.
  mutating func add(_ text: String, to path: String) {
    files["Content/\(path)", default: []] += Array(text.utf8)
  }

  /// Removes a file, given by its path in `Content`.
  mutating func remove(_ path: String) { files["Content/\(path)"] = nil }

  /// Copies the files under a folder to another one.
  mutating func copy(_ folder: String, to other: String) {
    for (path, bytes) in files where path.hasPrefix("Content/\(folder)/") {
      files["Content/\(other)" + path.dropFirst("Content/\(folder)".count)] = bytes
    }
  }

  /// Moves the files under a folder to another one.
  mutating func move(_ folder: String, to other: String) {
    copy(folder, to: other)
    files = files.filter { !$0.key.hasPrefix("Content/\(folder)/") }
  }

  /// What is said of the site: the places and rules alone.
  func findings() -> [String] { validated().findings }

  /// What is said of the site, in English and whole.
  func said() -> String {
    let content = files.map { SourceFile(path: $0.key, bytes: $0.value) }
    var diagnostics: [Diagnostic] = []
    _ = SiteValidator.validate(
      SourceTree(content: content, theme: []), today: nil, into: &diagnostics)
    return DiagnosticTextFormat(language: .english).text(of: diagnostics)
  }

  /// The repairs that are told of the site, in English, in order.
  func repairs() -> [String] {
    said().split(separator: "\n").filter { $0.hasPrefix("help: ") }.map { String($0.dropFirst(6)) }
  }

  /// The site; the test fails when it has a mistake other than some warnings.
  func site(warned warnings: [String] = []) throws -> Site {
    let (site, findings) = validated()
    #expect(findings == warnings)
    return try #require(site)
  }

  private func validated() -> (site: Site?, findings: [String]) {
    let content = files.map { SourceFile(path: $0.key, bytes: $0.value) }
    var diagnostics: [Diagnostic] = []
    let site = SiteValidator.validate(
      SourceTree(content: content, theme: []), today: nil, into: &diagnostics
    ).site
    let findings = diagnostics.sorted().map { diagnostic in
      let path = diagnostic.location.file.path.dropFirst("Content/".count)
      return "\(path):\(diagnostic.location.position.line) \(diagnostic.rule.identifier)"
    }
    return (site, findings)
  }
}
