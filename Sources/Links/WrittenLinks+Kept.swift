import Ground
import Publishing
import Synchronization

extension WrittenLinks {
  /// The anchors of each page to which other pages lead, as hashes in ascending order, once every page was made.
  ///
  /// The page is told by where its file stands among all of the site.
  public var anchors: [Int: [UInt64]] {
    found.withLock { found in
      found.places.reduce(into: [Int: [UInt64]]()) { anchors, asked in
        if let target = asked.value.target { anchors[target, default: []].append(asked.key.value) }
      }
    }.mapValues { $0.sorted() }
  }

  /// Counts on links to anchors of a page, which pages that are not made again have.
  public func expect(_ anchors: [UInt64], on page: Int) {
    let link = DeadLink(page: page, range: 0..<0, target: page)
    found.withLock { found in
      for place in anchors where found.places[ByteHash(value: place)] == nil {
        found.places[ByteHash(value: place)] = link
      }
    }
  }

  /// Takes it that a page, which is not made again, has the places that it had.
  public func keep(_ places: [UInt64]) {
    guard !places.isEmpty else { return }
    found.withLock { found in for place in places { found.anchors.insert(ByteHash(value: place)) } }
  }
}
