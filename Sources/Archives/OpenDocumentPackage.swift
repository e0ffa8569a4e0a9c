/// The files of which a spreadsheet of the OpenDocument format (ISO/IEC 26300) consists.
public enum OpenDocumentPackage {
  private static let kind = "application/vnd.oasis.opendocument.spreadsheet"

  /// The names of the elements that a spreadsheet uses, as attributes of its root.
  public static let spaces = [
    "office", "style", "table", "text", "fo:xsl-fo-compatible", "number:datastyle",
  ].map { space in
    let names = space.split(separator: ":")
    return " xmlns:\(names[0])=\"urn:oasis:names:tc:opendocument:xmlns:\(names.last ?? ""):1.0\""
  }.joined()

  /// The file, from its content piece by piece and, where there are any, the settings of how it is shown.
  public static func bytes(content: [() -> ZipArchive.Piece], settings: [UInt8]?) -> [UInt8] {
    let parts = ["content.xml"] + (settings == nil ? [] : ["settings.xml"])
    let files = [
      ZipArchive.Entry("mimetype", Array(kind.utf8), .stored),
      ZipArchive.Entry("META-INF/manifest.xml", Array(manifest(of: parts).utf8), .stored),
      ZipArchive.Entry("content.xml", pieces: content),
    ]
    return ZipArchive.bytes(
      of: files + (settings.map { [ZipArchive.Entry("settings.xml", $0, .quick)] } ?? []))
  }

  private static func manifest(of parts: [String]) -> String {
    let entries = parts.map {
      "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"text/xml\"/>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
      manifest:media-type="\(kind)"/>\(entries.joined())</manifest:manifest>

      """
  }
}
