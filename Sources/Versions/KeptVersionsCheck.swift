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
  /// the site was kept.
  public static func diagnostics(
    of site: Site, _ history: History?, tree: SourceTree
  ) -> [Diagnostic] {
    let idle =
      history?.idleReasons
      ?? site.versions.reasons.sorted { $0.key < $1.key }.flatMap { day, reasons in
        reasons.map { (day, $0) }
      }
    let reasons = idle.map { day, reason in
      reasonOfNothing(file("\(day.iso).yml", tree).location(reason.place))
    }
    let figures = history?.unkept.filter { $0.altersFigure || $0.bringsFigure } ?? []
    return reasons + (figures.isEmpty ? [] : [unkept(figures.count, site, tree)])
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
    let day = site.identity.updated.iso
    let changed = Message.count(
      count, french: ("chiffre a changé", "chiffres ont changé"),
      english: ("figure has changed", "figures have changed"))
    return Diagnostic(
      .changedWithoutVersion, at: SourceFile(path: file("\(day).csv", tree).path, bytes: []).start,
      Message(
        "\(changed.french) depuis que la version du \(day) a été gardée",
        "\(changed.english) since the version of \(day) was kept"),
      help:
        "si cette version est publiée, changez 'updated' dans site.yml\u{A0}; sinon, gardez-la à"
        + " nouveau par 'parvis changes --keep --replace'",
      "if that version is published, change 'updated' in site.yml; else keep it again by"
        + " 'parvis changes --keep --replace'")
  }
}
