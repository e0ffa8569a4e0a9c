public import Ground
public import Publishing

/// The pages of a site for search engines, each with its versions in other languages.
///
/// The protocol is that of sitemaps.org (0.9), the languages stand in it as links of XHTML. One file, or
/// an index of several where there is more than a file may hold.
public struct Sitemap: Sendable {
  /// A page in one language.
  public struct Version: Sendable {
    /// The tag of the language.
    let language: String
    /// Where it lies, from the root of the site.
    let path: String
    /// When it was last changed, where that is known of all that it shows.
    let lastChange: Day?

    /// Makes a version.
    public init(language: String, path: String, lastChange: Day?) {
      self.language = language
      self.path = path
      self.lastChange = lastChange
    }
  }

  /// What one file may hold.
  struct Limits: Sendable {
    let addresses: Int
    let bytes: Int

    /// Those of the protocol.
    static let ofProtocol = Limits(addresses: 50_000, bytes: 52_428_800)
  }

  /// The path of the map, or of the index of its parts.
  public static let path = "sitemap.xml"

  private let root: String
  private let pageCount: Int
  private let pagesAPart: Int
  private let page: @Sendable (Int) -> [Version]

  /// Makes the map of a site that lies at `root`, an address without a slash at its end.
  ///
  /// `page` gives the versions of a page by its number, the one for readers of no language named here
  /// first; it is asked when a file is made, so that nothing is kept of the pages.
  public init(
    at root: String, pages: Int, languages: Int, longestPath: Int,
    page: @escaping @Sendable (Int) -> [Version]
  ) {
    self.init(
      at: root, pages: pages, languages: languages, longestPath: longestPath, within: .ofProtocol,
      page: page)
  }

  init(
    at root: String, pages: Int, languages: Int, longestPath: Int, within limits: Limits,
    page: @escaping @Sendable (Int) -> [Version]
  ) {
    self.root = root
    self.page = page
    pageCount = pages
    // The address in each language, for readers of another, and of its own; each as long as the longest.
    let line = XMLWriter.escaped(root).count + longestPath + Self.longestTag
    let bytes = languages * (languages + 3) * line
    pagesAPart = max(1, min(limits.addresses / languages, (limits.bytes - Self.frame) / bytes))
  }

  /// What stands around an address on a line, at most.
  private static let longestTag = 100
  /// What stands around all addresses, at most.
  private static let frame = 1_000

  /// The files of the map.
  public var files: [Publication.File] {
    let parts = stride(from: 0, to: pageCount, by: pagesAPart).map {
      $0..<min($0 + pagesAPart, pageCount)
    }
    guard parts.count > 1 else {
      return parts.map { pages in Publication.File(path: Self.path) { part(pages) } }
    }
    let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
    return [Publication.File(path: Self.path) { index(names) }]
      + zip(names, parts).map { name, pages in Publication.File(path: name) { part(pages) } }
  }
}

extension Sitemap {
  private func index(_ names: [String]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("sitemapindex", [("xmlns", Self.namespace)]) { xml in
      for name in names { xml.element("sitemap", []) { $0.text("loc", "\(root)/\(name)") } }
    }
    return xml.bytes
  }

  private func part(_ pages: Range<Int>) -> [UInt8] {
    var xml = XMLWriter()
    let namespaces = [("xmlns", Self.namespace), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")]
    xml.element("urlset", namespaces) { xml in
      for number in pages {
        let versions = page(number)
        for version in versions { append(version, among: versions, to: &xml) }
      }
    }
    return xml.bytes
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  /// A version with all of them, itself too, as search engines ask.
  private func append(_ version: Version, among all: [Version], to xml: inout XMLWriter) {
    xml.element("url", []) { xml in
      xml.text("loc", "\(root)/\(version.path)")
      if let day = version.lastChange { xml.text("lastmod", day.iso) }
      guard all.count > 1 else { return }
      for other in all { link(other.language, other, &xml) }
      link("x-default", all[0], &xml)
    }
  }

  private func link(_ language: String, _ version: Version, _ xml: inout XMLWriter) {
    xml.empty(
      "xhtml:link",
      [("rel", "alternate"), ("hreflang", language), ("href", "\(root)/\(version.path)")])
  }
}
