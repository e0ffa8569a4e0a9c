/// The order of the nodes in each stage of a flow by which few links cross.
///
/// Nodes are sorted by the mean place of their neighbors, to and fro, then neighbors change places
/// while that helps (Sugiyama, Tagawa, Toda, "Methods for Visual Understanding of Hierarchical
/// System Structures", 1981). The best order met is kept, so it is never worse than the given one.
struct FlowOrder {
  /// A link between neighboring stages, without its amount.
  struct Edge: Hashable {
    let stage: Int
    let source: Int
    let target: Int
  }

  /// For each stage, the indices of its nodes from top to bottom.
  private(set) var rows: [[Int]]
  private let edges: [[Edge]]

  /// The best order found for stages of `counts` nodes; the first keeps the order given.
  init(counts: [Int], edges: [Edge]) {
    rows = counts.map { Array(0..<$0) }
    self.edges = (0..<counts.count - 1).map { stage in edges.filter { $0.stage == stage } }
    var best = rows
    var fewest = crossings
    for _ in 0..<6 where fewest > 0 {
      for stage in rows.indices.dropFirst() { sort(stage, by: .before) }
      for stage in rows.indices.dropFirst().dropLast().reversed() { sort(stage, by: .after) }
      swapNeighbors()
      if crossings < fewest {
        fewest = crossings
        best = rows
      }
    }
    rows = best
  }

  /// How many pairs of links cross.
  var crossings: Int { edges.indices.map(crossings(after:)).reduce(0, +) }

  private enum Side {
    case before
    case after
  }

  /// The place of each node of `stage`, by its index.
  private func places(_ stage: Int) -> [Int] {
    var places = Array(repeating: 0, count: rows[stage].count)
    for (place, node) in rows[stage].enumerated() { places[node] = place }
    return places
  }

  private func crossings(after stage: Int) -> Int {
    let sources = places(stage)
    let targets = places(stage + 1)
    let ends = edges[stage].map { (sources[$0.source], targets[$0.target]) }
    var count = 0
    for (index, first) in ends.enumerated() {
      count += ends[..<index].count { ($0.0 - first.0) * ($0.1 - first.1) < 0 }
    }
    return count
  }

  /// Sorts a stage by the mean places of the neighbors on one side; a node without any stays near
  /// where it is.
  private mutating func sort(_ stage: Int, by side: Side) {
    let neighborStage = side == .before ? stage - 1 : stage + 1
    let neighborPlaces = places(neighborStage)
    let own = places(stage)
    var sums = Array(repeating: (sum: 0, count: 0), count: own.count)
    for edge in edges[min(stage, neighborStage)] {
      let (node, neighbor) =
        side == .before ? (edge.target, edge.source) : (edge.source, edge.target)
      sums[node].sum += neighborPlaces[neighbor]
      sums[node].count += 1
    }
    let scale = Double(max(1, neighborPlaces.count)) / Double(own.count)
    let keys = own.indices.map { node in
      sums[node].count > 0
        ? Double(sums[node].sum) / Double(sums[node].count) : Double(own[node]) * scale
    }
    rows[stage].sort { (keys[$0], own[$0]) < (keys[$1], own[$1]) }
  }

  /// Lets neighbors change places wherever fewer links cross then.
  private mutating func swapNeighbors() {
    for stage in rows.indices.dropFirst() {
      for place in rows[stage].indices.dropLast() {
        let before = localCrossings(stage)
        rows[stage].swapAt(place, place + 1)
        if localCrossings(stage) >= before { rows[stage].swapAt(place, place + 1) }
      }
    }
  }

  private func localCrossings(_ stage: Int) -> Int {
    crossings(after: stage - 1) + (stage < edges.count ? crossings(after: stage) : 0)
  }
}
