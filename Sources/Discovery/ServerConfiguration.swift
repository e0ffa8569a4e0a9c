public import Diagnostics

/// The configuration of a web server that publishes a site, ready to be put in its place.
public struct ServerConfiguration: Sendable {
  /// A program that serves files.
  public enum Server: String, CaseIterable, Sendable {
    /// nginx.
    case nginx
    /// The Apache HTTP server.
    case apache
    /// Caddy.
    case caddy
  }

  /// The site.
  let site: HostedSite
  /// The folder with its files, without a slash at its end.
  let folder: String
  /// The language of the comments.
  let language: DiagnosticLanguage

  /// Makes the configuration of a site whose files lie in `folder`, whose name has none of the signs that
  /// configurations read: see ``canName(_:)``.
  public init(of site: HostedSite, in folder: String, language: DiagnosticLanguage) {
    self.site = site
    self.folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.language = language
  }

  /// Whether configurations can name a folder: quotes, variables and braces mean something in them.
  public static func canName(_ folder: String) -> Bool {
    folder.unicodeScalars.allSatisfy { $0.value >= 0x20 && !"\"$\\{}%".unicodeScalars.contains($0) }
  }

  /// The text for a server.
  public func text(for server: Server) -> String {
    let lines =
      switch server {
      case .nginx: nginx
      case .apache: apache
      case .caddy: caddy
      }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ServerConfiguration {
  /// A comment in the language of the reader.
  func comment(_ french: String, _ english: String) -> String {
    "# " + Message(french, english)[language]
  }

  /// What to do with it, and how to encrypt it where the server does not do so by itself.
  func introduction(_ use: String, certificateBy plugin: String?) -> [String] {
    let below = comment(
      "Le site n’est qu’une partie du serveur, sous \(path)\u{A0}: ajoutez-le à ce que vous avez déjà pour ce nom.",
      "The site is a part of the server only, below \(path): add it to what you have already for this name."
    )
    let secure = plugin.map { plugin in
      comment(
        "Chiffrez-le avec un certificat, par exemple par «\u{A0}certbot --\(plugin)\u{A0}».",
        "Encrypt it with a certificate, for instance with 'certbot --\(plugin)'.")
    }
    return [use] + (path == "/" ? [] : [below])
      + (site.address.isSecure ? [secure].compactMap(\.self) : []) + [""]
  }

  /// The path of the site on its server.
  var path: String { site.address.path }

  /// The policy of pages that no other site may show in a frame.
  var unframedPolicy: String { "\(site.policy.ofFiles); \(SecurityPolicy.unframed)" }

  /// Lines one level deeper.
  static func indented(_ lines: [String], by space: String = "    ") -> [String] {
    lines.map { $0.isEmpty ? "" : space + $0 }
  }
}
