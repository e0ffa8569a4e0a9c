/// Bands inside a band: the bars of one category side by side.
public enum GroupedBands {
  /// The scale of `count` bars inside the band of category `index`, with a tenth of a bar between
  /// them.
  public static func scale(count: Int, inside bands: BandScale, at index: Int) -> BandScale {
    let start = bands.position(of: index)
    return BandScale(
      count: count, from: start, to: start + bands.bandwidth, innerPadding: 0.1, outerPadding: 0)
  }
}
