/// Neighboring columns that share one remark, which is then said once.
struct Run: Hashable, Sendable {
  /// The columns.
  let columns: ClosedRange<Int>
  /// The remark.
  let text: String

  /// The runs of equal remarks; `nil` is a column without any.
  static func runs(of remarks: [String?]) -> [Run] {
    var runs: [Run] = []
    for (index, remark) in remarks.enumerated() {
      guard let remark else { continue }
      if let last = runs.last, last.text == remark, last.columns.upperBound == index - 1 {
        runs[runs.count - 1] = Run(columns: last.columns.lowerBound...index, text: remark)
      } else {
        runs.append(Run(columns: index...index, text: remark))
      }
    }
    return runs
  }
}
