public import Publishing

/// Makes pictures of drawings, which this room cannot: it is given from outside.
public struct Rasterizer: Sendable {
  /// Makes a picture of an SVG document.
  public typealias Recipe = @Sendable (_ document: [UInt8]) throws(FileFailure) -> [UInt8]

  /// What a picture depends on beside its document, in any bytes: they differ where the same document
  /// gives another picture.
  public let identity: [UInt8]
  /// Makes a PNG picture; the same bytes for the same document, from any thread.
  public let picture: Recipe

  /// Makes a rasterizer.
  public init(identity: [UInt8], picture: @escaping Recipe) {
    self.identity = identity
    self.picture = picture
  }
}
