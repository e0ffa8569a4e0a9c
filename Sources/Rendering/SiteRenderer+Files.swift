import Diagnostics
import Model
import Presentation
import Publishing
import Templates
import Words

extension SiteRenderer {
  /// The pages at the root: the home page of the original language, so that nobody need choose a
  /// language who reads it, and the page not found.
  var rootFiles: [Publication.File] {
    let original = site.languages[0]
    let strings = theme.strings
    return [
      Publication.File(path: SitePaths.root) {
        var home = context(.home, original)
        home.isAtRoot = true
        return home.destination.page.bytes(in: home, self)
      },
      Publication.File(path: "404.html") {
        html(
          theme.templates.notFound, NotFoundPage(site, options, strings: strings, paths: paths),
          in: original)
      },
    ]
  }

  /// The stylesheet and the files of the theme.
  var assets: [Publication.File] {
    let stylesheet = Publication.File(path: SitePaths.stylesheet) { theme.stylesheet }
    let files = theme.assets.map { file in
      let name = file.path.dropFirst("Theme/assets/".count)
      return Publication.File(path: SitePaths.asset(String(name))) { file.bytes }
    }
    return [stylesheet] + files
  }

  /// The documents published as files.
  var attachments: [Publication.File] {
    site.attachments.map { attachment in
      Publication.File(path: SitePaths.attachment(attachment.name)) { attachment.bytes }
    }
  }
}
