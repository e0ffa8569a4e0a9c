import Authoring
import Diagnostics
import Ground
import Workbooks

extension SheetReading {
  /// Compares the values of a row with content.
  mutating func compare(_ line: SheetLine, _ row: SheetRow) {
    tellFixed(line, row)
    let columns = table.columns.filter { $0.role == .value && line.place($0.id) != nil }
    var entered: [String: CellContent] = [:]
    let count = result.faults.count
    for column in columns { entered[column.id] = read(column, line, row.fields[column.id]) }
    guard result.faults.count == count else { return }
    if let before = record.meanings(of: row, in: table) {
      for column in columns { keep(column, row, before[column.id] ?? "", &entered) }
    }
    if entered.isEmpty {
      guard row.exists, let entry = row.entry else {
        // Nothing was there, and nothing is.
        return tellEmpty(line, row, columns)
      }
      let isWhole = row.fields.allSatisfy { $0.value.node == nil || line.place($0.key) != nil }
      guard isWhole else { return tellEmpty(line, row, columns) }
      return remove(row, entry)
    }
    tellNeeded(line, row, entered)
    guard result.faults.count == count else { return }
    if !row.names.isEmpty { changes[row.file, default: []] += row.names }
    for column in columns { change(column, row, entered[column.id], line) }
  }

  /// Takes what content says by now where nobody touched the cell since the export.
  private mutating func keep(
    _ column: SheetColumn, _ row: SheetRow, _ before: String, _ entered: inout [String: CellContent]
  ) {
    guard let field = row.fields[column.id], before == entered[column.id]?.meaning ?? "" else {
      return
    }
    let now = field.kind.content(of: field.node)
    if now?.meaning ?? "" != before { kept += 1 }
    entered[column.id] = now
  }

  /// What a cell says; where it cannot be told, that is noted.
  private mutating func read(
    _ column: SheetColumn, _ line: SheetLine, _ field: SheetField?
  ) -> CellContent? {
    guard let place = line.place(column.id) else { return nil }
    guard let cell = line.sheet[place] else {
      if line.sheet.covered.contains(place), field?.node != nil {
        add(fault: Self.merged, in: line.sheet, at: place)
      }
      return nil
    }
    guard let field else {
      add(fault: Self.outOfPlace(column), in: line.sheet, at: place)
      return nil
    }
    do throws(AuthoringFault) { return try field.kind.read(cell.value) } catch {
      add(fault: error.message, in: line.sheet, at: place)
      return nil
    }
  }

  /// Tells the cells that must be filled and are not, and the columns that a new row lacks.
  private mutating func tellNeeded(
    _ line: SheetLine, _ row: SheetRow, _ entered: [String: CellContent]
  ) {
    let columns = table.columns.filter { $0.role == .value }
    // What the sheet does not show stays as content has it.
    let filled = columns.map(\.id).filter { id in
      entered[id] != nil || (line.place(id) == nil && row.fields[id]?.node != nil)
    }
    for column in columns where !filled.contains(column.id) {
      guard let field = row.fields[column.id], needs(field, filled) else { continue }
      if let place = line.place(column.id) {
        add(fault: Self.needed(field), in: line.sheet, at: place)
      } else {
        add(fault: Self.missing(column), in: line.sheet, at: keyPlace(line))
      }
    }
  }

  /// Whether an empty cell must be filled.
  private func needs(_ field: SheetField, _ filled: [String]) -> Bool {
    func isFilled(_ prefix: String) -> Bool {
      filled.contains { $0 == prefix || $0.hasPrefix(prefix + ".") }
    }
    switch field.need {
    case .none: return false
    case .always(let others): return !others.contains(where: isFilled)
    case .with(let other, let others): return isFilled(other) && !others.contains(where: isFilled)
    }
  }

  /// Tells of the cells that content needs, in a row that is empty.
  private mutating func tellEmpty(_ line: SheetLine, _ row: SheetRow, _ columns: [SheetColumn]) {
    for column in columns {
      guard let field = row.fields[column.id], field.node != nil else { continue }
      if case .none = field.need {
        change(column, row, nil, line)
      } else {
        add(fault: Self.needed(field), in: line.sheet, at: line.place(column.id))
      }
    }
  }

  private mutating func change(
    _ column: SheetColumn, _ row: SheetRow, _ new: CellContent?, _ line: SheetLine
  ) {
    guard let field = row.fields[column.id] else { return }
    let old = field.kind.content(of: field.node)
    guard old?.meaning != new?.meaning else { return }
    if case .unit = field.kind, let new {
      guard field.node == nil else {
        guard field.node?.unitWords.holds(new.meaning) != true else { return }
        return result.notes.append(Self.unitStays(row))
      }
      let unit: WrittenUnit
      do throws(AuthoringFault) { unit = try WrittenUnit(new.meaning) } catch {
        return add(fault: error.message, in: line.sheet, at: line.place(column.id))
      }
      let json = unit.json(in: languages.first ?? "")
      changes[row.file, default: []].append(ContentPatch.Change(field.path, json))
    } else {
      changes[row.file, default: []].append(ContentPatch.Change(field.path, new?.json))
    }
    if case .day = field.kind, let day = new.flatMap({ Day(iso: $0.meaning) }) {
      lastDay = max(lastDay ?? day, day)
    }
    let nothing = Message("(rien)", "(nothing)")
    let (before, after) = (old?.words ?? nothing, new?.words ?? nothing)
    difference(
      row,
      Message(
        "\(column.heading.french)\u{A0}: \(before.french) → \(after.french)",
        "\(column.heading.english): \(before.english) → \(after.english)"))
  }

