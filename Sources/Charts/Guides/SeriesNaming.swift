/// Where the series of a chart are named.
enum SeriesNaming {
  /// At their marks.
  case direct
  /// In a legend above.
  case legend
}
