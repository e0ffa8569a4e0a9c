import Ground

extension Publication {
  /// Files that are made in one way: each is put together when it is asked for, because there are many.
  public struct Series: RandomAccessCollection, Sendable {
    /// The place of the first file.
    public var startIndex: Int { 0 }
    /// One more than the place of the last.
    public let endIndex: Int
    private let file: @Sendable (Int) -> File

    /// Takes things, and what puts the file of each together.
    public init<Thing: Sendable>(_ things: [Thing], file: @escaping @Sendable (Thing) -> File) {
      endIndex = things.count
      self.file = { file(things[$0]) }
    }

    /// Takes files that are put together already.
    public init(_ files: [File]) { self.init(files) { $0 } }

    /// A file by its place.
    public subscript(place: Int) -> File { file(place) }
  }
}

/// The files of several series in the order of the bytes of their paths.
///
/// Nothing of a file is held but its path: all paths stand behind one another.
final class FileOrder: Sendable {
  private let series: [Publication.Series]
  /// The place among all of the first file of each series, and how many there are.
  private let starts: [Int]
  private let paths: [UInt8]
  /// Where the path of each file begins, by its place among all, and where the last one ends.
  private let bounds: [Int]
  /// The places of the files among all, in the order of their paths.
  let places: [Int]

  init(_ series: [Publication.Series]) {
    self.series = series
    let found = Workers.map(series) { series in
      series.reduce(into: (bytes: [UInt8](), counts: [Int]())) { found, file in
        let path = file.path.utf8
        found.bytes += path
        found.counts.append(path.count)
      }
    }
    let paths = found.flatMap(\.bytes)
    let bounds = found.lazy.flatMap(\.counts).reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    starts = series.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    places = paths.withUnsafeBufferPointer { paths in
      bounds.indices.dropLast().sorted {
        UnsafeBufferPointer(rebasing: paths[bounds[$0]..<bounds[$0 + 1]]).precedes(
          UnsafeBufferPointer(rebasing: paths[bounds[$1]..<bounds[$1 + 1]]))
      }
    }
    (self.paths, self.bounds) = (paths, bounds)
  }

  /// The path of a file by its place among all.
  func path(at place: Int) -> ArraySlice<UInt8> { paths[bounds[place]..<bounds[place + 1]] }

  /// A file by its place among all.
  func file(at place: Int) -> Publication.File {
    var (low, high) = (0, series.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return series[low][place - starts[low]]
  }
}
