import Foundation
import PackagePlugin

/// Puts the files in the folder `Texts` of a target into the program, which stays one file.
@main struct TextsPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Texts")
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    ).filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }.sorted().map {
      folder.appending(path: $0)
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "Texts.swift")
    return [
      .buildCommand(
        displayName: "Putting the texts of \(target.name) into the program",
        executable: try context.tool(named: "texts-generator").url,
        arguments: ([output, folder] + files).map { $0.path(percentEncoded: false) },
        inputFiles: files, outputFiles: [output])
    ]
  }
}
