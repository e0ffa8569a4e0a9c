import Diagnostics
import Ground
import Loading
import NIOHTTP1
import Publishing

/// Answers what is asked of the preview; what happens is told elsewhere, as it happens.
struct Reception: Sendable {
  let desk: Desk
  let language: DiagnosticLanguage
  /// The folder of the site.
  let site: String
  /// The author's program, where one is named.
  let editor: Editor?
  /// Where content is changed.
  let forms: FormDesk
  private let shelf = PlaceShelf()

  /// Answers from a desk, in the language of the author.
  init(
    desk: Desk, language: DiagnosticLanguage, site: String, editor: Editor?, editing: PreviewEditing
  ) {
    forms = FormDesk(desk, editing, in: language)
    self.desk = desk
    self.language = language
    self.site = site
    self.editor = editor
  }

  /// The answer to a request that may be asked.
  func answer(_ request: PreviewRequest) -> Answer {
    switch request {
    case .file(let path): file(at: path)
    case .tool(.script, _):
      Answer(PreviewScript.bytes(in: language, opening: editor != nil), MediaType.of("js"))
    case .tool(.style, _): Answer(Array(PreviewStyle.text.utf8), MediaType.of("css"))
    case .tool(.mistakes, _):
      Answer(MistakePage.list(desk.edition, in: language), MediaType.of("html"))
    case .tool(.places, let query): Answer(places(query), MediaType.of("html"))
    case .tool(.open, let query): opened(query)
    case .tool(.forms, let query): forms.list(query)
    case .tool(.form, let query): forms.form(query)
    case .tool(.formScript, _): Answer(Array(FormScript.text.utf8), MediaType.of("js"))
    case .tool(.formStyle, _): Answer(Array(FormStyle.text.utf8), MediaType.of("css"))
    case .draft(let path): forms.draft(path)
    case .tool(.events, _), .tool(.check, _), .tool(.undo, _), .sent:
      Answer(Self.unknown, in: language, status: .notFound)
    case .refused(let refusal): refused(refusal)
    }
  }

  private func file(at path: String) -> Answer {
    let state = desk.event
    guard state.pages > 0 else {
      return Answer(MistakePage.page(desk.edition, in: language), at: "mistakes.html", in: state)
    }
    do {
      if let bytes = try desk.content(of: path) { return Answer(bytes, at: path, in: state) }
      if desk.hasFolder(path) {
        return Answer(leadingTo: "/\(PercentEncoding.text(ofPath: path))/")
      }
      guard let bytes = try desk.content(of: Self.notFound) else {
        return Answer(Self.unknown, in: language, status: .notFound)
      }
      return Answer(bytes, at: Self.notFound, in: state, status: .notFound)
    } catch { return Answer(error.message, in: language, status: .internalServerError) }
  }

  /// Where a text of a page is written, as a list.
  private func places(_ query: String) -> [UInt8] {
    let values = PercentDecoding.values(of: query)
    let context = (0..<16).compactMap { values["c\($0)"] }
    let query = PlaceQuery(values["text"] ?? "", amid: context)
    let (places, areCertain) = query.places(in: shelf.index(of: desk))
    return MistakePage.places(places, areCertain: areCertain, in: language)
  }

  /// Opens a place of one of the site's files, and of nothing else on this machine.
  private func opened(_ query: String) -> Answer {
    guard let editor,
      let place = PercentDecoding.values(of: query)["place"].flatMap(EditorPlace.init),
      desk.edition.sources()?.file(at: place.path) != nil
    else { return Answer(Self.unknown, in: language, status: .notFound) }
    guard editor.open(place, in: site) else {
      return Answer(PreviewWords.noEditor, in: language, status: .internalServerError)
    }
    return Answer(PreviewWords.opened, in: language, status: .ok)
  }

  private func refused(_ refusal: PreviewRequest.Refusal) -> Answer {
    switch refusal {
    case .foreign:
      Answer(
        Message(
          "l’aperçu ne répond qu’à ses propres pages", "the preview answers its own pages only"),
        in: language, status: .forbidden)
    case .stale: Answer(FormWords.stale, in: language, status: .forbidden)
    case .method:
      Answer(
        Message(
          "cette adresse se lit, et ne s’écrit que par un formulaire de l’aperçu",
          "this address is read, and written to by a form of the preview only"), in: language,
        status: .methodNotAllowed)
    case .malformed:
      Answer(
        Message("cette adresse n’en est pas une", "this address is none"), in: language,
        status: .badRequest)
    }
  }

  /// The page of a site for an address that it does not have.
  private static let notFound = "404.html"
  private static let unknown = Message(
    "l’aperçu n’a rien à cette adresse", "the preview has nothing at this address")
}
