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
    Publication(files: others + pages).remaking { _, file in
      guard case .some(.some(let page)) = self.numbers[ByteHash(of: file.path.utf8)] else {
        return file
      }
      return file.shown { self.read($0, page) }
    }
  }

  let pages: [Publication.File]
  let others: [Publication.File]
  /// The templates, of which one may have written a link.
  let templates: [SourceFile]
  /// The paths of the pages that are served at any depth, whose links count from the root.
  private let fromRoot: Set<String>
  private let root: String
  /// The numbers of pages by the hashes of their paths; other files have none.
  let numbers: [ByteHash: Int?]
  let found = Mutex(Found())

  /// Takes the pages of a site in the order in which their dead links are told, the other files, the paths
  /// of files that others put there, the pages that are served at any depth, and the path of the site on its server.
  public init(
    pages: [Publication.File], others: [Publication.File], elsewhere: [String],
    fromRoot: Set<String>, root: String, templates: [SourceFile]
  ) {
    self.pages = pages
    self.others = others
    self.fromRoot = fromRoot
    self.root = root
    self.templates = templates
    var numbers: [ByteHash: Int?] = [:]
    numbers.reserveCapacity(pages.count + others.count)
    for path in others.map(\.path) + elsewhere + [Publication.inventoryPath] {
      numbers[ByteHash(of: path.utf8)] = .some(nil)
    }
    for (number, page) in pages.enumerated() { numbers[ByteHash(of: page.path.utf8)] = number }
    self.numbers = numbers
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

  /// The bytes of a page.
  func bytes(of page: Int) -> [UInt8] {
    do { return try pages[page].content() } catch {
      preconditionFailure("a page is made of what was found right, '\(pages[page].path)' is not")
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

  private func read(_ bytes: [UInt8], _ number: Int) {
    let path = pages[number].path
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
    guard let target = numbers[link.path] else {
      let dead = DeadLink(page: page, range: link.range, target: nil)
      found.dead[link.path, default: dead].join(dead)
      return
    }
    guard let target, let place = link.place else { return }
    let asked = DeadLink(page: page, range: link.range, target: target)
    if target != page {
      found.places[place, default: asked].join(asked)
    } else if !found.anchors.contains(place) {
      found.dead[place, default: asked].join(asked)
    }
  }
}
