public import Ground
import Markdown
public import Model
public import OpenData
public import Templates
public import Words

/// What all pages of a language have in common: the site, the words, and what was made once for several
/// of them.
///
/// A reference, because every part of a page is handed it.
public final class LanguageContext: Sendable {
  let site: Site
  let options: RenderingOptions
  let language: Language
  let strings: SiteStrings
  let paths: SitePaths
  let data: OpenData
  /// Writes the data blocks of prose.
  let blocks: BlockRenderer
  let chartFrame: ChartFrame
  /// What the pages may load, as they tell browsers.
  let policy: Markup
  let glossary: Made<GlossaryLinks>
  let pictures: Pictures
  /// Tells what a page is called, in the words of a context.
  let naming: Naming
  /// Makes the menu and the foot of a page.
  let navigating: Navigating
  /// The charts of contracts that several pages show: some of ten contracts at a time.
  let figures = FigureShelf(room: 256)
  /// The texts that were read last: a fiche has its page and is in the booklet of its contract.
  let proses = Shelf<WrittenProse, MarkdownDocument>(room: 64)

  /// Tells what a page is called, which its kind knows, in another room.
  public typealias Naming = @Sendable (Destination, PageContext) -> PageTitle

  /// Makes the menu and the foot of a page, or gives those of its neighbors, which the kinds of page know.
  public typealias Navigating = @Sendable (PageContext) -> (menu: Markup, foot: Markup)

  /// Whether a build makes pictures of the cards by which pages are shared.
  public enum Pictures: Sendable {
    /// Each card is published.
    case made
    /// There is nothing to make them with, or no address to name them by.
    case none
  }

  /// Takes a site, what a build decides, and a theme in the words of a language.
  public init(
    site: Site, options: RenderingOptions, language: Language, strings: SiteStrings,
    paths: SitePaths, data: OpenData, blocks: BlockRenderer, chartFrame: ChartFrame, policy: Markup,
    glossary: Made<GlossaryLinks>, pictures: Pictures, naming: @escaping Naming,
    navigating: @escaping Navigating
  ) {
    self.site = site
    self.options = options
    self.language = language
    self.strings = strings
    self.paths = paths
    self.data = data
    self.blocks = blocks
    self.chartFrame = chartFrame
    self.policy = policy
    self.glossary = glossary
    self.pictures = pictures
    self.naming = naming
    self.navigating = navigating
  }
}
