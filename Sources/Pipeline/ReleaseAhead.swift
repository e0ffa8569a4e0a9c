import Diagnostics
import Ground
import Layout
import Loading
import Release
import Syntax

extension Rule {
  /// Nothing comes out because the site is dated ahead.
  static let releaseAhead = Rule("release-ahead")
  /// What was to come out by today does, though the site is dated before.
  static let releaseBehind = Rule("release-behind", .warning)
}

/// `release-ahead`: what waits for a day does not come out before it because the site is dated ahead.
///
/// `release-behind`: what was to come out by today is not kept back because the site is dated before that day.
enum ReleaseAhead {
  /// Checks what readers would see of a site on its own day and not on that of the machine.
  static func check(_ tree: SourceTree, after clock: Day, into diagnostics: inout [Diagnostic]) {
    var found: [Diagnostic] = []
    guard let file = tree.file(at: ContentLayout.site),
      let updated = YAMLSyntax.parse(file, into: &found)?.entry("updated")?.value,
      let day = updated.text.flatMap({ Day(iso: $0) }), day != clock
    else { return }
    let waiting = { (day: Day) in
      Release(of: tree, to: .everyone, on: day).tree.withholding.withheld
    }
    let earlier = waiting(min(day, clock))
    guard !earlier.isEmpty else { return }
    let later = Set(waiting(max(day, clock)))
    let between = earlier.filter { !later.contains($0) }
    guard !between.isEmpty else { return }
    let names = between.map { ([$0.path] + $0.part).joined(separator: ", ") }.joined(
      separator: "\u{202F}; ")
    diagnostics.append(
      day > clock
        ? ahead(names, at: updated.location, day, clock)
        : behind(names, at: updated.location, day, clock))
  }

  private static func ahead(
    _ names: String, at place: SourceLocation, _ day: Day, _ clock: Day
  ) -> Diagnostic {
    Diagnostic(
      .releaseAhead, at: place,
      "le site est daté du \(day.words.french), après aujourd’hui, le \(clock.words.french)\u{A0}: ce qui attend paraîtrait trop tôt",
      "the site is dated \(day.words.english), after today, \(clock.words.english): what waits would come out too early",
      note: Diagnostic.Note(
        "ne doit pas encore paraître\u{A0}: \(names)", "not to come out yet: \(names)"),
      help:
        "ramenez 'updated' à aujourd’hui au plus tard, ou donnez exprès un jour par '--as-of', si la commande a cette option",
      "bring 'updated' back to today at the latest, or give a day on purpose by '--as-of', to a command that takes it"
    )
  }

  private static func behind(
    _ names: String, at place: SourceLocation, _ day: Day, _ clock: Day
  ) -> Diagnostic {
    Diagnostic(
      .releaseBehind, at: place,
      "le site est daté du \(day.words.french)\u{A0}: ce qui devait paraître depuis ne paraît pas",
      "the site is dated \(day.words.english): what was to come out since does not",
      note: Diagnostic.Note("attend encore\u{A0}: \(names)", "still waits: \(names)"),
      help: "avancez 'updated' à aujourd’hui, le \(clock.iso), ou reportez leur jour",
      "move 'updated' on to today, \(clock.iso), or put off their day")
  }
}
