import Diagnostics
import Guide
import Writing

/// The authors' guide and the explanations of rules, which the program has inside.
public enum GuideFiles {
  /// Writes the guide into a folder, as a page for each language; only what Parvis wrote is replaced.
  ///
  /// - Returns: the names of the files.
  public static func write(into folder: String) throws(MachineFailure) -> [String] {
    let files = GuidePage.files
    do throws(WritingFailure) {
      try AddedFiles.write(files, into: folder) { old in
        let text = old.text(in: 0..<old.bytes.count)
        return text.contains(GuidePage.mark) || text.hasPrefix(":root { color-scheme")
      }
    } catch { throw MachineFailure(message: error.message) }
    return files.map(\.path)
  }
}
