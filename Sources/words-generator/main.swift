import Diagnostics
import Foundation
import Ground
import Messages

/// Writes the functions of phrases: `words-generator STRINGS OUTPUT TEMPLATE…`.
///
/// A text that no template shows is the program's, and gets a function. The file is written only when it
/// changes, so that a corrected text compiles nothing again.
func generate(_ paths: [String]) throws -> Bool {
  let strings = SourceFile(path: paths[0], bytes: [UInt8](try bytes(of: paths[0])))
  let templates = try paths.dropFirst(2).map { String(decoding: try bytes(of: $0), as: UTF8.self) }
  var diagnostics: [Diagnostic] = []
  let phrases = PhraseList(
    strings, shownByTemplates: TemplateNames.all(in: templates), into: &diagnostics)
  guard let phrases, diagnostics.isEmpty else {
    let text = DiagnosticTextFormat(language: .english).text(of: diagnostics)
    FileHandle.standardError.write(Data(text.utf8))
    return false
  }
  let code = Data(phrases.code.utf8)
  let output = URL(filePath: paths[1])
  if (try? Data(contentsOf: output)) != code { try code.write(to: output) }
  return true
}

func bytes(of path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

exit(try generate(Array(CommandLine.arguments.dropFirst())) ? 0 : 1)
