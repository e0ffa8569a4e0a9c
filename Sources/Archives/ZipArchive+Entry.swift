extension ZipArchive {
  /// How a file is packed.
  public enum Packing: Sendable {
    /// As it is.
    case stored
    /// Smaller, in a third of the time that the last tenth costs.
    case quick
    /// As small as is worth its time.
    case small
  }

  /// The level at which zlib packs quickly.
  static let quickLevel: Int32 = 1

  /// A piece of a file.
  public enum Piece {
    /// Bytes as they are.
    case plain([UInt8])
    /// Bytes that were packed for several files.
    case packed(PackedPiece)
  }

  /// A file to pack.
  public struct Entry {
    /// What it consists of.
    enum Content {
      /// Bytes as they are.
      case stored([UInt8])
      /// Pieces one after the other, packed at a level.
      case deflated([() -> Piece], level: Int32)
    }

    /// Its path in the archive, with forward slashes.
    public let path: String
    /// What it consists of.
    let content: Content

    /// Makes an entry of pieces that are packed quickly, each made when its turn comes.
    public init(_ path: String, pieces: [() -> Piece]) {
      self.path = path
      content = .deflated(pieces, level: ZipArchive.quickLevel)
    }

    /// Makes an entry of bytes.
    public init(_ path: String, _ bytes: [UInt8], _ packing: Packing) {
      self.path = path
      content =
        switch packing {
        case .stored: .stored(bytes)
        case .quick: .deflated([{ .plain(bytes) }], level: ZipArchive.quickLevel)
        case .small: .deflated([{ .plain(bytes) }], level: 6)
        }
    }
  }
}
