/// A run of nodes that can be compiled on its own: a whole template, or what fills a block.
struct TemplateBody: Sendable {
  let nodes: [TemplateNode]
  /// Whether its first line has to be indented where the block has a line of its own.
  let startsLine: Bool
  /// The blocks that stand in this body itself.
  private(set) var blocks: [String] = []
  /// What this body itself includes.
  private(set) var inclusions: [Inclusion] = []

  init(nodes: [TemplateNode], startsLine: Bool) {
    self.nodes = nodes
    self.startsLine = startsLine
    collect(from: nodes)
  }

  private mutating func collect(from nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .lineStart, .text, .variable: break
      case .inclusion(let inclusion): inclusions.append(inclusion)
      case .section(_, _, let nodes): collect(from: nodes)
      case .block(let place):
        blocks.append(place.name.text)
        collect(from: place.defaults)
      }
    }
  }
}
