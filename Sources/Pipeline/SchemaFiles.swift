public import Diagnostics
import Ground
import Schemas
import Validation
import Writing

/// The JSON Schemas of everything that content may hold, by which editors complete and check.
public struct SchemaFiles {
  private let files: [(path: String, bytes: [UInt8])]

  /// Makes the schemas with sentences in one language.
  public init(in language: DiagnosticLanguage) {
    files = ContentShapes.all.map { shape in
      let schema = JSONSchema.value(of: shape, words: .ours, language: language)
      return (JSONSchema.fileName(of: shape), schema.indentedFile)
    }
  }

  /// Writes the schemas into a folder, which is made where it is not there; files of other names stay as they
  /// are, and those of these names are replaced only where they are schemas that Parvis wrote.
  ///
  /// - Returns: the names of the files.
  public func write(into folder: String) throws(MachineFailure) -> [String] {
    do throws(WritingFailure) {
      try AddedFiles.write(files, into: folder) { old in
        String(decoding: old, as: UTF8.self).contains(JSONSchema.mark)
      }
    } catch { throw MachineFailure(message: error.message) }
    return files.map(\.path)
  }
}
