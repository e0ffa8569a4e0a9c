import Digests
import Testing

@Suite("The hash by which others know bytes") struct SHA256Tests {
  /// The examples of the standard (NIST, "Secure Hash Standard Examples"), and lengths around a block,
  /// as `sha256sum` gives them.
  @Test(
    "bytes have the hash that the standard gives",
    arguments: [
      (Array("abc".utf8), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      (
        Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        [UInt8](repeating: UInt8(ascii: "a"), count: 55),
        "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"
      ),
      (
        [UInt8](repeating: UInt8(ascii: "a"), count: 64),
        "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
      ),
      (
        [UInt8](repeating: UInt8(ascii: "a"), count: 1_000),
        "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
      ),
    ]) func hashes(bytes: [UInt8], expected: String)
  { #expect(SHA256.digest(of: bytes).hexadecimal == expected) }

  @Test("a hash in base 64 is what content security policies want") func base64() {
    #expect(
      SHA256.digest(of: Array("abc".utf8)).base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }
}
