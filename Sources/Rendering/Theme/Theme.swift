import Charts
import Diagnostics
import Discovery
import Ground
import Loading
import Model
import Presentation
import Templates
import Words

/// A theme made ready: its templates compiled, its words read, its files to copy.
struct Theme: Sendable {
  let strings: [Language: SiteStrings]
  let values: [Language: TemplateStrings.Values]
  let templates: PageTemplates
  /// The files of the templates, to tell where one writes something.
  let templateFiles: [SourceFile]
  let blocks: BlockRenderer
  /// The partials of menus and feet.
  let navigation: NavigationShelf.Templates
  let assets: [SourceFile]
  /// The asset that every page names.
  static let icon = "icon.svg"
  /// The folder of the files that it publishes as they are.
  static let assetFolder = "Theme/assets/"
  /// How high a frame with the page of a chart must be.
  let chartFrame: ChartFrame
  /// What the pages may load.
  let policy: SecurityPolicy
  /// The stylesheets of the theme, joined in the order of their names.
  let stylesheet: [UInt8]
  /// What of it a chart carries when it stands alone.
  var chartStylesheet: ChartStylesheet { ofCharts.value }
  private let ofCharts: Lazily<ChartStylesheet>

  /// Reads a theme for a site in its languages; every mistake in it is a diagnostic.
  init?(
    of tree: SourceTree, for languages: [Language], currency: String,
    into diagnostics: inout [Diagnostic]
  ) {
    var reader = StringsReader(languages: languages, currency: currency, theme: tree)
    let strings = reader.read()
    diagnostics += reader.diagnostics
    guard let strings, let original = strings[languages[0]] else { return nil }
    let names = TemplateStrings(names: original.templateTexts.keys.sorted())
    let folder = "Theme/templates"
    let files = Array(tree.files(under: folder))
    var set = TemplateSet(files: files, folder: folder, into: &diagnostics)
    let isOfProgram = tree.isOfProgramAlone(folder) && tree.isOfProgramAlone("Theme/strings")
    let templates =
      isOfProgram
      ? PageTemplates(ofProgram: set, names) : PageTemplates(&set, names, into: &diagnostics)
    let figure = set.compile(
      "partials/figure", for: FigureView.self, strings: names, into: &diagnostics)
    let table = set.compile(
      "partials/table", for: TableView.self, strings: names, into: &diagnostics)
    let menu = set.compile("partials/menu", for: MenuView.self, strings: names, into: &diagnostics)
    let foot = set.compile("partials/foot", for: FootView.self, strings: names, into: &diagnostics)
    let styles = Array(tree.files(under: "Theme/styles"))
    let chartFrame = ChartFrame(of: styles, into: &diagnostics)
    guard let templates, let figure, let table, let menu, let foot, let chartFrame else {
      return nil
    }
    let assets = Array(tree.files(under: "Theme/assets"))
    if !isOfProgram {
      diagnostics += set.unusedTemplates + reader.unusedTexts(besides: set.shownStrings)
    }
    diagnostics += UnusedAssets.diagnostics(
      of: assets, besides: files + styles, shown: [Self.icon, SearchPage.script])
    let values = strings.mapValues { language in names.values { language.templateTexts[$0] ?? "" } }
    self.strings = strings
    self.values = values
    self.templates = templates
    self.templateFiles = files
    self.blocks = BlockRenderer(figure: figure, table: table, strings: values)
    self.navigation = NavigationShelf.Templates(menu: menu, foot: foot, strings: values)
    self.assets = assets
    self.chartFrame = chartFrame
    let stylesheet = styles.flatMap(\.bytes)
    self.stylesheet = stylesheet
    let ofCharts = Lazily { ChartStylesheet(theme: String(decoding: stylesheet, as: UTF8.self)) }
    self.ofCharts = ofCharts
    self.policy = SecurityPolicy(
      files: assets.map(\.path), drawingStyles: ofCharts.value.documentStyles)
  }
}
