import Ground
import Model
import Testing

@testable import OpenData

@Suite("Values separated by commas or semicolons") struct CSVWriterTests {
  private func written(_ cells: [DataCell], _ format: CSVWriter.Format = .programs) -> String {
    let writer = CSVWriter(format)
    var row: [UInt8] = []
    writer.append(cells, to: &row)
    return String(decoding: row, as: UTF8.self)
  }

  @Test("a text with a separator, a quote or a line break is quoted") func quoting() {
    #expect(
      written([.text("a,b"), .text("a;b"), .text("say \"hi\""), .text("two\nlines"), .empty])
        == "\"a,b\",a;b,\"say \"\"hi\"\"\",\"two\nlines\",\r\n")
    #expect(written([.text("a,b"), .text("a;b")], .decimalComma) == "a,b;\"a;b\"\r\n")
  }

  @Test(
    "no text becomes a formula",
    arguments: [
      "=1+1", "+33 1", "-2", "@SUM(A1)", "\t=1", "  =1", "\u{A0}=1", "\n=1", "＝1", "=\"\"&A1",
      "\r@a",
    ]) func formulas(text: String)
  {
    let quoted = "'" + text.replacing("\"", with: "\"\"")
    #expect(written([.text(text)]) == "\"\(quoted)\"\r\n")
    #expect(written([.text(text)], .decimalComma) == "\"\(quoted)\"\r\n")
  }

  @Test("a number below zero stays a number") func negatives() {
    let cells = [DataCell.number(Number(Amount(cents: -150))), .integer(-3)]
    #expect(written(cells) == "-1.50,-3\r\n")
    #expect(written(cells, .decimalComma) == "-1,50;-3\r\n")
  }

  @Test("days are ISO for programs and as people write them for spreadsheets") func days() throws {
    let day = DataCell.day(try #require(Day(iso: "2026-03-01")))
    #expect(written([day]) == "2026-03-01\r\n")
    #expect(written([day], .decimalComma) == "01/03/2026\r\n")
  }

  @Test("a file for spreadsheets says that it is UTF-8, and has its headings first") func file() {
    let cells: [[DataCell]] = [[.integer(1), .integer(2)]]
    #expect(
      String(decoding: CSVWriter(.decimalComma).file(of: cells, under: ["é", "b"]), as: UTF8.self)
        == "\u{FEFF}é;b\r\n1;2\r\n")
    #expect(
      String(decoding: CSVWriter(.programs).start(under: ["a", "b"]), as: UTF8.self) == "a,b\r\n")
  }
}
