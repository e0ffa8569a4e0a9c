import CExpat

/// What hears the parts of an XML document, in their order.
protocol XMLListener: AnyObject {
  /// An element begins. Names of OpenDocument bear the word for their namespace: `table:table-cell`.
  func start(_ name: String, _ attributes: [String: String])
  /// Characters of an element, perhaps not all at once.
  func characters(_ text: String)
  /// An element ends.
  func end(_ name: String)
  /// Whether enough was heard.
  var isDone: Bool { get }
}

/// Reads XML by expat, with entities and document types refused.
enum XMLReader {
  /// Tells a listener what a document holds; `part` names it where it is damaged.
  static func read(
    _ bytes: [UInt8], part: String, _ listener: any XMLListener
  ) throws(WorkbookFault) {
    guard let parser = XML_ParserCreateNS(nil, CChar(bitPattern: UInt8(ascii: "|"))) else {
      throw .tooLarge
    }
    defer { XML_ParserFree(parser) }
    let ear = Ear(listener, parser)
    XML_SetUserData(parser, Unmanaged.passUnretained(ear).toOpaque())
    XML_SetElementHandler(parser, startElement, endElement)
    XML_SetCharacterDataHandler(parser, characterData)
    XML_SetStartDoctypeDeclHandler(parser, startDoctype)
    let status = withExtendedLifetime(ear) {
      bytes.withUnsafeBytes { buffer in
        // Of bytes that no table has, expat takes at most 2 GiB; the parts are far smaller.
        XML_Parse(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
      }
    }
    guard status == XML_STATUS_OK || listener.isDone else { throw .damaged(part) }
  }

  /// A listener and what speaks to it.
  private final class Ear {
    let listener: any XMLListener
    let parser: XML_Parser
    /// The names met so far: there are few, and each is met often.
    private var names: [String: String] = [:]

    init(_ listener: any XMLListener, _ parser: XML_Parser) {
      self.listener = listener
      self.parser = parser
    }

    /// The ear of a call.
    static func of(_ data: UnsafeMutableRawPointer?) -> Ear? {
      data.map { Unmanaged<Ear>.fromOpaque($0).takeUnretainedValue() }
    }

    /// A name as listeners know it.
    func name(_ name: UnsafePointer<CChar>) -> String {
      let written = String(cString: name)
      if let known = names[written] { return known }
      let name = XMLReader.name(written)
      names[written] = name
      return name
    }

    func stopIfDone() { if listener.isDone { XML_StopParser(parser, XML_Bool(0)) } }
  }

  private static let startElement: XML_StartElementHandler = { data, name, attributes in
    guard let ear = Ear.of(data), let name, let attributes else { return }
    var pairs: [String: String] = [:]
    var index = 0
    while let key = attributes[index], let value = attributes[index + 1] {
      pairs[ear.name(key)] = String(cString: value)
      index += 2
    }
    ear.listener.start(ear.name(name), pairs)
    ear.stopIfDone()
  }

  private static let endElement: XML_EndElementHandler = { data, name in
    guard let ear = Ear.of(data), let name else { return }
    ear.listener.end(ear.name(name))
    ear.stopIfDone()
  }

  private static let characterData: XML_CharacterDataHandler = { data, text, count in
    guard let ear = Ear.of(data), let text else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
    ear.listener.characters(String(decoding: bytes, as: UTF8.self))
  }

  /// No workbook has a document type; one that has means harm.
  private static let startDoctype: XML_StartDoctypeDeclHandler = { data, _, _, _, _ in
    if let ear = Ear.of(data) { XML_StopParser(ear.parser, XML_Bool(0)) }
  }

  /// `table:table-cell` in OpenDocument, whose namespaces end in a word and a version, else the bare name.
  private static func name(_ name: String) -> String {
    let parts = name.split(separator: "|")
    guard parts.count == 2, parts[0].hasSuffix(":1.0") else { return String(parts.last ?? "") }
    let space = parts[0].split(separator: ":").dropLast().last ?? ""
    return "\(space):\(parts[1])"
  }
}
