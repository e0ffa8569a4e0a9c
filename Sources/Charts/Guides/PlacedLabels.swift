/// Labels that found their places, and whether those a chart cannot do without are among them.
struct PlacedLabels {
  /// The labels.
  let marks: [TextMark]
  /// Where there is still room.
  let placer: LabelPlacer
  /// Whether every label that matters found a place.
  let isComplete: Bool
}
