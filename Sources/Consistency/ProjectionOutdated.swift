public import Diagnostics
public import Model

extension Rule { static let projectionOutdated = Rule("projection-outdated") }

/// `projection-outdated`: a projection is of a year after the last one whose result is known.
///
/// Once a result is published, what was expected before says no more what is to come; left there, it
/// would be drawn beside what came of it.
public enum ProjectionOutdated {
  /// Checks the projections of an indicator against its results, in the order of time.
  public static func check(
    _ projections: [Located<Indicator.Projection>], _ results: [Indicator.Result],
    into diagnostics: inout [Diagnostic]
  ) {
    guard let last = results.last(where: { $0.value.value != nil })?.year else { return }
    for projection in projections where projection.value.year <= last {
      let year = projection.value.year
      diagnostics.append(
        Diagnostic(
          .projectionOutdated, at: projection.location,
          "la projection de \(year) est dépassée\u{A0}: le résultat de \(last) est publié",
          "the projection of \(year) is outdated: the result of \(last) is published",
          help: "supprimez cette projection, ou corrigez son année",
          "remove this projection, or correct its year"))
    }
  }
}
