import Archives
import Foundation

/// What is asked of a site of which parts wait.
extension TemporarySite {
  /// What a command says of the site, in English.
  func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments + ["--site", folder.path(), "--language", "en"])
  }

  /// Writes a file of the site, with the folders that it lies in.
  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The files of a build that hold some words, packed or not.
  func files(holding words: String) throws -> [String] {
    try written().filter { file in
      let isPacked = file.value.starts(with: Array("PK".utf8))
      let packed =
        isPacked
        ? try ZipArchive.files(in: Array(file.value), sizeLimit: 1 << 26) { _ in true } : [:]
      return ([Array(file.value)] + packed.values).contains {
        String(decoding: $0, as: UTF8.self).contains(words)
      }
    }.keys.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// What the preview of a site answers to who asks for a path.
  func previewed(_ path: String) throws -> String {
    let said = folder.path() + ".said"
    defer { try? FileManager.default.removeItem(atPath: said) }
    let ask = """
      port=$(tr -dc 0-9 < \(said) | cut -c7-); exec 3<>/dev/tcp/127.0.0.1/$port; \
      printf 'GET \(path) HTTP/1.1\\r\\nHost: 127.0.0.1:%s\\r\\nConnection: close\\r\\n\\r\\n' $port >&3; \
      cat <&3 >&2
      """
    let run = try ProgramRun(
      inShell: "preview --site $0 --language fr",
      "> \(said) & until [ -s \(said) ]; do sleep 0.02; done; \(ask); kill -INT $!; wait $!",
      site: folder.path())
    return run.errors.replacing("\u{A0}", with: " ")
  }
}
