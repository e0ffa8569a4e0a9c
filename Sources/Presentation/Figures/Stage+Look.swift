import Model

extension Stage {
  /// The position of the stage's color and texture in charts, from zero.
  ///
  /// The first ones are those of funders, of whom few sites have more than four: a stage must not
  /// look like somebody who pays. Where several actions have money at one stage, each has a layer.
  func look(layer: Int = 0) -> Int {
    let position = Stage.allCases.firstIndex(of: self) ?? 0
    return Stage.firstLook + (position + layer * Stage.allCases.count) % Stage.lookCount
  }

  private static let firstLook = 4
  private static let lookCount = 8
}
