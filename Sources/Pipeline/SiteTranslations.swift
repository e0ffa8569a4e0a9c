public import Consistency
public import Diagnostics
import Loading
import Model
import Syntax
import Validation
import Writing

/// The translations of a site, and what its content says of itself.
public struct SiteTranslations: Sendable {
  /// The translations of all texts, in the order of their paths.
  public let translations: [Translation]
  /// Every mistake in the content; translations of what cannot be read are not known.
  public let diagnostics: [Diagnostic]
  /// The first language that the site names.
  public let originalLanguage: String?
  /// The folder of the site.
  let site: String
}

extension SitePipeline {
  /// Reads the translations of a site.
  public func translations() throws(MachineFailure) -> SiteTranslations {
    var diagnostics: [Diagnostic] = []
    do throws(LoadingFailure) {
      let tree = try SiteLoader.load(site: site, into: &diagnostics)
      let content = SiteValidator.validate(tree, today: today, into: &diagnostics)
      return SiteTranslations(
        translations: content.translations,
        diagnostics: diagnostics.filter { $0.severity == .error }.sorted(),
        originalLanguage: content.originalLanguage?.code, site: site)
    } catch { throw MachineFailure(message: error.message) }
  }
}

extension SiteTranslations {
  /// The translation that a path names: from the folder of the site, or as a shell completes it.
  public func translation(at path: String) -> Translation? {
    translations.first { $0.path == path || "\(site)/\($0.path)" == path || "./\($0.path)" == path }
  }

  /// Records in a translation that it was made from its original as it is now.
  ///
  /// One line of its header is written, and not a byte more; the file is there whole or not at all.
  public func markCurrent(_ translation: Translation) throws(MachineFailure) {
    guard let file = translation.file, let bytes = Self.marked(file, with: translation.digest)
    else { preconditionFailure("only a translation that could be read is marked") }
    do throws(WritingFailure) { try SourceChanges.make([.edited(file, to: bytes)], in: site) } catch
    { throw MachineFailure(message: error.message) }
  }

  /// The bytes of a file whose header records a digest: in the place of the one before, else on a line of its
  /// own before the end of the header.
  static func marked(_ file: SourceFile, with digest: String) -> [UInt8]? {
    var ignored: [Diagnostic] = []
    guard let header = FrontMatter.split(file, into: &ignored)?.header,
      case .mapping(let entries) = header.value
    else { return nil }
    var bytes = file.bytes
    if let old = entries.first(where: { $0.key.value == SourceDigest.key })?.value {
      bytes.replaceSubrange(old.location.range, with: digest.utf8)
      return bytes
    }
    let lines = bytes.indices.filter { $0 == 0 || bytes[$0 - 1] == 0x0A }
    let end = lines.first { start in
      start >= header.location.range.upperBound && bytes[start...].starts(with: "---".utf8)
    }
    guard let end else { return nil }
    let isWindows = end > 1 && bytes[end - 2] == 0x0D
    let line = "\(SourceDigest.key): \(digest)\(isWindows ? "\r" : "")\n"
    bytes.insert(contentsOf: line.utf8, at: end)
    return bytes
  }
}
