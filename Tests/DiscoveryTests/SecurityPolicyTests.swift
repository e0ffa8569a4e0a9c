import Discovery
import Testing

@Suite("What pages may load") struct SecurityPolicyTests {
  private static let drawingStyles = ["\n.chart text{fill:#222}\n"]

  @Test("pages load their own files only, and of these the kinds that the theme has") func kinds() {
    let plain = SecurityPolicy(files: ["icon.svg", "LICENSE"], drawingStyles: Self.drawingStyles)
    #expect(
      plain.ofPages == "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'none'")
    let rich = SecurityPolicy(
      files: ["fonts/a.woff2", "icon.svg", "search.js"], drawingStyles: Self.drawingStyles)
    #expect(
      rich.ofPages == "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
        + "script-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'")
  }

  /// The hash is that of `printf '\n.chart text{fill:#222}\n' | openssl dgst -sha256 -binary | base64`.
  @Test("files may besides use the styles of a drawing that is opened alone") func drawings() {
    let policy = SecurityPolicy(files: [], drawingStyles: Self.drawingStyles)
    #expect(
      policy.ofFiles == "default-src 'none'; style-src 'self' "
        + "'sha256-r9z/ULHWyKQSBwEb2ZanWgS6sntUvvON4EnR4cwrlXc='; img-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'none'")
  }
}
