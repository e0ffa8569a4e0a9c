/// Neighboring columns that share one remark, which is then said once.
struct Run: Hashable, Sendable {
  /// The columns.
  let columns: ClosedRange<Int>
  /// The remark.
  let text: String

  /// The runs of equal remarks; `nil` is a column without any, and the columns `apart` share theirs with none.
  ///
  /// How much is unknown of a value is said of that value alone.
  static func runs(of remarks: [String?], apart: [Int] = []) -> [Run] {
    var runs: [Run] = []
    for (index, remark) in remarks.enumerated() {
      guard let remark else { continue }
      if let last = runs.last, last.text == remark, last.columns.upperBound == index - 1,
        !apart.contains(index), !apart.contains(index - 1)
      {
        runs[runs.count - 1] = Run(columns: last.columns.lowerBound...index, text: remark)
      } else {
        runs.append(Run(columns: index...index, text: remark))
      }
    }
    return runs
  }

  /// The row of places with a gap before each of these positions, so that nothing is joined across.
  static func broken<Place>(_ places: [Place?], before positions: [Int]) -> [Place?] {
    guard !positions.isEmpty else { return places }
    return places.enumerated().flatMap { positions.contains($0) ? [nil, $1] : [$1] }
  }
}
