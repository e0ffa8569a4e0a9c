import Ground
import Model
import Testing

@testable import OpenData

@Suite("Values separated by commas or semicolons") struct CSVWriterTests {
  private func written(_ cells: [DataCell], _ format: CSVWriter.Format = .programs) -> String {
    var writer = CSVWriter(format)
    writer.append(cells)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("a text with a separator, a quote or a line break is quoted") func quoting() {
    #expect(
      written([.text("a,b"), .text("a;b"), .text("say \"hi\""), .text("two\nlines"), .empty])
        == "\"a,b\",a;b,\"say \"\"hi\"\"\",\"two\nlines\",\r\n")
    #expect(written([.text("a,b"), .text("a;b")], .decimalComma) == "\u{FEFF}a,b;\"a;b\"\r\n")
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
    #expect(written([.text(text)], .decimalComma) == "\u{FEFF}\"\(quoted)\"\r\n")
  }

  @Test("a number below zero stays a number") func negatives() {
    let cells = [DataCell.number(Number(Amount(cents: -150))), .integer(-3)]
    #expect(written(cells) == "-1.50,-3\r\n")
    #expect(written(cells, .decimalComma) == "\u{FEFF}-1,50;-3\r\n")
  }

  @Test("days are ISO for programs and as people write them for spreadsheets") func days() throws {
    let day = DataCell.day(try #require(Day(iso: "2026-03-01")))
    #expect(written([day]) == "2026-03-01\r\n")
    #expect(written([day], .decimalComma) == "\u{FEFF}01/03/2026\r\n")
  }
}
