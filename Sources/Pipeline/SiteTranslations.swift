public import Consistency
public import Diagnostics
import Loading
import Model
import Release
import Rendering
import Syntax
import Validation
import Versions
import Writing

/// The translations of a site, and what its content says of itself.
public struct SiteTranslations: Sendable {
  /// The translations of all texts, in the order of their paths.
  public let translations: [Translation]
  /// The labels of data that lack a language.
  public let missingLabels: [MissingLabel]
  /// The names whose original changed since the last version that was kept, and whose translations did not;
  /// none of a site with mistakes.
  public let staleLabels: [StaleLabel]

  /// A label of data that lacks a language.
  public struct MissingLabel: Sendable {
    /// The file in which it stands.
    public let path: String
    /// The line, from one.
    public let line: Int
    /// The code of the language.
    public let language: String
    /// How to write it.
    public let repair: String
  }

  /// A name that was written anew, and its translation was not.
  public struct StaleLabel: Sendable {
    /// The contract, and the action, indicator or funder of it, by their names in the content.
    public let thing: [String]
    /// The code of the language of the translation.
    public let language: String
    /// What the original said, and what it says.
    public let before, after: String
  }
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
    let tree: SourceTree
    do throws(LoadingFailure) { tree = try SiteLoader.load(site: site, into: &diagnostics) } catch {
      throw MachineFailure(message: error.message)
    }
    let content = SiteValidator.validate(tree, today: today, into: &diagnostics)
    let stale =
      content.site == nil
      ? [] : try check(keeping: FileShelf(), for: .authors).renderer?.staleLabels ?? []
    return SiteTranslations(
      translations: content.translations,
      missingLabels: content.labelGaps.map { SiteTranslations.MissingLabel($0) },
      staleLabels: stale.map { SiteTranslations.StaleLabel($0) },
      diagnostics: diagnostics.filter { $0.severity == .error }.sorted(),
      originalLanguage: content.originalLanguage?.code, site: site)
  }
}

extension SiteTranslations {
  /// The translation that a path names: from the folder of the site, or as a shell completes it.
  public func translation(at path: String) -> Translation? {
    translations.first { $0.path == path || "\(site)/\($0.path)" == path || "./\($0.path)" == path }
  }

  /// Records in a translation that it was made from its original as it is now, and keeps that.
  ///
  /// One line of its header is written, and not a byte more; the file is there whole or not at all.
  public func markCurrent(_ translation: Translation) throws(MachineFailure) {
    guard let file = translation.file, let bytes = Self.marked(file, with: translation.digest)
    else { preconditionFailure("only a translation that could be read is marked") }
    do throws(WritingFailure) {
      try keepOriginal(of: translation)
      try SourceChanges.make([.edited(file, to: bytes)], in: site)
    } catch { throw MachineFailure(message: error.message) }
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

extension SiteTranslations.MissingLabel {
  init(_ gap: LabelGap) {
    self.init(
      path: gap.location.file.path, line: gap.location.position.line, language: gap.language,
      repair: gap.repair)
  }
}

extension SiteTranslations.StaleLabel {
  fileprivate init(_ label: StaleLabel) {
    self.init(
      thing: label.thing, language: label.language.code, before: label.before, after: label.after)
  }
}