  private mutating func remove(_ row: SheetRow, _ entry: [ContentPatch.Step]) {
    changes[row.file, default: []].append(ContentPatch.Change(entry, nil))
    let old = table.columns.compactMap { column in
      row.fields[column.id].flatMap { $0.kind.content(of: $0.node)?.words }
    }
    let list = Message(
      old.map(\.french).joined(separator: ", "), old.map(\.english).joined(separator: ", "))
    difference(row, Message("retiré (\(list.french))", "removed (\(list.english))"))
  }

  private mutating func difference(_ row: SheetRow, _ words: Message) {
    let keys = row.keys.dropFirst().map(\.id).filter { !$0.isEmpty }
    let new = Message("ligne nouvelle", "new row")
    let name = keys.isEmpty ? new : .same(keys.joined(separator: ", "))
    result.differences.append(
      SheetImport.Difference(
        file: row.file,
        message: Message(
          "\(table.subject.name.french), \(name.french), \(words.french)",
          "\(table.subject.name.english), \(name.english), \(words.english)")))
  }

  /// Tells what was changed where it is only to be read.
  private mutating func tellFixed(_ line: SheetLine, _ row: SheetRow) {
    let before = record.meanings(of: row, in: table) ?? [:]
    for column in table.columns where column.role == .fixed {
      guard let place = line.place(column.id), let texts = row.fixed[column.id],
        let text = line.sheet[place]?.value.text, !texts.holds(text),
        before[column.id] != SheetText.normal(text)
      else { continue }
      note(
        line.sheet,
        Message(
          "la case \(place.name) (\(column.heading.french)) ne sert qu’à lire\u{202F}; ce qui y a été changé n’est pas repris",
          "the cell \(place.name) (\(column.heading.english)) is only to be read; what was changed in it is not taken over"
        ))
    }
  }
}

extension SheetReading {
  static let merged = Message(
    "cette case est fusionnée avec une autre\u{202F}; défusionnez-les et remplissez chacune",
    "this cell is merged with another one; split them and fill each")

  private static func outOfPlace(_ column: SheetColumn) -> Message {
    let year = column.id.split(separator: ".").last.flatMap { Int($0) }
    let reason =
      year.map {
        Message("\($0) n’est pas un exercice de ce contrat", "\($0) is no year of this contract")
      } ?? Message("rien n’a sa place ici", "nothing belongs here")
    return Message(
      "\(reason.french)\u{202F}; videz cette case", "\(reason.english); empty this cell")
  }

  private static func needed(_ field: SheetField) -> Message {
    let isStated =
      switch field.kind {
      case .amount(let isStated), .quantity(_, let isStated): isStated
      default: false
      }
    let list = SheetWords.absences.list
    return isStated
      ? Message(
        "cette case est vide\u{202F}; écrivez la valeur, ou pourquoi il n’y en a pas\u{A0}: \(list.french)",
        "this cell is empty; write the value, or why there is none: \(list.english)")
      : Message(
        "cette case est vide, et il y faut une valeur\u{202F}; remplissez-la, ou videz toute la ligne sauf ses repères pour la retirer du site",
        "this cell is empty, and needs a value; fill it, or empty the whole row but its keys to remove it from the site"
      )
  }

  private static func missing(_ column: SheetColumn) -> Message {
    Message(
      "cette ligne a besoin de la colonne «\u{A0}\(column.heading.french)\u{A0}», que la feuille n’a pas\u{202F}; ajoutez-la, ou videz la ligne",
      "this row needs the column “\(column.heading.english)”, which the sheet has not; add it, or empty the row"
    )
  }

  private static func unitStays(_ row: SheetRow) -> Message {
    let name = row.keys.dropFirst().map(\.id).joined(separator: ", ")
    return Message(
      "\(name)\u{A0}: l’unité a des formes de singulier et de pluriel\u{202F}; changez-la dans \(row.file)",
      "\(name): the unit has forms for one and for many; change it in \(row.file)")
  }

  /// A unit that is new: a percentage, or a noun in the original language.
  private static func unit(
    _ text: String, at path: [ContentPatch.Step], languages: [String]
  ) -> ([ContentPatch.Step], String) {
    let isPercent = ["", "percent", "pour cent", "pourcent"].contains(SheetText.folded(text))
    return isPercent
      ? (path, "\"percent\"") : (path + [.key(languages.first ?? "")], text.inDoubleQuotes)
  }
}
