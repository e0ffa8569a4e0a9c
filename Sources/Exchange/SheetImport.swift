public import Diagnostics
public import Workbooks

/// What a workbook says otherwise than content, and what of it cannot be read.
public struct SheetImport: Sendable {
  /// A cell that cannot be read, or that cannot stand where it does.
  public struct Fault: Hashable, Sendable {
    /// The name of the sheet.
    public let sheet: String
    /// The cell; nothing where the sheet as a whole is meant.
    public let place: CellPlace?
    /// What is wrong, and what to do.
    public let reason: Message

    /// The fault with its place: `feuille « Budget », case D7 : …`.
    public var message: Message {
      guard let place else {
        return Message(
          "feuille «\u{A0}\(sheet)\u{A0}»\u{A0}: \(reason.french)",
          "sheet “\(sheet)”: \(reason.english)")
      }
      return Message(
        "feuille «\u{A0}\(sheet)\u{A0}», case \(place.name)\u{A0}: \(reason.french)",
        "sheet “\(sheet)”, cell \(place.name): \(reason.english)")
    }
  }

  /// A value that changes.
  public struct Difference: Hashable, Sendable {
    /// The file that it changes.
    public let file: String
    /// What changes, and how: `logement, etat, 2025 : 100 000,00 → 120 000,00`.
    public let message: Message
  }

  /// The cells that cannot be read: nothing is to be written as long as there are any.
  public internal(set) var faults: [Fault] = []
  /// What is good to know: rows and columns that were not read.
  public internal(set) var notes: [Message] = []
  /// What changes, in the order of the sheets.
  public internal(set) var differences: [Difference] = []
  /// The changes of files that make it so.
  public internal(set) var changes: [SourceChange] = []
}
