/// Where amounts come from and where they go, stage by stage: for instance from funders through
/// areas to actions.
///
/// Every amount is printed: that of each node beside it and, where a node receives several, those
/// too. A ribbon is as thick as its amount, never thinner than can be seen. What cannot be drawn
/// because it is unknown is listed under the diagram.
public struct FlowDiagram: Chart {
  /// A source, a passage or a destination of amounts.
  public struct Node: Hashable, Sendable {
    /// The name, wrapped as needed.
    public let name: String
    /// The amount, which may be more than the links carry, as when a part of it is not attributed.
    public let amount: Observation
    /// The position of its series from zero, if the node is one; it has its color and texture.
    public let series: Int?

    /// The node called `name`.
    public init(name: String, amount: Observation, series: Int?) {
      self.name = name
      self.amount = amount
      self.series = series
    }
  }

  /// The nodes above one another.
  public struct Stage: Hashable, Sendable {
    /// The name over the nodes.
    public let name: String
    /// The nodes; at least one.
    public let nodes: [Node]

    /// The stage called `name`.
    public init(name: String, nodes: [Node]) {
      self.name = name
      self.nodes = nodes
    }
  }

  /// An amount that goes from a node to one of the next stage.
  public struct Link: Hashable, Sendable {
    /// The stage it starts from, from zero.
    public let stage: Int
    /// The index of the node in that stage.
    public let source: Int
    /// The index of the node in the next stage.
    public let target: Int
    /// The amount, which is not negative.
    ///
    /// A ribbon has no thickness below zero: what is paid back belongs in a list of bars. Zero is
    /// printed and has no ribbon.
    public let amount: WrittenValue
    /// The position of its series from zero.
    public let series: Int

    /// The link from node `source` of `stage` to node `target` of the next one.
    public init(stage: Int, source: Int, target: Int, amount: WrittenValue, series: Int) {
      self.stage = stage
      self.source = source
      self.target = target
      self.amount = amount
      self.series = series
    }
  }

  /// What the diagram does not represent because it is unknown.
  public struct Omissions: Hashable, Sendable {
    /// The line above the list.
    public let title: String
    /// The list, in words.
    public let items: [String]

    /// The list `items` under `title`.
    public init(title: String, items: [String]) {
      self.title = title
      self.items = items
    }
  }

  /// The order of the nodes of a stage.
  public enum Order: Hashable, Sendable {
    /// As they are given.
    case given
    /// The first stage as it is given, the others so that few links cross.
    case fewestCrossings
  }

  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// The stages, in the direction of writing.
  public let stages: [Stage]
  /// The links.
  public let links: [Link]
  /// The order of the nodes.
  public let order: Order
  /// What is not represented.
  public let omissions: Omissions?

  /// A diagram of two stages or more; every link joins nodes that exist, and none is negative.
  public init(
    presentation: ChartPresentation, stages: [Stage], links: [Link], order: Order,
    omissions: Omissions?
  ) {
    guard stages.count > 1, stages.allSatisfy({ !$0.nodes.isEmpty }),
      links.allSatisfy({ link in
        link.amount.value >= 0 && (0..<stages.count - 1).contains(link.stage)
          && stages[link.stage].nodes.indices.contains(link.source)
          && stages[link.stage + 1].nodes.indices.contains(link.target)
      })
    else {
      preconditionFailure(
        "a flow has two stages with nodes, and between nodes that exist links that are not negative"
      )
    }
    self.presentation = presentation
    self.stages = stages
    self.links = links
    self.order = order
    self.omissions = omissions
  }

  /// The diagram laid out.
  public func scene() -> Scene { FlowLayout(self).scene() }
}
