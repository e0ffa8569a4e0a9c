import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Discovery

@Suite("How servers publish a site") struct ServerConfigurationTests {
  private static func site(at address: String?, _ languages: [String]) -> HostedSite {
    HostedSite(
      address: HostAddress(address), languages: languages,
      policy: SecurityPolicy(files: [], drawingStyles: ["\n.chart text{fill:#222}\n"]),
      framed: languages.map {
        HostedSite.Framed(language: $0, folder: $0 == "fr" ? "graphiques" : "charts")
      })
  }

  /// A text held against the file of its name.
  private static func check(_ text: String, against name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Expected/\(name)")
    #expect(try Recording.text(in: file, recording: text) == text)
  }

  @Test("a server is told of a site below its root", arguments: ServerConfiguration.Server.allCases)
  func belowRoot(server: ServerConfiguration.Server) throws {
    let site = Self.site(at: "https://rives.example/open.data/", ["fr", "en"])
    let configuration = ServerConfiguration(of: site, in: "/srv/Rives 1/", language: .english)
    try Self.check(configuration.text(for: server), against: "\(server.rawValue)-below-root.txt")
  }

  @Test(
    "a server is told of a site of one language at its root, without an address",
    arguments: ServerConfiguration.Server.allCases) func atRoot(
      server: ServerConfiguration.Server
    ) throws
  {
    let site = Self.site(at: nil, ["fr"])
    let configuration = ServerConfiguration(of: site, in: "/srv/rives", language: .french)
    try Self.check(configuration.text(for: server), against: "\(server.rawValue)-at-root.txt")
  }

  @Test("an address has a port where it names one, and is encrypted where it says so")
  func addresses() {
    let address = HostAddress("http://localhost:8080")
    #expect(address.name == "localhost")
    #expect(address.port == "8080")
    #expect(!address.isSecure)
    #expect(address.path == "/")
    #expect(HostAddress("https://rives.example/a/b").path == "/a/b/")
    #expect(HostAddress("https://rives.example").isSecure)
    #expect(HostAddress(nil).path == "/")
  }

  @Test("a folder is named only where no server reads a sign of its name otherwise") func folders()
  {
    #expect(ServerConfiguration.canName("/srv/Côte d’Or (1)"))
    for name in ["/srv/a\"b", "/srv/$a", "/srv/{a", "/srv/a\\b", "/srv/%a", "/srv/a\nb"] {
      #expect(!ServerConfiguration.canName(name))
    }
  }

  @Test("hosts that read a file of headers are told the same") func headers() {
    let site = Self.site(at: "https://rives.example/contrat", ["fr"])
    #expect(
      String(decoding: HeadersFile.bytes(of: site), as: UTF8.self) == """
        /contrat/*
          Content-Security-Policy: \(site.policy.ofFiles)
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
          Strict-Transport-Security: max-age=31536000

        /contrat/theme/*
          Cache-Control: max-age=600, stale-while-revalidate=86400

        /contrat/documents/*
          Cache-Control: max-age=86400

        /contrat/data/*
          Access-Control-Allow-Origin: *

        """)
  }
}
