import Ground

/// Reads the cells of a sheet of Office Open XML.
final class OpenXMLSheetReader: XMLListener {
  private(set) var filling: SheetFilling
  private let texts: [String]
  private let formats: [OpenXMLNumberFormat]
  private let isFrom1904: Bool

  private var place = CellPlace(row: 0, column: 0)
  private var attributes: [String: String] = [:]
  private var value = ""
  private var formula: String?
  private var isInFormula = false
  private var isInReading = false
  private var isInValue = false

  /// Goes on with the sheet that was started last.
  init(filling: SheetFilling, texts: [String], formats: [OpenXMLNumberFormat], isFrom1904: Bool) {
    self.filling = filling
    self.texts = texts
    self.formats = formats
    self.isFrom1904 = isFrom1904
  }

  var isDone: Bool { filling.isTooLarge }

  func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row":
      let row = attributes["r"].flatMap { Int($0) } ?? place.row + 2
      place = CellPlace(row: min(max(1, row), CellPlace.rowLimit + 1) - 1, column: -1)
    case "c":
      let next = CellPlace(row: place.row, column: place.column + 1)
      place = attributes["r"].flatMap { CellPlace($0) } ?? next
      (self.attributes, value, formula) = (attributes, "", nil)
    case "f": (formula, isInFormula) = ("=", true)
    case "rPh": isInReading = true
    case "v": isInValue = true
    case "t": isInValue = !isInReading
    case "mergeCell":
      let ends = (attributes["ref"] ?? "").split(separator: ":").compactMap { CellPlace($0) }
      if ends.count == 2 { filling.merge(from: ends[0], to: ends[1]) }
    default: break
    }
  }

  func characters(_ text: String) {
    if isInValue { value += text } else if isInFormula { formula?.append(text) }
  }

  func end(_ name: String) {
    switch name {
    case "c":
      filling.put(
        meaning.map { ReadWorkbook.Cell(value: $0, isComputed: formula != nil) }, at: place)
    case "rPh": isInReading = false
    case "f": isInFormula = false
    case "v", "t": isInValue = false
    default: break
    }
  }

  private var meaning: ReadWorkbook.Value? {
    let type = attributes["t"] ?? "n"
    guard !value.isEmpty else {
      // A program that does not reckon leaves a formula without what comes of it.
      return type == "str" ? nil : formula.map { .error($0) }
    }
    switch type {
    case "s":
      guard let index = Int(value), texts.indices.contains(index) else { return .error(value) }
      return .text(texts[index])
    case "str", "inlineStr": return .text(OpenXMLText.read(value))
    case "b": return .flag(value == "1" || value == "true")
    case "e": return .error(value)
    case "d": return Day(iso: value.prefix { $0 != "T" }).map { .day($0) } ?? .text(value)
    default: return number
    }
  }

  private var number: ReadWorkbook.Value {
    guard let number = SheetNumber(literal: value) else { return .text(value) }
    let style = attributes["s"].flatMap { Int($0) } ?? 0
    switch formats.indices.contains(style) ? formats[style] : .number {
    case .number: return .number(number)
    case .currency: return .currency(number)
    case .percentage: return .percentage(number)
    case .day:
      // A day that never was stays a number, for people to see what is wrong.
      return OpenXMLDay.day(number, from1904: isFrom1904).map { .day($0) } ?? .number(number)
    }
  }
}
