import Ground

/// What a picture was made from, written into the picture itself, so that the next build need not
/// make it again.
///
/// The stamp is a text chunk before the last chunk of a PNG file, which viewers pass over. It holds a
/// hash of what the picture was made from and one of its bytes: a picture that anybody changed, or
/// that was not written to its end, does not bear its own stamp.
public struct PictureStamp: Hashable, Sendable {
  private let origin: ByteHash

  /// The stamp of what is made from `document` by a rasterizer of this identity.
  public init(document: [UInt8], identity: [UInt8]) {
    var origin = ByteHash(of: identity)
    origin.append(document)
    self.origin = origin
  }

  /// The picture with the stamp; one that does not end as PNG files do stays as it is.
  public func stamping(_ picture: [UInt8]) -> [UInt8] {
    guard picture.ends(with: Self.ending) else { return picture }
    let body = picture.dropLast(Self.ending.count)
    return Array(body) + chunk(after: body) + Self.ending
  }

  /// Whether a picture bears the stamp.
  public func isBorne(by picture: [UInt8]) -> Bool {
    let length = chunk(after: []).count + Self.ending.count
    guard picture.count > length else { return false }
    let body = picture.dropLast(length)
    return picture.suffix(length).elementsEqual(chunk(after: body) + Self.ending)
  }
}

extension PictureStamp {
  /// The last chunk of every PNG file, which is empty.
  private static let ending: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]

  /// The chunk, which depends on all bytes before it (PNG, 11.3.4.3).
  private func chunk(after body: ArraySlice<UInt8>) -> [UInt8] {
    let hashes = [origin, ByteHash(of: body)].map { Self.hexadecimal($0.value) }
    let text = Array("tEXtSoftware\0Parvis \(hashes.joined(separator: " "))".utf8)
    return Self.bytes(of: UInt32(text.count - 4)) + text + Self.bytes(of: Self.checksum(of: text))
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func bytes(of number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The checksum of a chunk's name and content (PNG, annex D).
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(into: UInt32.max) { sum, byte in
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
    }
  }
}

extension Collection where Self: BidirectionalCollection, Element: Equatable {
  /// Whether the last elements are these.
  fileprivate func ends(with other: some BidirectionalCollection<Element>) -> Bool {
    suffix(other.count).elementsEqual(other)
  }
}
