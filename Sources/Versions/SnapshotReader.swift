public import Diagnostics
import Ground
public import Model
import Syntax

/// Reads the lines of a version that was kept.
public struct SnapshotReader {
  /// What was found wrong, after what was known before.
  public private(set) var diagnostics: [Diagnostic]
  /// Whether the lines tell what to know of figures besides.
  public private(set) var tellsQualifiers = true

  /// A reader that adds to what is known to be wrong.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// The lines; nothing when one is faulty, which is then reported.
  public mutating func records(
    of rows: [[Located<String>]], in file: SourceFile
  ) -> [Snapshot.Record]? {
    let names = Snapshot.Column.allCases.map(\.name)
    let earlier = Snapshot.Column.withoutQualifier.map(\.name)
    guard let head = rows.first, [names, earlier].contains(head.map(\.value)) else {
      return diagnostics.fail(headMisses(names, rows.first, file))
    }
    tellsQualifiers = head.count == names.count
    var seen = SeenLines()
    var records: [Snapshot.Record] = []
    for row in rows.dropFirst() {
      guard let record = record(of: row) else { continue }
      if let earlier = seen.note(record.key, at: row[0].location) {
        diagnostics.append(repeated(row[0].location, earlier))
      }
      records.append(record)
    }
    return records.count == rows.count - 1 ? records : nil
  }

  private mutating func record(of row: [Located<String>]) -> Snapshot.Record? {
    let count = Snapshot.Column.withoutQualifier.count + (tellsQualifiers ? 1 : 0)
    guard row.count == count else { return diagnostics.fail(miscounted(row, count)) }
    let text = { (column: Snapshot.Column) -> String? in
      guard column.rawValue < row.count, !row[column.rawValue].value.isEmpty else { return nil }
      return row[column.rawValue].value
    }
    let kind = Snapshot.Kind(rawValue: row[0].value)
    if kind == nil { fail(row[0], .kind, possible: Snapshot.Kind.allCases.map(\.rawValue)) }
    let isDated = check(row, .year) { Int($0) != nil } && check(row, .date) { Day(iso: $0) != nil }
    guard let kind, isDated else { return nil }
    guard let status = text(.status) else {
      return diagnostics.fail(withoutStatus(row[Snapshot.Column.status.rawValue]))
    }
    return Snapshot.Record(
      Snapshot.Key(kind, text), value: text(.value), unit: text(.unit), status: status,
      source: text(.source), qualifier: text(.qualifier))
  }

  private mutating func check(
    _ row: [Located<String>], _ column: Snapshot.Column, _ isRight: (String) -> Bool
  ) -> Bool {
    let cell = row[column.rawValue]
    guard !cell.value.isEmpty, !isRight(cell.value) else { return true }
    fail(cell, column, possible: nil)
    return false
  }
}

extension SnapshotReader {
  private static let repair = Message(
    "reprenez le fichier tel qu’il a été écrit, par exemple avec 'git checkout'",
    "take the file back as it was written, for instance with 'git checkout'")

  private mutating func fail(
    _ cell: Located<String>, _ column: Snapshot.Column, possible: [String]?
  ) {
    diagnostics.append(
      Diagnostic(
        .unknownValue, at: cell.location,
        "valeur \(quoted(cell.value)) inconnue dans la colonne '\(column.name)'",
        "unknown value \(quoted(cell.value)) in the column '\(column.name)'",
        note: possible.map {
          Diagnostic.Note(
            "valeurs possibles\u{A0}: \(quoted($0))", "possible values: \(quoted($0))")
        },
        help: possible.flatMap { Spelling.closest(to: cell.value, in: $0) }.map(Message.didYouMean)
          ?? Self.repair))
  }

  private func headMisses(
    _ names: [String], _ head: [Located<String>]?, _ file: SourceFile
  ) -> Diagnostic {
    let isSplit = head?.count == 1 && head?.first?.value.contains(";") == true
    return Diagnostic(
      .csvSyntax, at: head?.first?.location ?? file.start,
      Message(
        "la première ligne n’est pas celle d’une version gardée",
        "the first line is not that of a version that was kept"),
      note: Diagnostic.Note(
        "elle doit être\u{A0}: \(names.joined(separator: ","))",
        "it must be: \(names.joined(separator: ","))"),
      help: isSplit
        ? Message(
          "un tableur l’a enregistré avec des points-virgules\u{A0}: \(Self.repair.french)",
          "a spreadsheet has saved it with semicolons: \(Self.repair.english)") : Self.repair)
  }

  private func miscounted(_ row: [Located<String>], _ count: Int) -> Diagnostic {
    let cells = Message.count(
      row.count, french: ("cellule", "cellules"), english: ("cell", "cells"))
    return Diagnostic(
      .csvSyntax, at: row[row.count - 1].location,
      Message(
        "cette ligne a \(cells.french), la première \(count)",
        "this line has \(cells.english), the first \(count)"), help: Self.repair)
  }

  private func withoutStatus(_ cell: Located<String>) -> Diagnostic {
    Diagnostic(
      .csvSyntax, at: cell.location,
      Message(
        "cette ligne ne dit pas si la valeur est connue",
        "this line does not say whether the value is known"), help: Self.repair)
  }

  private func repeated(_ location: SourceLocation, _ earlier: SourceLocation) -> Diagnostic {
    Diagnostic(
      .csvSyntax, at: location,
      Message(
        "cette ligne parle de la même chose qu’une autre",
        "this line is about the same thing as another"),
      note: Diagnostic.Note("la première est ici", "the first one is here", at: earlier),
      help: Self.repair)
  }
}

/// The lines of a version that were read, and where they stand: none repeats another as long as they come in order,
/// as they were written.
private struct SeenLines {
  private var inOrder: [(key: Snapshot.Key, place: SourceLocation)] = []
  /// The place of each, once one does not come after the one before it.
  private var places: [Snapshot.Key: SourceLocation] = [:]

  /// Notes what a line is about, and tells where another stands that is about the same.
  mutating func note(_ key: Snapshot.Key, at place: SourceLocation) -> SourceLocation? {
    if places.isEmpty {
      guard let last = inOrder.last, last.key >= key else {
        inOrder.append((key, place))
        return nil
      }
      places = Dictionary(uniqueKeysWithValues: inOrder.map { ($0.key, $0.place) })
    }
    return places.updateValue(place, forKey: key)
  }
}
