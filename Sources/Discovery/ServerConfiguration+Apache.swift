extension ServerConfiguration {
  /// For the Apache HTTP server, as a virtual host.
  var apache: [String] {
    let port = site.address.port ?? "80"
    return introduction(
      comment(
        "Apache\u{A0}: à placer dans /etc/apache2/sites-available/, puis «\u{A0}a2enmod headers deflate\u{A0}» et «\u{A0}a2ensite\u{A0}».",
        "Apache: put it into /etc/apache2/sites-available/, then run 'a2enmod headers deflate' and 'a2ensite'."
      ), certificateBy: "apache") + ["<VirtualHost *:\(port)>"] + Self.indented(host) + [
        "</VirtualHost>"
      ]
  }

  private var host: [String] {
    let name = site.address.name.map { ["ServerName \($0)"] } ?? []
    let place =
      path == "/" ? ["DocumentRoot \"\(folder)\""] : ["Alias \"\(path.dropLast())\" \"\(folder)\""]
    return name + place + [""] + directory("", root)
      + site.foldersWithNotFound.flatMap { folder in directory("/\(folder)", notFound("\(folder)/"))
      } + [""] + varying
  }

  private func directory(_ name: String, _ lines: [String]) -> [String] {
    ["<Directory \"\(folder)\(name)\">"] + Self.indented(lines) + ["</Directory>"]
  }

  private var root: [String] {
    [
      "Require all granted", "AllowOverride None", "Options None", "DirectoryIndex index.html",
      "AddDefaultCharset utf-8",
    ] + HostedSite.mediaTypes.map { "AddType \($0.type) .\($0.ending)" } + [
      "AddCharset utf-8 .css .xml .json .svg .atom .webmanifest .jsonld .ttl .csv",
      "AddOutputFilterByType DEFLATE text/html \(HostedSite.textTypes.joined(separator: " "))",
    ] + notFound("")
  }

  private func notFound(_ folder: String) -> [String] {
    [
      comment(
        "Une page introuvable est dite dans la langue de son dossier.",
        "A page that is not found is told in the language of its folder.")
    ] + [403, 404].map { "ErrorDocument \($0) \(path)\(folder)404.html" }
  }

  /// The headers, of which a later one takes the place of an earlier.
  private var varying: [String] {
    let path = HostedSite.escaped(path)
    let always = (site.headers + [("Cache-Control", HostedSite.lifetime), policy(unframedPolicy)])
      .map(Self.header)
    let lifetimes = HostedSite.lifetimes.flatMap { folder, cache in
      match("^\(path)\(folder)/", Self.header(("Cache-Control", cache)))
    }
    let framed =
      site.framed.isEmpty ? [] : match(site.framedPattern, Self.header(policy(site.policy.ofFiles)))
    return always + lifetimes
      + match(
        "^\(path)\(HostedSite.openFolder)/", Self.header(("Access-Control-Allow-Origin", "*")))
      + framed + match("\\.[pP][dD][fF]$", "Header always unset Content-Security-Policy") + [
        "<LocationMatch \"/\\.(?!well-known/)\">", "    Require all denied", "</LocationMatch>",
      ]
  }

  private func policy(_ text: String) -> HostedSite.Header { ("Content-Security-Policy", text) }

  private static func header(_ header: HostedSite.Header) -> String {
    "Header always set \(header.name) \"\(header.value)\""
  }

  private func match(_ pattern: String, _ line: String) -> [String] {
    ["<LocationMatch \"\(pattern)\">"] + Self.indented([line]) + ["</LocationMatch>"]
  }
}
