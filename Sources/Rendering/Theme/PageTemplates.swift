import Diagnostics
import Ground
import Presentation
import Templates
import Words

/// The templates of all kinds of page, compiled against what each page shows.
struct PageTemplates: Sendable {
  /// That of the page that is shown where there is none.
  var notFound: Template<NotFoundPage> { ofNotFound.value }
  private let ofNotFound: Lazily<Template<NotFoundPage>>
  private let templates: [ObjectIdentifier: any Sendable]

  private static let notFoundName = "not-found"

  /// Compiles them all, so that the mistakes of all are reported in one run.
  init?(_ set: inout TemplateSet, _ strings: TemplateStrings, into diagnostics: inout [Diagnostic])
  {
    func compile<Kind: PageKind>(_ kind: Kind.Type) -> (any Sendable)? {
      set.compile(Kind.template, for: Kind.View.self, strings: strings, into: &diagnostics).map {
        Lazily(made: $0)
      }
    }
    var templates: [ObjectIdentifier: any Sendable] = [:]
    for kind in PageKinds.all { templates[ObjectIdentifier(kind)] = compile(kind) }
    let notFound = set.compile(
      Self.notFoundName, for: NotFoundPage.self, strings: strings, into: &diagnostics)
    guard let notFound, templates.count == PageKinds.all.count else { return nil }
    ofNotFound = Lazily(made: notFound)
    self.templates = templates
  }

  /// Those of the program, in which there is no mistake: each is compiled when a page first asks for it.
  init(ofProgram set: TemplateSet, _ strings: TemplateStrings) {
    func compiling<View: TemplateView>(_ name: String) -> Lazily<Template<View>> {
      Lazily {
        var (set, found) = (set, [Diagnostic]())
        guard let template = set.compile(name, for: View.self, strings: strings, into: &found)
        else {
          preconditionFailure(
            "the templates of the program are right with the texts of the program")
        }
        return template
      }
    }
    func compiling<Kind: PageKind>(_ kind: Kind.Type) -> any Sendable {
      compiling(Kind.template) as Lazily<Template<Kind.View>>
    }
    ofNotFound = compiling(Self.notFoundName)
    templates = PageKinds.all.reduce(into: [:]) { templates, kind in
      templates[ObjectIdentifier(kind)] = compiling(kind)
    }
  }

  /// The template of a kind of page.
  func template<Kind: PageKind>(for kind: Kind.Type) -> Template<Kind.View> {
    guard let template = templates[ObjectIdentifier(kind)] as? Lazily<Template<Kind.View>> else {
      preconditionFailure("every kind of page is listed, and its template compiled for its view")
    }
    return template.value
  }
}
