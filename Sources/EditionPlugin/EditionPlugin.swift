import Foundation
import PackagePlugin

/// Puts the theme, and the commit of the repository, into the program as texts.
@main struct EditionPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let generator = try context.tool(named: "edition-generator").url
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
