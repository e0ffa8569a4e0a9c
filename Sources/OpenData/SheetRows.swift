import Archives
import Ground
import Model

/// The rows of figures in spreadsheets, which are many times as large as in any other format: as they are they
/// are held while the files of a contract are made, and packed for the files of all contracts.
final class SheetRows: Sendable {
  private struct Key: Hashable {
    let ledger: Ledger
    let language: Language
  }

  private let languages: [Language]
  private let written = Shelf<Key, WrittenFacts>(room: 64)

  init(in languages: [Language]) { self.languages = languages }

  /// The rows of a part in the spreadsheets of a language, as `append` writes them.
  func piece(
    of part: Ledger.Part, in language: Language, by append: @escaping WrittenFacts.Append
  ) -> ZipArchive.Piece {
    guard part.isWhole else { return .made { self.rows(of: part, in: language, by: append) } }
    return .packed {
      part.ledger.packed(in: language) {
        PackedPiece(self.rows(of: part, in: language, by: append))
      }
    }
  }

  private func rows(
    of part: Ledger.Part, in language: Language, by append: WrittenFacts.Append
  ) -> [UInt8] {
    let facts = written.held(for: Key(ledger: part.ledger, language: language)) {
      WrittenFacts(part.ledger.facts, in: languages, by: append)
    }
    return part.ranges.reduce(into: []) { $0 += facts[$1] }
  }
}
