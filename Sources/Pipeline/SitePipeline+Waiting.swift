public import Diagnostics
import Loading
import Release

extension SitePipeline {
  /// What would be wrong with a site if all that waits came out, beside what is wrong already: warnings that say
  /// that it is not published yet.
  public func faultsOfWaiting(beside site: CheckedSite) throws(MachineFailure) -> [Diagnostic] {
    guard !site.withheld.isEmpty else { return [] }
    let known = Set(site.diagnostics)
    return try faultsForAuthors.filter { !known.contains($0) }.map { fault in
      Diagnostic(
        Rule(fault.rule.identifier, .warning), at: fault.location,
        Message(
          "pas encore publié\u{A0}: \(fault.message.french)",
          "not published yet: \(fault.message.english)"), notes: fault.notes, help: fault.help)
    }
  }

  /// What is wrong with a site; what is only as long as something waits says so.
  public func faults(of site: CheckedSite) throws(MachineFailure) -> [Diagnostic] {
    guard !site.isFit, !site.withheld.isEmpty else { return site.diagnostics }
    let lasting = Set(try faultsForAuthors)
    let note = Diagnostic.Note(
      "ce n’est faux que sans ce qui n’est pas encore publié, que 'parvis status' liste",
      "this is wrong only without what is not published yet, which 'parvis status' lists")
    return site.diagnostics.map { fault in
      // A link tells of what waits by itself.
      lasting.contains(fault) || fault.rule.identifier == "broken-link"
        ? fault
        : Diagnostic(
          fault.rule, at: fault.location, fault.message, notes: fault.notes + [note],
          help: fault.help)
    }
  }

  private var faultsForAuthors: [Diagnostic] {
    get throws(MachineFailure) { try check(keeping: FileShelf(), for: .authors).diagnostics }
  }
}
