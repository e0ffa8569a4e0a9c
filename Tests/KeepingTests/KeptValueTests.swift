import Diagnostics
import Ground
import TestSupport
import Testing

@testable import Keeping

/// What is kept is read as it was written, or not at all.
@Suite struct KeptValueTests {
  private func bytes(of value: some Keepable, naming files: [SourceFile] = []) -> [UInt8] {
    var writer = KeptWriter(naming: files)
    value.keep(in: &writer)
    return writer.bytes
  }

  private func value<Value: Keepable>(
    _: Value.Type, of bytes: [UInt8], naming files: [SourceFile] = []
  ) throws -> Value {
    var reader = KeptReader(bytes[...], naming: files)
    let value = try Value(&reader)
    try #require(reader.bytes.isEmpty)
    return value
  }

  @Test(
    "Numbers of any size",
    arguments: [
      0, 1, -1, 63, 64, -64, 127, 128, 1 << 52, 1 << 53, -(1 << 53), 1 << 54, 1 << 55, .max, .min,
      .min + 1,
    ] as [Int64]) func numbers(number: Int64) throws
  {
    #expect(try value(Int64.self, of: bytes(of: number)) == number)
    #expect(try value([Int64].self, of: bytes(of: [number, 7])) == [number, 7])
  }

  @Test("Small numbers take one byte") func small() {
    for number in -31...31 { #expect(bytes(of: number).count == 1) }
  }

  @Test("A text that stands often is written once") func texts() throws {
    let texts = ["une école", "", "une école", "e\u{301}", "é", "une école"]
    let written = bytes(of: texts)
    #expect(written.count < 30)
    let read = try value([String].self, of: written)
    #expect(read.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }

  @Test("What may be missing, lists, days and places") func others() throws {
    let file = SourceFile(path: "Content/site.yml", text: "abc")
    let (files, place) = ([file], file.location(1..<3))
    let (list, flags): ([Int?], [Int: Bool]) = ([1, nil, 3], [1: true, 2: false])
    let (readList, readFlags) = (
      try value([Int?].self, of: bytes(of: list)), try value([Int: Bool].self, of: bytes(of: flags))
    )
    #expect(readList == list && readFlags == flags)
    let day = try #require(Day(iso: "2024-02-29"))
    #expect(try value(Day.self, of: bytes(of: day)) == day)
    let written = bytes(of: [place, place], naming: files)
    #expect(
      try value([Diagnostics.SourceLocation].self, of: written, naming: files) == [place, place])
    #expect(throws: KeptReader.Damage.self) {
      _ = try value([Diagnostics.SourceLocation].self, of: written)
    }
  }

  @Test("A text that ends a file is written by that file, another one in full") func markdown()
    throws
  {
    let files = ["a: b\n---\nLe texte.", "Un autre."].map { SourceFile(path: $0, text: $0) }
    for (text, stands) in [("Le texte.", false), ("Un autre.", false), ("Nulle part.", true)] {
      var writer = KeptWriter(naming: files)
      writer.write(markdown: Array(text.utf8)[...])
      let written = writer.bytes
      #expect((written.suffix(text.utf8.count) == Array(text.utf8)[...]) == stands)
      var reader = KeptReader(written[...], naming: files)
      #expect(Array(try reader.markdown()) == Array(text.utf8))
    }
  }

  @Test("Other bytes are refused or read to the end, and never trap") func damage() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let read = { (type: any Keepable.Type) in
        var reader = KeptReader(bytes[...])
        _ = try? type.init(&reader)
      }
      read([String?].self)
      read([Int64].self)
      read([Range<Int>].self)
      read([Day].self)
    }
  }
}
