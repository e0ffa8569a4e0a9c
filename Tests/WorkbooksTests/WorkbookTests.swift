import Archives
import Ground
import TestSupport
import Testing

@testable import Workbooks

@Suite("Workbooks, written and read") struct WorkbookTests {
  private let day = Day(iso: "2025-12-31")

  @Test("What is written is read again, in both formats", arguments: WorkbookFormat.allCases)
  func roundTrip(format: WorkbookFormat) throws {
    let day = try #require(day)
    let rows: [[Workbook.Cell]] = [
      [.init(.text("Année"), .heading), .init(.text("a & <b> \"c\" _x000D_"), .heading)], [],
      [.init(.empty, .plain), .init(.number("1535544.1"), .amount), .init(.day(day), .day)],
      [.init(.text("deux\nlignes"), .prose), .init(.text("\u{202F}"), .plain)],
    ]
    let sheets = ["Été [1]", "l’autre 'feuille'"].map {
      Workbook.Sheet(name: $0, widths: [20, 30, 40], hasHeadings: true, rows: rows)
    }
    let bytes = Workbook(sheets: sheets).bytes(as: format)
    #expect(Workbook(sheets: sheets).bytes(as: format) == bytes)
    let read = try ReadWorkbook(bytes)
    #expect(read.sheets.map(\.name) == ["Été  1 ", "l’autre 'feuille'"])
    let number = try #require(SheetNumber(literal: "1535544.1"))
    for sheet in read.sheets {
      let places = sheet.rows.flatMap(sheet.places)
      let values = places.map { ($0.name, sheet[$0]?.value) }
      #expect(values.map(\.0) == ["A1", "B1", "B3", "C3", "A4"])
      #expect(
        values.map(\.1) == [
          .text("Année"), .text("a & <b> \"c\" _x000D_"), .number(number), .day(day),
          .text("deux\nlignes"),
        ])
    }
  }

  @Test(
    "A number is the one of fifteen digits that somebody typed or sees",
    arguments: [
      ("1535544.1000000001", "1535544.1"), ("0.30000000000000004", "0.3"), ("1.5E+6", "1500000"),
      ("-12.50", "-12.5"), ("0.0", "0"), ("-0", "0"), ("9.9999999999999999", "10"), (".5", "0.5"),
      ("1e-3", "0.001"), ("99999999999999.99", "100000000000000"), ("120", "120"),
    ]) func numbers(literal: String, text: String) throws
  { #expect(try #require(SheetNumber(literal: literal)).text == text) }

  @Test(
    "What is no number of any use is none", arguments: ["", ".", "1,5", "1e999", "NaN", "1e50"])
  func noNumbers(literal: String) { #expect(SheetNumber(literal: literal) == nil) }

  @Test("A percentage is a hundredth") func hundredths() throws {
    #expect(try #require(SheetNumber(literal: "0.125")).hundredfold.text == "12.5")
  }

  @Test(
    "A day is its number in both calendars, and 29 February 1900 is none",
    arguments: [
      ("45658", "2025-01-01", "2029-01-02"), ("1", "1900-01-01", "1904-01-02"),
      ("59.75", "1900-02-28", "1904-02-29"), ("60", nil, "1904-03-01"),
      ("61", "1900-03-01", "1904-03-02"),
    ]) func days(serial: String, early: String?, late: String) throws
  {
    let number = try #require(SheetNumber(literal: serial))
    #expect(OpenXMLDay.day(number, from1904: false)?.iso == early)
    #expect(OpenXMLDay.day(number, from1904: true)?.iso == late)
  }

  @Test(
    "A format tells days, percentages and money, whatever words it shows",
    arguments: [
      ("dd/mm/yyyy", OpenXMLNumberFormat.day), ("0.0%", .percentage),
      ("#,##0.00\\ \"dym%\"", .number), ("[$€-40C] #,##0.00", .currency), ("General", .number),
      ("#,##0.00\\ \"€\"", .currency), ("[$-40C]d mmm yyyy", .day), ("_-* #,##0\\ _€_-", .number),
      ("0\\ €", .currency), ("[h]:mm", .day), ("#,##0;[Red]-0.0%", .number),
    ]) func formats(code: String, meaning: OpenXMLNumberFormat)
  { #expect(OpenXMLNumberFormat(number: 164, code: code) == meaning) }

  @Test(
    "A spoilt workbook is refused or read, and never the end", arguments: WorkbookFormat.allCases)
  func spoilt(format: WorkbookFormat) throws {
    let day = try #require(day)
    let rows: [[Workbook.Cell]] = [
      [.init(.text("a"), .heading), .init(.number("1.5"), .amount), .init(.day(day), .day)],
      [.init(.text("b_x0041_"), .plain), .init(.number("2"), .plain)],
    ]
    let sheet = Workbook.Sheet(name: "a", widths: [20], hasHeadings: true, rows: rows)
    let bytes = Workbook(sheets: [sheet]).bytes(as: format)
    let parts = try ZipArchive.files(in: bytes, sizeLimit: 1 << 20) { _ in true }
    var random = SeededGenerator(seed: 7)
    let junk = ["9223372036854775807", "-9223372036854775808", "<", "\"", "1e999", "", "é", "0"]
    var outcomes: [Bool: Int] = [:]
    for _ in 0..<400 {
      let spoilt = parts.sorted { $0.key < $1.key }.map { path, bytes -> ZipArchive.Entry in
        let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
        let isDigit = Bool.random(using: &random)
        let places = isDigit && !digits.isEmpty ? digits : Array(bytes.indices)
        guard Int.random(in: 0..<3, using: &random) == 0,
          let place = places.randomElement(using: &random),
          let text = junk.randomElement(using: &random)
        else { return ZipArchive.Entry(path, bytes, .stored) }
        return ZipArchive.Entry(
          path, bytes[..<place] + Array(text.utf8) + bytes[(place + 1)...], .stored)
      }
      let read = (try? ReadWorkbook(ZipArchive.bytes(of: spoilt))) != nil
      outcomes[read, default: 0] += 1
      var file = bytes
      file[Int.random(in: file.indices, using: &random)] ^=
        1 << UInt8.random(in: 0..<8, using: &random)
      _ = try? ReadWorkbook(file)
    }
    #expect(outcomes.count == 2)
  }

  @Test("A formula that was not computed, and one that failed, are errors; merged cells are known")
  func computed() throws {
    let sheet = """
      <worksheet><sheetData><row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v>2</v></c>\
      <c r="C1" t="e"><f>X</f><v>#NAME?</v></c><c r="D1" t="str"><f>""</f><v></v></c>\
      <c r="E1" t="s"><v>7</v></c></row></sheetData>\
      <mergeCells><mergeCell ref="A3:B4"/></mergeCells></worksheet>
      """
    let parts = [
      ("xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" id=\"r\"/></sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels",
        "<a><Relationship Id=\"r\" Type=\"x/worksheet\" Target=\"/xl/s.xml\"/></a>"
      ), ("xl/s.xml", sheet),
    ]
    let read = try ReadWorkbook(
      ZipArchive.bytes(of: parts.map { ZipArchive.Entry($0, Array($1.utf8), .stored) }))
    let found = try #require(read.sheets.first)
    let two = try #require(SheetNumber(literal: "2"))
    let places = found.places(inRow: 0)
    #expect(places.map(\.name) == ["A1", "B1", "C1", "E1"])
    #expect(
      places.map { found[$0]?.value } == [
        .error("=1+1"), .number(two), .error("#NAME?"), .error("7"),
      ])
    #expect(places.map { found[$0]?.isComputed } == [true, true, true, false])
    #expect(found.covered.map(\.name).sorted() == ["A4", "B3", "B4"])
  }

  @Test("What an OpenDocument cell holds and nobody can read is an error, never an empty cell")
  func unread() throws {
    let cell = { (attributes: String, text: String) in
      "<table:table-cell \(attributes)>\(text)</table:table-cell>"
    }
    let cells = [
      cell("office:value-type=\"date\" office:date-value=\"2023-02-30\"", ""),
      cell("office:value-type=\"date\" office:date-value=\"20230202\"", "<text:p>2/2/23</text:p>"),
      cell("office:value-type=\"float\" office:value=\"1,5\"", ""),
      cell("office:value-type=\"string\"", ""),
    ]
    let content = """
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><table:table table:name="a">\
      <table:table-row>\(cells.joined())</table:table-row></table:table></office:document-content>
      """
    let found = try #require(OpenDocumentReader.workbook(Array(content.utf8)).sheets.first)
    let values = found.places(inRow: 0).map { found[$0]?.value }
    #expect(values.prefix(3) == [.error("2023-02-30"), .text("2/2/23"), .error("1,5")])
    #expect(!values.dropFirst(3).contains { $0 != .text("") })
  }

  @Test("An entity, and a document type at all, are refused") func documentType() {
    let text =
      "<!DOCTYPE a [<!ENTITY l \"lol\">]><office:document-content>&l;</office:document-content>"
    let bytes = ZipArchive.bytes(of: [ZipArchive.Entry("content.xml", Array(text.utf8), .stored)])
    #expect(throws: WorkbookFault.damaged("content.xml")) { try ReadWorkbook(bytes) }
  }

  @Test("The place of a cell is that which office programs show") func places() throws {
    #expect(CellPlace(row: 6, column: 3).name == "D7")
    #expect(CellPlace.letters(ofColumn: 702) == "AAA")
    #expect(CellPlace("AB12") == CellPlace(row: 11, column: 27))
    #expect(
      [CellPlace("a1"), CellPlace("A0"), CellPlace("XFE1"), CellPlace("A")] == [nil, nil, nil, nil])
  }
}
