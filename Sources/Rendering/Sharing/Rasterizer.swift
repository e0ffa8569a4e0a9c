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

extension Rasterizer {
  /// The picture of a drawing as a file, which is made again only where it is not that of the drawing.
  func file(at path: String, _ drawing: @escaping @Sendable () -> [UInt8]) -> Publication.File {
    Publication.File(
      path: path,
      isCurrent: { picture in
        PictureStamp(document: drawing(), identity: identity).isBorne(by: picture)
      },
      content: { () throws(FileFailure) in
        let document = drawing()
        return PictureStamp(document: document, identity: identity).stamping(try picture(document))
      })
  }
}
