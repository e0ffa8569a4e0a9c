/// The hash FNV-1a of Fowler, Noll and Vo, 64 bits wide, of bytes given one after the other.
struct ByteHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func append(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func append(_ bytes: some Sequence<UInt8>) { for byte in bytes { append(byte) } }

  /// The hash of all of these bytes.
  init(of bytes: some Sequence<UInt8> = EmptyCollection()) { append(bytes) }
}
