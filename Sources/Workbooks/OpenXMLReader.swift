/// Reads the sheets of a workbook of Office Open XML.
struct OpenXMLReader {
  private let parts: WorkbookParts

  init(_ parts: WorkbookParts) { self.parts = parts }

  /// The workbook.
  func workbook() throws(WorkbookFault) -> ReadWorkbook {
    let start = try relations(of: "").values.first { $0.type == "officeDocument" }?.target
    let path = start ?? "xl/workbook.xml"
    let index = ElementList(of: ["workbookPr", "sheet"])
    guard let bytes = parts[path] else { throw .notAWorkbook }
    try XMLReader.read(bytes, part: path, index)
    let targets = try relations(of: path)
    let texts = try texts(targets)
    let formats = try formats(targets)
    let isFrom1904 = index.elements.contains {
      $0.name == "workbookPr" && ["1", "true"].contains($0.attributes["date1904"])
    }
    var filling = SheetFilling()
    for sheet in index.elements where sheet.name == "sheet" {
      guard let target = sheet.attributes["id"].flatMap({ targets[$0] }),
        target.type == "worksheet", let bytes = parts[target.target]
      else { continue }
      filling.add(sheetNamed: sheet.attributes["name"] ?? "")
      let reader = OpenXMLSheetReader(
        filling: filling, texts: texts, formats: formats, isFrom1904: isFrom1904)
      try XMLReader.read(bytes, part: target.target, reader)
      filling = reader.filling
      guard !filling.isTooLarge else { throw .tooLarge }
    }
    guard !filling.sheets.isEmpty else { throw .notAWorkbook }
    return ReadWorkbook(sheets: filling.sheets)
  }

  /// What a part leads to, by the names that it gives; the package itself has no name.
  private func relations(
    of path: String
  ) throws(WorkbookFault) -> [String: (type: String, target: String)] {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = path[..<cut]
    let place = "\(folder)_rels/\(path[cut...]).rels"
    guard let bytes = parts[place] else { return [:] }
    let list = ElementList(of: ["Relationship"])
    try XMLReader.read(bytes, part: place, list)
    var relations: [String: (type: String, target: String)] = [:]
    for (_, attributes) in list.elements {
      guard let id = attributes["Id"], let target = attributes["Target"] else { continue }
      let type = (attributes["Type"] ?? "").split(separator: "/").last.map(String.init) ?? ""
      relations[id] = (type, target.hasPrefix("/") ? String(target.dropFirst()) : folder + target)
    }
    return relations
  }

  /// The texts that cells share.
  private func texts(
    _ targets: [String: (type: String, target: String)]
  ) throws(WorkbookFault) -> [String] {
    guard let path = targets.values.first(where: { $0.type == "sharedStrings" })?.target,
      let bytes = parts[path]
    else { return [] }
    let reader = OpenXMLTexts()
    try XMLReader.read(bytes, part: path, reader)
    return reader.texts
  }

  /// What numbers mean, by the number of their style.
  private func formats(
    _ targets: [String: (type: String, target: String)]
  ) throws(WorkbookFault) -> [OpenXMLNumberFormat] {
    guard let path = targets.values.first(where: { $0.type == "styles" })?.target,
      let bytes = parts[path]
    else { return [] }
    let list = ElementList(of: ["numFmt", "cellXfs", "xf"])
    try XMLReader.read(bytes, part: path, list)
    var codes: [Int: String] = [:]
    for (_, attributes) in list.elements {
      guard let number = attributes["numFmtId"].flatMap({ Int($0) }),
        let code = attributes["formatCode"]
      else { continue }
      codes[number] = code
    }
    // Before those of cells stand the formats of named styles, which count differently.
    let styles = list.elements.drop { $0.name != "cellXfs" }.filter { $0.name == "xf" }
    return styles.map { style in
      let number = style.attributes["numFmtId"].flatMap { Int($0) } ?? 0
      return OpenXMLNumberFormat(number: number, code: codes[number])
    }
  }
}

/// The elements of some names in a document, with their attributes.
final class ElementList: XMLListener {
  private let names: Set<String>
  private(set) var elements: [(name: String, attributes: [String: String])] = []

  init(of names: Set<String>) { self.names = names }

  var isDone: Bool { false }

  func start(_ name: String, _ attributes: [String: String]) {
    if names.contains(name) { elements.append((name, attributes)) }
  }

  func characters(_ text: String) {}

  func end(_ name: String) {}
}

/// The texts that the cells of a workbook share.
final class OpenXMLTexts: XMLListener {
  private(set) var texts: [String] = []
  private var text = ""
  private var isInText = false
  private var isInReading = false

  var isDone: Bool { false }

  func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "si": text = ""
    // How a Japanese word is pronounced is no part of it.
    case "rPh": isInReading = true
    case "t": isInText = !isInReading
    default: break
    }
  }

  func characters(_ text: String) { if isInText { self.text += text } }

  func end(_ name: String) {
    switch name {
    case "si": texts.append(OpenXMLText.read(text))
    case "rPh": isInReading = false
    case "t": isInText = false
    default: break
    }
  }
}
