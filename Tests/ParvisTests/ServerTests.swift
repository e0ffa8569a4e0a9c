import Foundation
import Testing

@Suite("parvis server") struct ServerTests {
  @Test("the configuration names the folder and the address of the site, in the language asked for")
  func nginx() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let run = try ProgramRun([
      "server", "nginx", "--site", site.folder.path(), "--language", "fr", "--base-url",
      "http://localhost:8099/essai",
    ])
    #expect(run.errors == "")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(
      lines.first
        == "# nginx\u{A0}: à placer dans /etc/nginx/conf.d/, puis «\u{A0}nginx -t\u{A0}» et «\u{A0}nginx -s reload\u{A0}»."
    )
    let telling = ["listen ", "server_name ", "location ", "alias "]
    #expect(
      lines.filter { line in telling.contains { line.hasPrefix($0) } } == [
        "listen 8099;", "listen [::]:8099;", "server_name localhost;", "location \"/essai/\" {",
        "alias \"\(site.folder.path())/Output/\";",
        "location ~ /\\.(?!well-known/) { return 404; }",
        "location = /essai { return 301 /essai/; }",
      ])
  }

  @Test("a site with mistakes has no configuration, a server that is not known is wrong usage")
  func refusals() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.replace("languages: [fr]", with: "languages: []", in: "Content/site.yml")
    let run = try ProgramRun(["server", "caddy", "--site", site.folder.path()])
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(try ProgramRun(["server", "iis"]).status == 64)
    #expect(try ProgramRun(["server"]).status == 64)
    let unnamed = try ProgramRun(["server", "nginx", "--output", "a$b", "--language", "en"])
    #expect(unnamed.status == 64)
    #expect(
      unnamed.errors.split(separator: "\n").first
        == "Error: the site’s folder has a name that servers do not read: avoid quotes, '$', '%', '\\' and braces"
    )
  }
}
