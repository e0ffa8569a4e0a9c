import Diagnostics
import Discovery
import Ground
import Model
import OpenData
import Presentation
import Publishing
import Search
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

extension SiteRenderer {
  /// Each chart as a picture that stands alone.
  var charts: [Publication.Series] {
    let charted = destinations.taken.filter { $0.page.charted != nil }
    return files(of: charted, at: \.picturePath) { context in
      guard let page = context.destination.page.charted else {
        preconditionFailure("only pages of charts have a picture")
      }
      return context.picture(of: page.sheet(context), stylesheet: theme.chartStylesheet)
    }
  }

  var dataFiles: [Publication.Series] {
    data.files(at: options.baseURL) { [paths, original = site.languages[0]] contract in
      paths.path(of: contract.map { .contractData($0) } ?? .data, in: original)
    }
  }

  /// The files by which a reader's machine searches the site.
  var indexes: [Publication.File] {
    let indexes = Workers.map(site.languages) { language in
      (
        language,
        index: Made { SearchEntries(context(.home, language), pages: destinations).index.files }
      )
    }
    return indexes.flatMap { language, index in
      index.taken.enumerated().map { number, file in
        Publication.File(path: SearchEntries.folder(of: language) + file.name) {
          index.taken[number].bytes
        }
      }
    }
  }

  /// The cards by which pages are shared.
  var cards: [Publication.Series] {
    guard let rasterizer else { return [] }
    let owners = destinations.taken.filter { $0.page.cardOwner == $0 }
    return site.languages.map { language in
      Publication.Series(owners) { owner in
        let context = context(owner, language)
        return rasterizer.file(at: context.cardPath) {
          context.cardDocument(stylesheet: theme.chartStylesheet)
        }
      }
    }
  }
}
