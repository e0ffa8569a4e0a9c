import Foundation
import PackagePlugin

/// Writes a Swift function for each text that the program takes from the strings of the theme.
@main struct WordsPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let theme = context.package.directoryURL.appending(path: "Theme")
    let strings = theme.appending(path: "strings/fr.yml")
    let templates = try files(in: theme.appending(path: "templates"))
    let output = context.pluginWorkDirectoryURL.appending(path: "Phrases.swift")
    return [
      .buildCommand(
        displayName: "Reading the phrases of \(strings.lastPathComponent)",
        executable: try context.tool(named: "words-generator").url,
        arguments: ([strings, output] + templates).map { $0.path(percentEncoded: false) },
        inputFiles: [strings] + templates, outputFiles: [output])
    ]
  }

  private func files(in folder: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false)).filter {
      $0.hasSuffix(".mustache")
    }.sorted().map { folder.appending(path: $0) }
  }
}
