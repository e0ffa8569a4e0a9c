import Diagnostics
import Presentation
import Templates
import Words

/// The templates of all kinds of page, compiled against what each page shows.
struct PageTemplates: Sendable {
  let notFound: Template<NotFoundPage>
  private let templates: [ObjectIdentifier: any Sendable]

  /// Compiles them all, so that the mistakes of all are reported in one run.
  init?(_ set: inout TemplateSet, _ strings: TemplateStrings, into diagnostics: inout [Diagnostic])
  {
    func compile<Kind: PageKind>(_ kind: Kind.Type) -> (any Sendable)? {
      set.compile(Kind.template, for: Kind.View.self, strings: strings, into: &diagnostics)
    }
    var templates: [ObjectIdentifier: any Sendable] = [:]
    for kind in PageKinds.all { templates[ObjectIdentifier(kind)] = compile(kind) }
    let notFound = set.compile(
      "not-found", for: NotFoundPage.self, strings: strings, into: &diagnostics)
    guard let notFound, templates.count == PageKinds.all.count else { return nil }
    self.notFound = notFound
    self.templates = templates
  }

  /// Compiles those of the program, in which there is no mistake.
  init(ofProgram set: TemplateSet, _ strings: TemplateStrings) {
    var (set, found) = (set, [Diagnostic]())
    guard let templates = PageTemplates(&set, strings, into: &found) else {
      preconditionFailure("the templates of the program are right with the texts of the program")
    }
    self = templates
  }

  /// The template of a kind of page.
  func template<Kind: PageKind>(for kind: Kind.Type) -> Template<Kind.View> {
    guard let template = templates[ObjectIdentifier(kind)] as? Template<Kind.View> else {
      preconditionFailure("every kind of page is listed, and its template compiled for its view")
    }
    return template
  }
}
