import Ground
import Publishing
import Synchronization

extension WrittenLinks {
  /// The places of a page to which other pages lead, as hashes in ascending order, once every page was made.
  public var places: [String: [UInt64]] {
    found.withLock { found in
      found.places.reduce(into: [Int: [UInt64]]()) { places, asked in
        if let target = asked.value.target { places[target, default: []].append(asked.key.value) }
      }
    }.reduce(into: [:]) { $0[pages[$1.key].path] = $1.value.sorted() }
  }

  /// Counts on links to places of a page, which pages that are not made again have.
  public func expect(_ places: [UInt64], on path: String) {
    guard let number = numbers[ByteHash(of: path.utf8)], let page = number else { return }
    let link = DeadLink(page: page, range: 0..<0, target: page)
    found.withLock { found in
      for place in places where found.places[ByteHash(value: place)] == nil {
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
