import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("No text becomes anything but valid, safe HTML") struct SafetyTests {
  private static let pieces = [
    "a", "é", "\n", "\n\n", " ", "    ", "\t", "*", "**", "_", "`", "```", "~~~", "[", "]", "(",
    ")", "![", "](action:b)", "](https://x.fr \"t\")", "](javascript:alert(1))", "](document:d)",
    "](<a\nb>)", "<", ">", "<script>", "</script>", "<!--", "-->", "<https://x.fr>",
    "<javascript:a>", "&", "&#x6A;", "&Tab;", "> ", "- ", "1. ", "# ", "## ", "|", "|---|---|\n",
    "| a | b |\n", ": c\n", "[^a]", "[^a]: ", "\n[^a]: b\n", "[r]", "\n[r]: javascript:x\n",
    "\n[r]: https://x.fr 'é'\n", "\\", "\"", "'", "\r\n", "\r", "\0", "---", "===", "***\n",
    "```figure\n", "\u{202F}", "«", "»", ":", "javascript:", "onclick=", "data:",
  ]

  @Test("any markup: balanced tags, nothing executable, places inside the file") func markup() {
    var random = SeededGenerator(seed: 42)
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...40, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      check(Reading(text, language: "fr"), text.debugDescription)
      checkPlaces(Reading(text), text.debugDescription)
    }
  }

  @Test("any bytes") func bytes() {
    var random = SeededGenerator(seed: 43)
    let likely = Array("*_`[](){}<>#|-:^!\\&; \n\t>a1\"'".utf8)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 1...80, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random) : likely.randomElement(using: &random) ?? 0
      }
      check(Reading(bytes: bytes), "\(bytes)")
    }
  }

  private func check(_ reading: Reading, _ input: String) {
    let html = reading.html
    #expect(MarkupCheck.faults(of: html) == [], "of \(input)")
    for link in reading.document.links {
      #expect(link.location.range.upperBound <= link.location.file.bytes.count, "of \(input)")
    }
  }

  private func checkPlaces(_ reading: Reading, _ input: String) {
    for link in reading.document.links {
      let text = link.location.file.text(in: link.location.range).unicodeScalars
      let isWhole =
        "[!<".unicodeScalars.contains(text.first ?? "x")
        && ")]>".unicodeScalars.contains(text.last ?? "x")
      #expect(isWhole, "\(text) of \(input)")
    }
  }

  @Test("depth costs no stack") func depth() {
    let depth = 100_000
    let quotes = Reading(String(repeating: ">", count: depth) + "a")
    let expected =
      String(repeating: "<blockquote>\n", count: depth) + "<p>a</p>\n"
      + String(repeating: "</blockquote>\n", count: depth)
    #expect(quotes.html == expected)
    let opened = ["[", "![", "*", "**a", "`a", "<", "(", "[^", "&", "\\", "«", "'", "![[", "[a]("]
    for piece in opened {
      let reading = Reading(String(repeating: piece, count: 20_000), language: "fr")
      #expect(MarkupCheck.faults(of: reading.html) == [])
    }
    let nested = Reading(
      String(repeating: "*a **b ", count: 5_000) + String(repeating: "c** d*", count: 5_000))
    #expect(MarkupCheck.faults(of: nested.html) == [])
  }

  @Test("length costs no more than its share") func length() {
    let row = "| a \\| *b* | [c](action:d)[^n] | 332 500 € |\n"
    let table =
      "| x | y | z |\n|---|---|---|\n" + String(repeating: row, count: 2_000) + ": e\n\n[^n]: f\n"
    #expect(MarkupCheck.faults(of: Reading(table, language: "fr").html) == [])
    let notes = (0..<2_000).map { "a[^\($0)]\n\n[^\($0)]: b\n\n" }.joined()
    #expect(MarkupCheck.faults(of: Reading(notes).html) == [])
    let links =
      String(repeating: "[a](https://x.fr) [b] [c](", count: 3_000) + "\n\n[b]: https://y.fr"
    #expect(MarkupCheck.faults(of: Reading(links).html) == [])
    let headings = String(repeating: "## a\n\n", count: 3_000)
    #expect(Reading(headings).document.headings.last?.anchor == "a-3000")
    let tables = String(repeating: "|a|\n|-|\n: b\n\n***\n", count: 1_000)
    #expect(MarkupCheck.faults(of: Reading(tables).html) == [])
  }

  @Test("many threads may share a parser") func threads() async {
    let text = "## a\n\n| b |\n|---|\n| *c*[^d] |\n: e\n\n[^d]: f [g](action:h)\n"
    let expected = Reading(text, language: "fr").html
    await withTaskGroup(of: String.self) { group in
      for _ in 0..<200 { group.addTask { Reading(text, language: "fr").html } }
      for await html in group { #expect(html == expected) }
    }
  }
}
