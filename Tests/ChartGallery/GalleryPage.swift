import Charts
import Ground

/// The page on which developers look at every exhibit.
package struct GalleryPage {
  /// The address of the theme's stylesheet, from the page.
  private let stylesheet: String

  /// The page dressed by `stylesheet`.
  package init(stylesheet: String) { self.stylesheet = stylesheet }

  /// The page as HTML.
  package var markup: String {
    """
    <!doctype html>
    <html lang="fr">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Galerie des figures</title>
    <link rel="stylesheet" href="\(stylesheet)">
    <style>\(Self.layout)</style>
    <main>
    <h1>Galerie des figures</h1>
    \(Gallery.halls.map(section).joined(separator: "\n"))
    \(sparklines)
    \(standalone)
    </main>
    </html>

    """
  }

  private static let layout = """
    main > section { padding: 1rem; }
    main h1 { padding: 1rem; }
    .exhibits { display: grid; gap: 2.5rem; }
    .exhibits { grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
    figure { margin: 0; min-width: 0; }
    figure:has(.chart-wide) { grid-column: span 2; }
    figure:has(.chart-card) { grid-column: 1 / -1; }
    @media (max-width: 44rem) { figure:has(.chart-wide) { display: none; } }
    figure img { max-width: 100%; }
    figcaption { margin-bottom: 0.5rem; font: 0.8rem/1.3 monospace; }
    """

  private var standalone: String {
    let figures = Gallery.standalone.map { name, document in
      """
      <figure id="\(name)">
      <figcaption>\(name)</figcaption>
      <img alt="\(name)" src="data:image/svg+xml,\(PercentEncoding.text(of: document.markup))">
      </figure>
      """
    }
    return """
      <section>
      <h2>Documents à part</h2>
      <div class="exhibits">
      \(figures.joined(separator: "\n"))
      </div>
      </section>
      """
  }

  private var sparklines: String {
    let rows = Gallery.sparklines.map { name, line in
      "<tr><th scope=\"row\">\(name)</th><td>\(line.node.markup)</td></tr>"
    }
    return """
      <section id="sparklines">
      <h2>Lignes dans le texte</h2>
      <table>
      \(rows.joined(separator: "\n"))
      </table>
      </section>
      """
  }

  private func section(_ hall: Gallery.Hall) -> String {
    """
    <section>
    <h2>\(hall.name)</h2>
    <div class="exhibits">
    \(hall.exhibits.map(figure).joined(separator: "\n"))
    </div>
    </section>
    """
  }

  private func figure(_ exhibit: Gallery.Exhibit) -> String {
    """
    <figure id="\(exhibit.name)">
    <figcaption>\(exhibit.name)</figcaption>
    \(exhibit.chart.node.markup)
    </figure>
    """
  }
}
