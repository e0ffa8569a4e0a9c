extension ServerConfiguration {
  /// For Caddy, as a site of a Caddyfile.
  var caddy: [String] {
    introduction(
      comment(
        "Caddy\u{A0}: à ajouter à /etc/caddy/Caddyfile, puis «\u{A0}caddy reload\u{A0}».",
        "Caddy: add it to /etc/caddy/Caddyfile, then run 'caddy reload'."), certificateBy: nil) + [
        "\(caddyName) {"
      ] + Self.indented(caddySite, by: "\t") + ["}"]
  }

  /// The name by which Caddy knows whether to encrypt, for which it asks for a certificate itself.
  private var caddyName: String {
    let port = site.address.port.map { ":\($0)" } ?? ""
    guard let name = site.address.name else { return ":80" }
    return (site.address.isSecure ? "" : "http://") + name + port
  }

  private var caddySite: [String] {
    ["root * \"\(folder)\"", "encode zstd gzip"] + headers + files + errors
  }

  /// The headers, of which those with a question mark hold where no other was set.
  private var headers: [String] {
    let types = HostedSite.mediaTypes.flatMap { type, name in
      matched("type-\(name)", "path *.\(name)", ("Content-Type", type))
    }
    let lifetimes = HostedSite.lifetimes.flatMap { folder, cache in
      matched("cache-\(folder)", "path \(path)\(folder)/*", ("Cache-Control", cache))
    }
    let framed =
      site.framed.isEmpty
      ? []
      : matched(
        "framed", "path_regexp \(site.framedPattern)",
        ("Content-Security-Policy", site.policy.ofFiles))
    let all = site.headers + [("?Cache-Control", HostedSite.lifetime)]
    return ["header {"] + Self.indented(all.map { "\($0.0) \"\($0.1)\"" }, by: "\t") + ["}"] + types
      + lifetimes + framed
      + matched("policy", "not path *.pdf", ("?Content-Security-Policy", unframedPolicy))
      + matched(
        "data", "path \(path)\(HostedSite.openFolder)/*", ("Access-Control-Allow-Origin", "*"))
  }

  private func matched(_ name: String, _ matcher: String, _ header: HostedSite.Header) -> [String] {
    ["@\(name) \(matcher)", "header @\(name) \(header.name) \"\(header.value)\""]
  }

  /// The files, besides those by which Parvis knows its own.
  private static let server = ["file_server {", "\thide .parvis-*", "}"]

  private var files: [String] {
    guard path != "/" else { return Self.server }
    return ["redir \(path.dropLast()) \(path) permanent", "handle_path \(path)* {"]
      + Self.indented(Self.server, by: "\t") + ["}"]
  }

  private var errors: [String] {
    let folders = site.foldersWithNotFound.flatMap { folder in
      ["@\(folder) path \(path)\(folder)/*"] + error("@\(folder) ", "/\(folder)")
    }
    return [
      comment(
        "Une page introuvable est dite dans la langue de son dossier.",
        "A page that is not found is told in the language of its folder."), "handle_errors {",
    ] + Self.indented(standing + folders + error("", ""), by: "\t") + ["}"]
  }

  /// What is said of an error too, where nothing else was: what stands after a question mark is not.
  private var standing: [String] {
    [("Cache-Control", HostedSite.lifetime), ("Content-Security-Policy", unframedPolicy)].map {
      "header \($0.0) \"\($0.1)\""
    }
  }

  private func error(_ matcher: String, _ folder: String) -> [String] {
    ["handle \(matcher){"]
      + Self.indented(["rewrite * \(folder)/404.html", "file_server"], by: "\t") + ["}"]
  }
}
