import CNettle

/// The hash SHA-256 (FIPS 180-4), by which others know the bytes of a file or of a part of it; by Nettle.
public enum SHA256 {
  /// A hash of 32 bytes.
  public struct Digest: Hashable, Sendable {
    /// Its four words of eight bytes, which take no room beside it: a large site has many.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Takes a hash by its 32 bytes.
    public init(bytes: some Collection<UInt8>) {
      var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
      withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
      self.words = words
    }

    /// Its bytes.
    public var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

    /// Whether two are the same.
    public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

    /// By all its words.
    public func hash(into hasher: inout Hasher) {
      withUnsafeBytes(of: words) { hasher.combine(bytes: $0) }
    }

    /// The bytes in base 64 (RFC 4648, 4), as browsers want them.
    public var base64: String {
      let bytes = bytes
      let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
      var text: [UInt8] = []
      for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let number = (0..<3).reduce(UInt32(0)) { number, place in
          number << 8 | (place < group.count ? UInt32(group[start + place]) : 0)
        }
        for place in 0..<4 {
          let digit = digits[Int(number >> (18 - 6 * UInt32(place)) & 63)]
          text.append(place <= group.count ? digit : UInt8(ascii: "="))
        }
      }
      return String(decoding: text, as: UTF8.self)
    }

    /// The bytes in lower-case hexadecimal digits, as `sha256sum` prints them.
    public var hexadecimal: String {
      var text: [UInt8] = []
      appendHexadecimal(to: &text)
      return String(decoding: text, as: UTF8.self)
    }

    /// Appends the bytes in lower-case hexadecimal digits.
    public func appendHexadecimal(to text: inout [UInt8]) {
      withUnsafeBytes(of: words) { bytes in
        for byte in bytes {
          text.append(Self.digit(byte >> 4))
          text.append(Self.digit(byte & 15))
        }
      }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
      value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
  }

  /// The hash of some bytes.
  public static func digest(of bytes: [UInt8]) -> Digest {
    var state = sha256_ctx()
    nettle_sha256_init(&state)
    nettle_sha256_update(&state, bytes.count, bytes)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&state, digest.count, &digest)
    return Digest(bytes: digest)
  }
}
