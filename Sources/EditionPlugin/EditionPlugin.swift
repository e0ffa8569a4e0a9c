import Foundation
import PackagePlugin

/// Puts the theme, the commit of the repository, and the texts of rooms that have any, into the program.
@main struct EditionPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let generator = try context.tool(named: "edition-generator").url
    guard target.name == "Edition" else {
      let folder = target.directoryURL.appending(path: "Texts")
      let texts = try files(in: folder)
      let output = context.pluginWorkDirectoryURL.appending(path: "Texts.swift")
      return [
        .buildCommand(
          displayName: "Putting the texts of \(target.name) into the program",
          executable: generator,
          arguments: ["texts"] + ([output, folder] + texts).map { $0.path(percentEncoded: false) },
          inputFiles: texts, outputFiles: [output])
      ]
    }
    let theme = try files(in: root.appending(path: "Theme"))
    let history = [root.appending(path: ".git/logs/HEAD")].filter {
      FileManager.default.fileExists(atPath: $0.path(percentEncoded: false))
    }
    let commands = [("theme", "ThemeFiles", theme), ("commit", "Commit", history)]
    return commands.map { kind, name, inputs in
      let output = context.pluginWorkDirectoryURL.appending(path: "\(name).swift")
      return .buildCommand(
        displayName: "Putting the \(kind) into the program", executable: generator,
        arguments: [kind] + ([output, root] + inputs).map { $0.path(percentEncoded: false) },
        inputFiles: inputs, outputFiles: [output])
    }
  }

  /// The files of a folder in the order of their paths, without what editors and systems leave in it.
  private func files(in folder: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false)).filter {
      !$0.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasSuffix("~") }
    }.sorted().map { folder.appending(path: $0) }.filter {
      try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
    }
  }
}
