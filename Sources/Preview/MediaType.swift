import Discovery

/// What browsers must know of a file to show it, by the end of its name.
enum MediaType {
  private static let common = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "mjs": "text/javascript; charset=utf-8",
    "json": "application/json", "xml": "application/xml", "txt": "text/plain; charset=utf-8",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
    "woff2": "font/woff2", "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf",
    "pdf": "application/pdf", "zip": "application/zip",
  ]
  private static let known = HostedSite.mediaTypes.reduce(into: common) { types, entry in
    types[entry.ending] = entry.type
  }

  /// The media type of a file; bytes to be kept where it is not known.
  static func of(_ path: String) -> String {
    path.split(separator: ".").last.flatMap { known[$0.lowercased()] } ?? "application/octet-stream"
  }
}
