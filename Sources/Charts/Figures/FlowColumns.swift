/// How a flow divides its width: columns in which names and amounts stand on the ground, and between
/// them lanes that belong to the ribbons.
///
/// A node of the first stage is named before its bar, one of the last stage after it; one between
/// has a bar where its amounts arrive and another where they leave, and is named between the two.
struct FlowColumns {
  /// The places of one stage.
  struct Column {
    /// Where the bars start at which ribbons arrive.
    let arrival: Double
    /// Where the bars start from which ribbons leave.
    let departure: Double
    /// Where the labels start.
    let labelStart: Double
    /// The width in which labels are wrapped.
    let labelWidth: Double

    /// Where the first bar or label starts.
    var start: Double { min(arrival, labelStart) }
    /// Where the last bar or label ends.
    var end: Double { max(departure + FlowColumns.barWidth, labelStart + labelWidth) }
  }

  /// The columns of the stages.
  let columns: [Column]

  /// The columns of a chart `width` wide whose labels take these widths; `nil` where they leave the
  /// ribbons too little room.
  init?(labels: [Double], width: Double, laneAtLeast least: Double) {
    let count = labels.count
    let bars = Double(2 * count - 2) * (Self.barWidth + Self.distance)
    let lane = (width - bars - labels.reduce(0, +)) / Double(count - 1)
    guard lane >= least else { return nil }
    var columns: [Column] = []
    var start = 0.0
    for (stage, label) in labels.enumerated() {
      let labelStart = stage == 0 ? 0 : start + Self.barWidth + Self.distance
      let isLast = stage == count - 1
      let departure = isLast ? start : labelStart + label + Self.distance
      columns.append(
        Column(
          arrival: stage == 0 ? departure : start, departure: departure, labelStart: labelStart,
          labelWidth: label))
      start = departure + Self.barWidth + lane
    }
    self.columns = columns
  }

  /// The width of a node's bar.
  static let barWidth = 10.0
  /// The distance from a bar to its label.
  static let distance = 6.0
}
