extension ServerConfiguration {
  /// For nginx, to be included in its `http` block.
  ///
  /// What differs from file to file stands in maps, because a header of a location takes away all of those
  /// around it.
  var nginx: [String] {
    introduction(
      comment(
        "nginx\u{A0}: à placer dans /etc/nginx/conf.d/, puis «\u{A0}nginx -t\u{A0}» et «\u{A0}nginx -s reload\u{A0}».",
        "nginx: put it into /etc/nginx/conf.d/, then run 'nginx -t' and 'nginx -s reload'."),
      certificateBy: "nginx") + maps + ["", "server {"] + Self.indented(server) + ["}"]
  }

  private var maps: [String] {
    let path = HostedSite.escaped(path)
    let pdf = "~*\\.pdf$"
    return map(
      "policy",
      comment(
        "Ce que les pages chargent\u{202F}; d’autres sites n’encadrent que les graphiques. Un PDF garde son lecteur.",
        "What pages load; other sites may frame charts only. A PDF keeps its viewer."),
      unframedPolicy,
      [(pdf, "")] + (site.framed.isEmpty ? [] : [("~\(site.framedPattern)", site.policy.ofFiles)]))
      + map(
        "cache",
        comment(
          "Combien de temps les navigateurs gardent un fichier sans demander s’il a changé.",
          "How long browsers keep a file without asking whether it changed."), HostedSite.lifetime,
        HostedSite.lifetimes.map { ("~^\(path)\($0.folder)/", $0.cache) })
      + map(
        "origin",
        comment(
          "Les données se lisent depuis les pages d’autres sites.",
          "Pages of other sites may read the data."), "",
        [("~^\(path)\(HostedSite.openFolder)/", "*")])
  }

  private func map(
    _ name: String, _ comment: String, _ standard: String, _ cases: [(path: String, value: String)]
  ) -> [String] {
    [comment, "map $uri \(variable(name)) {"]
      + Self.indented(
        ["default \"\(standard)\";"] + cases.map { "\"\($0.path)\" \"\($0.value)\";" }) + ["}"]
  }

  /// A variable of this site, because those of all sites of a server have different names.
  private func variable(_ name: String) -> String {
    let words = "\(site.address.name ?? "")\(path)".map { letter in
      letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : "_"
    }
    return "$parvis_\(String(words))_\(name)"
  }

  private var server: [String] {
    let port = site.address.port ?? "80"
    let unknown = HostedSite.mediaTypes.filter { !["atom", "ods"].contains($0.ending) }
    let types = HostedSite.textTypes.joined(separator: " ")
    return [
      "listen \(port);", "listen [::]:\(port);", "server_name \(site.address.name ?? "_");", "",
      "include mime.types;", "types {",
    ] + Self.indented(unknown.map { "\($0.type) \($0.ending);" }) + [
      "}", "charset utf-8;", "charset_types \(types);", "", "gzip on;", "gzip_vary on;",
      "gzip_min_length 512;", "gzip_types \(types);", "", "server_tokens off;",
      "absolute_redirect off;",
    ] + headers + [""] + locations
  }

  private var headers: [String] {
    let varying = [
      ("Content-Security-Policy", variable("policy")), ("Cache-Control", variable("cache")),
      ("Access-Control-Allow-Origin", variable("origin")),
    ].map { "add_header \($0) \($1) always;" }
    return site.headers.map { "add_header \($0.name) \"\($0.value)\" always;" } + varying
  }

  private var locations: [String] {
    let notFound = comment(
      "Une page introuvable est dite dans la langue de son dossier.",
      "A page that is not found is told in the language of its folder.")
    return [notFound] + location("") + site.foldersWithNotFound.flatMap { location("\($0)/") } + [
      "location ~ /\\.(?!well-known/) { return 404; }", "error_page 404 \(path)404.html;",
    ] + (path == "/" ? [] : ["location = \(path.dropLast()) { return 301 \(path); }"])
  }

  private func location(_ folder: String) -> [String] {
    ["location \"\(path)\(folder)\" {"]
      + Self.indented([
        "alias \"\(self.folder)/\(folder)\";", "index index.html;",
        "error_page 403 404 =404 \"\(path)\(folder)404.html\";",
      ]) + ["}"]
  }
}
