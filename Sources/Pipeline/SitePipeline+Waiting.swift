public import Diagnostics
import Loading
import Release

extension SitePipeline {
  /// What would be wrong with a site if all that waits came out, beside what is wrong already: warnings that say
  /// that it is not published yet.
  public func faultsOfWaiting(beside site: CheckedSite) throws(MachineFailure) -> [Diagnostic] {
    guard !site.withheld.isEmpty else { return [] }
    let known = Set(site.diagnostics)
    return try check(keeping: FileShelf(), for: .authors).diagnostics.filter { !known.contains($0) }
      .map { fault in
        Diagnostic(
          Rule(fault.rule.identifier, .warning), at: fault.location,
          Message(
            "pas encore publié\u{A0}: \(fault.message.french)",
            "not published yet: \(fault.message.english)"), notes: fault.notes, help: fault.help)
      }
  }
}
