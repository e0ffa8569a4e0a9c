/// A link that leads nowhere, or may.
struct DeadLink {
  /// The first page that has it.
  var page: Int
  /// Its bytes there.
  var range: Range<Int>
  /// How many pages have it.
  var count = 1
  /// The page that it leads to, but for its anchor.
  let target: Int?

  private var latest: Int

  init(page: Int, range: Range<Int>, target: Int?) {
    self.page = page
    self.range = range
    self.target = target
    latest = page
  }

  var order: (Int, Int) { (page, range.lowerBound) }

  /// Adds the same link found again.
  mutating func join(_ other: DeadLink) {
    if other.latest != latest { count += 1 }
    latest = other.latest
    if other.order < order { (page, range) = (other.page, other.range) }
  }
}
