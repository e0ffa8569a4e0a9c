public import Consistency
public import Diagnostics
import Syntax
import Writing

extension SiteTranslations {
  /// The folder of the originals as they were translated, each by its digest: it belongs to the content, so that
  /// whoever reads a translation again is shown what has changed; it may be removed.
  private static let folder = ".parvis-translated"

  private func path(of digest: String) -> String { "\(site)/\(Self.folder)/\(digest).md" }

  /// The original as it was when a translation was last marked; nothing where that was not kept.
  public func originalThen(of translation: Translation) throws(MachineFailure) -> SourceFile? {
    var ignored: [Diagnostic] = []
    guard let file = translation.file,
      let digest = FrontMatter.split(file, into: &ignored)?.header?[SourceDigest.key]?.text
    else { return nil }
    do throws(WritingFailure) {
      return try WholeFile.bytes(at: path(of: digest)).map {
        SourceFile(path: translation.original.path, bytes: $0)
      }
    } catch { throw MachineFailure(message: error.message) }
  }

  /// Keeps the original of a translation as it is now.
  func keepOriginal(of translation: Translation) throws(WritingFailure) {
    try WholeFile.write(
      translation.original.bytes, to: path(of: translation.digest), makingFolderIn: site)
  }
}
