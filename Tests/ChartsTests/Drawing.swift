import ChartGallery
import Charts

/// A chart that is laid out once for all the laws that look at it.
struct Drawing: Sendable {
  /// The name of the exhibit.
  let name: String
  /// The chart.
  let chart: any Chart
  /// The chart laid out.
  let scene: Scene

  /// Lays out many exhibits side by side; they come in no order.
  static func all(of exhibits: [Gallery.Exhibit]) async -> [Drawing] {
    await withTaskGroup(of: [Drawing].self) { group in
      for start in stride(from: 0, to: exhibits.count, by: 32) {
        group.addTask {
          exhibits[start...].prefix(32).map {
            Drawing(name: $0.name, chart: $0.chart, scene: $0.chart.scene())
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }
}
