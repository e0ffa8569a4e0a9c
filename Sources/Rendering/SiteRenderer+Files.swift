import Diagnostics
import Model
import Templates
import Words

extension SiteRenderer {
  /// The pages at the root, which belong to no language.
  var rootFiles: [Publication.File] {
    let original = site.languages[0]
    let strings = theme.strings
    return [
      Publication.File(path: "index.html") {
        html(
          theme.templates.root,
          RootPage(site, options, strings: strings, paths: paths, sharing: sharing(of: original)),
          in: original)
      },
      Publication.File(path: "404.html") {
        html(
          theme.templates.notFound, NotFoundPage(site, options, strings: strings, paths: paths),
          in: original)
      },
    ]
  }

  /// What the page at the root tells where it is shared: the same as the home page of a language.
  private func sharing(of language: Language) -> SharingView? {
    context(.home, language).sharing(
      title: site.identity.name[language], description: site.identity.description[language],
      at: options.baseURL.map { "\($0)/" })
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
