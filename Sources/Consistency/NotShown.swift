public import Diagnostics
public import Model

extension Rule { static let notShown = Rule("not-shown", .warning) }

/// `not-shown`: what `site.yml` says of who publishes the site has a page that shows it.
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
            + " 'Content/pages'\u{202F}: elle le montrera",
          "write 'role: legal' in the header of the page of the legal notice, in 'Content/pages': it"
            + " will show it"))
    }
  }
}
