import Archives
import Ground
import Model

/// The sheets of figures in spreadsheets.
///
/// Their rows are many times as large as those of any other format: as they are they are held while the files of
/// a contract are made, and packed, to a thirtieth of that, until those of all contracts are.
final class SheetRows: Sendable {
  private struct Key: Hashable {
    let ledger: Ledger
    let language: Language
  }

  private struct PackedKey: Hashable {
    let figures: OpenData.KindOfContract
    let language: Language
  }

  private struct HeadKey: Hashable {
    let kind: Extract.Resource?
    let language: Language
  }

  private let languages: [Language]
  private let heads = Shelf<HeadKey, Spreadsheet.Head>(room: 64)
  private let written = Shelf<Key, WrittenFacts>(room: 36)
  private let packed = Shelf<PackedKey, PackedPiece>(room: .max)

  init(in languages: [Language]) { self.languages = languages }

  /// What stands over the rows of figures of a kind in the spreadsheets of a language, as `make` makes it.
  func head(
    of kind: Extract.Resource?, in language: Language, _ make: () -> Spreadsheet.Head
  ) -> Spreadsheet.Head { heads.held(for: HeadKey(kind: kind, language: language), make) }

  /// The rows of a part in the spreadsheets of a language, as `append` writes them.
  func piece(
    of part: FactSheet.Part, in language: Language, by append: () -> WrittenFacts.Append
  ) -> ZipArchive.Piece {
    guard let figures = part.figures else {
      return .plain(rows(of: part.find(), in: language, by: append))
    }
    return .packed(
      packed.held(for: PackedKey(figures: figures, language: language)) {
        PackedPiece(rows(of: part.find(), in: language, by: append))
      })
  }

  private func rows(
    of part: Ledger.Part, in language: Language, by append: () -> WrittenFacts.Append
  ) -> [UInt8] {
    let facts = written.held(for: Key(ledger: part.ledger, language: language)) {
      WrittenFacts(part.ledger.facts, in: languages, by: append())
    }
    return part.ranges.reduce(into: []) { $0 += facts[$1] }
  }
}
