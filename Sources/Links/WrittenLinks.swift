public import Diagnostics
import Ground
public import Publishing
import Synchronization

/// The links of a site as its pages write them, read while the pages are made: each must lead to a file
/// of the site, and to a place that the page there has.
///
/// What is kept of a page are hashes, so that memory does not hold pages; a page with a dead link is made
/// once more, to say where it stands.
public final class WrittenLinks: Sendable {
  /// The site, whose pages are read whenever they are made.
  public var publication: Publication {
    site.remaking { [files = site.files] number, file in
      let page = files.place(of: number)
      guard self.isPage(page) else { return file }
      return file.shown { self.read($0, page, at: file.path) }
    }
  }

  /// The site, whose pages stand before its other files.
  let site: Publication
  private let pageCount: Int
  /// The templates, of which one may have written a link.
  let templates: [SourceFile]
  /// The paths of the pages that are served at any depth, whose links count from the root.
  private let fromRoot: Set<String>
  private let root: String
  /// Where files stand among all, by the hashes of their paths; behind all those that others put there.
  private let places: [ByteHash: Int]
  let found = Mutex(Found())

  /// Takes the pages of a site in the order in which their dead links are told, the other files, the paths
  /// of files that others put there, the pages that are served at any depth, and the path of the site on its server.
  public init(
    pages: [Publication.Series], others: [Publication.Series], elsewhere: [String],
    fromRoot: Set<String>, root: String, templates: [SourceFile]
  ) {
    let site = Publication(pages + others)
    self.site = site
    pageCount = pages.reduce(0) { $0 + $1.count }
    self.fromRoot = fromRoot
    self.root = root
    self.templates = templates
    var places: [ByteHash: Int] = [:]
    places.reserveCapacity(site.files.count + elsewhere.count + 1)
    for path in elsewhere + [Publication.inventoryPath] {
      places[ByteHash(of: path.utf8)] = site.files.count
    }
    for number in site.files.indices {
      places[ByteHash(of: site.files.pathBytes(of: number))] = site.files.place(of: number)
    }
    self.places = places
  }

  /// Whether every link leads somewhere, once every page was made.
  public var areWhole: Bool { dead.isEmpty }

  /// The links that lead nowhere, once every page was made.
  var dead: [DeadLink] {
    found.withLock { found in
      let lost = found.places.filter { !found.anchors.contains($0.key) }.map(\.value)
      return (Array(found.dead.values) + lost).sorted { $0.order < $1.order }
    }
  }

  /// Whether the file at a place is a page.
  private func isPage(_ place: Int) -> Bool { place < pageCount }

  /// The bytes of a page.
  func bytes(of page: Int) -> [UInt8] {
    let page = site.files.file(at: page)
    do { return try page.content() } catch {
      preconditionFailure("a page is made of what was found right, '\(page.path)' is not")
    }
  }
}

extension WrittenLinks {
  /// What pages are known to have, and what links ask of them.
  struct Found {
    var anchors: Set<ByteHash> = []
    /// The links to a place of another page, by the place.
    var places: [ByteHash: DeadLink] = [:]
    /// The links to no file, by the path; those to no place of their own page, by the place.
    var dead: [ByteHash: DeadLink] = [:]
  }

  private func read(_ bytes: [UInt8], _ number: Int, at path: String) {
    var page = ReadPage(LinkResolver(path: path, root: fromRoot.contains(path) ? root : nil))
    bytes.withUnsafeBufferPointer { bytes in
      WrittenAttribute.each(in: bytes) { attribute, range in
        switch attribute {
        case .link: page.note(link: range, in: bytes)
        case .place: page.note(place: range, in: bytes)
        }
      }
    }
    found.withLock { found in
      found.anchors.formUnion(page.anchors)
      for link in page.links { note(link, on: number, in: &found) }
    }
  }

  private func note(_ link: ReadPage.Link, on page: Int, in found: inout Found) {
    guard let target = places[link.path] else {
      let dead = DeadLink(page: page, range: link.range, target: nil)
      found.dead[link.path, default: dead].join(dead)
      return
    }
    guard isPage(target), let place = link.place else { return }
    let asked = DeadLink(page: page, range: link.range, target: target)
    if target != page {
      found.places[place, default: asked].join(asked)
    } else if !found.anchors.contains(place) {
      found.dead[place, default: asked].join(asked)
    }
  }
}
