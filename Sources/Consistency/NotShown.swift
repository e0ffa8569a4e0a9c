public import Diagnostics
public import Model

extension Rule { static let notShown = Rule("not-shown", .warning) }

/// `not-shown`: what `site.yml` says of who publishes the site has a page that shows it, and what was spent a table.
///
/// A warning: the author believes it published, and the law asks for it.
public enum NotShown {
  /// Checks the keys of the publisher that only the legal notice shows, by the roles of the pages.
  public static func check(
    _ keys: [Located<String>], roles: [Page.Role], into diagnostics: inout [Diagnostic]
  ) {
    guard !roles.contains(.legal) else { return }
    for key in keys {
      diagnostics.append(
        Diagnostic(
          .notShown, at: key.location,
          "\(quoted(key.value)) n’est montré nulle part\u{A0}: aucune page n’a le rôle 'legal'",
          "\(quoted(key.value)) is shown nowhere: no page has the role 'legal'",
          help: "écrivez 'role: legal' dans l’en-tête de la page des mentions légales, dans"
            + " 'Content/pages'\u{A0}: elle le montrera",
          "write 'role: legal' in the header of the page of the legal notice, in 'Content/pages': it"
            + " will show it"))
    }
  }

  /// Checks that a table shows a total of what was spent.
  public static func check(
    _ total: Located<Budget.PublishedTotal>, in budget: Budget, into diagnostics: inout [Diagnostic]
  ) {
    guard [.committed, .paid].contains(total.value.stage), !budget.isShown(total.value.slice) else {
      return
    }
    diagnostics.append(
      Diagnostic(
        .notShown, at: total.location,
        "ce montant n’est montré nulle part\u{A0}: de ce qui a été dépensé, les tableaux montrent"
          + " chaque action, chaque année, et d’une année chaque financeur, chaque action et ce que"
          + " chacun y a payé",
        "this amount is shown nowhere: of what was spent, tables show each action, each year, and"
          + " of a year each funder, each action and what each of them paid of it",
        help:
          "si le document le dit, écrivez de quelle année il est, ou ce que tous les financeurs ont"
          + " dépensé\u{202F}; sinon, dites-le dans le texte de la fiche",
        "where the document says so, write of which year it is, or what all funders spent; else say"
          + " it in the text of the sheet"))
  }
}
