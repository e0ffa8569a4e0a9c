import Diagnostics
import Discovery
import Model
import Presentation
import Publishing
import Templates
import Words

extension SiteRenderer {
  /// The home page of the original language at the root, so that nobody need choose a language who
  /// reads it.
  var home: Publication.File {
    var home = context(.home, site.languages[0])
    home.isAtRoot = true
    return Publication.File(path: SitePaths.root) { [home] in
      home.destination.page.bytes(in: home, self)
    }
  }

  /// Where the site lies on its server.
  var hostAddress: HostAddress { HostAddress(options.baseURL) }

  /// The pages that a server shows for an address that does not exist: one of all languages at the root,
  /// and where there are several one in the folder of each.
  var notFound: [(language: Language?, file: Publication.File)] {
    guard options.original == nil else { return [] }
    let folders = site.languages.count > 1 ? site.languages : []
    return ([nil] + folders).map { language in
      let languages = language.map { [$0] } ?? site.languages
      return (
        language,
        Publication.File(path: NotFoundPage.path(in: language)) {
          html(theme.templates.notFound, NotFoundPage(self, in: languages), in: languages[0])
        }
      )
    }
  }

  /// The copies of the site that lie below it, as its content says.
  public var archives: [SiteArchive] {
    options.original == nil ? site.identity.archives.map { SiteArchive(of: $0) } : []
  }

  /// The stylesheet and the files of the theme.
  var assets: [Publication.File] {
    let stylesheet = Publication.File(path: SitePaths.stylesheet) { theme.stylesheet }
    let files = theme.assets.map { file in
      let name = file.path.dropFirst(Theme.assetFolder.count)
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
