import Foundation
import Publishing
import SiteReading
import TestSupport
import Testing

/// The files of open data, as fictional sites publish them.
@Suite("Every figure can be taken away") struct OpenDataFilesTests {
  private static let sites = ["three-languages", "one-language", "over-time", "disagreeing"]

  private func site(_ name: String) throws -> SharedSite {
    try SharedSite(name, at: "https://ville.example/contrats", with: nil)
  }

  /// The rows of comma-separated values without line breaks in cells.
  private func rows(_ text: String) -> [[String]] {
    text.split(separator: "\r\n").map { line in
      var cells: [String] = [""]
      var isQuoted = false
      for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
      }
      return cells
    }
  }

  /// Where a link of a page leads, from the site's root.
  private func target(of link: String, on page: String) -> String {
    let parts = (page.split(separator: "/").dropLast() + link.split(separator: "/"))
    return parts.reduce(into: [Substring]()) { path, part in
      if part == ".." { path.removeLast() } else if part != "." { path.append(part) }
    }.joined(separator: "/")
  }

  @Test("a reader can reach each file", arguments: sites) func reach(name: String) throws {
    let site = try site(name)
    let linked = try site.paths(ending: ".html").flatMap { page in
      HTMLReader.pieces(of: try site.text(of: page)).compactMap { piece in
        piece.attributes["href"].map { target(of: $0, on: page) }
      }
    }
    let files = [".csv", ".json", ".jsonld", ".ttl", ".ods"].flatMap(site.paths)
    #expect(files.count > 20)
    // The schemas are reached from the package.
    #expect(Set(files).subtracting(linked) == ["data/schema.json", "data/schema-budget.json"])
  }

  @Test(
    "a row has a cell for each column, and a value or the reason why there is none",
    arguments: sites) func values(name: String) throws
  {
    let site = try site(name)
    for path in site.paths(ending: ".csv")
    where path.split(separator: ".").count == 2 && path != "data/subventions.csv" {
      let rows = rows(try site.text(of: path))
      let columns = rows[0]
      let texts = columns.indices.filter { columns[$0].hasPrefix("text") }
      let value = try #require(columns.firstIndex(of: "value"))
      let status = try #require(columns.firstIndex(of: "status"))
      let source = try #require(columns.firstIndex(of: "source"))
      for row in rows.dropFirst() {
        #expect(row.count == columns.count, "\(path): \(row)")
        let isStated = !row[value].isEmpty || texts.contains { !row[$0].isEmpty }
        #expect(isStated == (row[status] == "determined"), "\(path): \(row)")
        #expect(row[value].isEmpty || Double(row[value]) != nil, "\(path): \(row)")
        #expect(row[value].isEmpty || !row[source].isEmpty, "\(path): \(row)")
      }
    }
  }

  @Test("no figure stands twice in a file", arguments: sites) func once(name: String) throws {
    let site = try site(name)
    for path in site.paths(ending: ".csv") {
      let rows = try rows(site.text(of: path))
      #expect(rows.count == Set(rows).count, "\(path)")
    }
  }

  @Test("no file is offered that says nothing", arguments: sites + ["one-language"]) func nothing(
    name: String
  ) throws {
    let site = try site(name)
    let empty = try site.paths(ending: ".csv").filter { try rows(site.text(of: $0)).count < 2 }
    #expect(empty == [])
  }

  @Test(
    "figures, their descriptions and the catalogue are the bytes that somebody read",
    arguments: [
      "contracts/2022-2023.csv", "contracts/2022-2023.fr.csv", "contracts/2022-2023.json",
      "datapackage.json", "schema.json", "schema-budget.json", "subventions.csv", "catalog.jsonld",
      "catalog.ttl",
    ]) func golden(name: String) throws
  {
    let text = try site("over-time").text(of: "data/\(name)")
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Expected/data/\(name)")
    #expect(try Recording.text(in: file, recording: text) == text)
  }

  @Test(
    "a language without decimal commas has no values of its own",
    arguments: [("three-languages", ["ar", "fr"]), ("disagreeing", ["fr"])]) func commas(
      name: String, expected: [String]
    ) throws
  {
    let languages = try site(name).paths(ending: ".csv").compactMap { path in
      path.split(separator: ".").count == 3 ? String(path.split(separator: ".")[1]) : nil
    }
    #expect(Set(languages).sorted() == expected)
  }

  @Test("a workbook is a package whose first file says what it is", arguments: sites)
  func workbooks(name: String) throws {
    let site = try site(name)
    let paths = site.paths(ending: ".ods")
    #expect(!paths.isEmpty)
    for path in paths {
      let bytes = try site.file(path).content()
      #expect(
        String(decoding: bytes[30..<84], as: UTF8.self)
          == "mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
      #expect(try site.file(path).content() == bytes)
    }
  }
}
