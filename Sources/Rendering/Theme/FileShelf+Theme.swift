import Diagnostics
public import Loading
public import Model

extension FileShelf {
  /// Makes ready the theme of a site of these languages and this currency, so that it lies here once the site
  /// is read.
  public func prepareTheme(_ tree: SourceTree, for languages: [Language], currency: String) {
    var found: [Diagnostic] = []
    _ = theme(of: tree, for: languages, currency: currency, into: &found)
  }

  /// The theme of a site, made ready where it is not the one of the last time.
  func theme(
    of tree: SourceTree, for languages: [Language], currency: String,
    into diagnostics: inout [Diagnostic]
  ) -> Theme? {
    let circumstances = languages.map(\.code) + [currency]
    let (theme, found) = value("theme", of: tree.theme, amid: circumstances) {
      var found: [Diagnostic] = []
      return (Theme(of: tree, for: languages, currency: currency, into: &found), found)
    }
    diagnostics += found
    return theme
  }
}
