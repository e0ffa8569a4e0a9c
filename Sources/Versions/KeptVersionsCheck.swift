public import Diagnostics
import Ground
public import Loading
public import Model

extension Rule {
  static let reasonWithoutChange = Rule("reason-without-change")
  static let changedWithoutVersion = Rule("changed-without-version", .warning)
}

/// `reason-without-change`, `changed-without-version`: what is written of versions is true of their figures.
public enum KeptVersionsCheck {
  /// A diagnostic for each reason of nothing, and one where figures changed since the version of the day of
  /// the site was kept; those who see what waits see figures that no version has.
  public static func diagnostics(
    of site: Site, _ history: History?, tree: SourceTree
  ) -> [Diagnostic] {
    let idle =
      history?.idleReasons
      ?? site.versions.reasons.sorted { $0.key < $1.key }.flatMap { version, reasons in
        reasons.map { (version, $0) }
      }
    let reasons = idle.map { version, reason in
      reasonOfNothing(file("\(version.text).yml", tree).location(reason.place))
    }
    let isSeenByAuthors = tree.withholding.day == nil && !tree.withholding.withheld.isEmpty
    let unkept = isSeenByAuthors ? [] : history?.unkept ?? []
    let figures = unkept.filter { $0.altersFigure || $0.bringsFigure }
    return reasons + (figures.isEmpty ? [] : [Self.unkept(figures.count, site, tree)])
  }

  private static func file(_ name: String, _ tree: SourceTree) -> SourceFile {
    let path = "Content/versions/\(name)"
    return tree.file(at: path) ?? SourceFile(path: path, bytes: [])
  }

  private static func reasonOfNothing(_ location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .reasonWithoutChange, at: location, "ce motif n’explique aucun changement de cette version",
      "this reason explains no change of this version",
      help: "comparez-le à ce que dit 'parvis changes', ou supprimez-le",
      "compare it with what 'parvis changes' says, or remove it")
  }

  private static func unkept(_ count: Int, _ site: Site, _ tree: SourceTree) -> Diagnostic {
    let version = site.versions.current(on: site.identity.updated)
    let changed = Message.count(
      count, french: ("chiffre a changé", "chiffres ont changé"),
      english: ("figure has changed", "figures have changed"))
    let day = version.day.words
    return Diagnostic(
      .changedWithoutVersion,
      at: SourceFile(path: file("\(version.text).csv", tree).path, bytes: []).start,
      Message(
        "\(changed.french) depuis que la version du \(day.french) a été gardée",
        "\(changed.english) since the version of \(day.english) was kept"),
      help:
        "si cette version est publiée, gardez la suivante par 'parvis changes --keep'\u{202F}; sinon,"
        + " remplacez-la par 'parvis changes --keep --replace'",
      "if that version is published, keep the next one by 'parvis changes --keep'; else replace it"
        + " by 'parvis changes --keep --replace'")
  }
}
